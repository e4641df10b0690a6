using Consentry.OptOut;

namespace Consentry.Corpus;

/// <summary>The figures on inbound messages.</summary>
/// <param name="Messages">Labelled ones.</param>
/// <param name="Revoke">Of what was taken for a revocation, wrong numbers are left out: they cost the recall of wrong numbers.</param>
/// <param name="Scopes">Revocations found.</param>
/// <param name="RightScopes">Of those, where all is all and a part is a part.</param>
public sealed record MessageScores(
    int Messages,
    ClassScore Revoke,
    ClassScore WrongNumber,
    ClassScore Help,
    ClassScore Resume,
    int Scopes,
    int RightScopes
)
{
    public static MessageScores Of(IReadOnlyList<LabelledMessage> messages)
    {
        var answers = messages.Select(m => (Gold: m, Said: OptOutRecogniser.Read(m.Text))).ToList();
        var revoked = answers.Where(a => a is { Gold.Label: Request.Revoke, Said.Request: Request.Revoke }).ToList();
        return new MessageScores(
            messages.Count,
            Class(
                answers.Where(a => a is not { Gold.Label: Request.WrongNumber, Said.Request: Request.Revoke }),
                Request.Revoke
            ),
            Class(answers, Request.WrongNumber),
            Class(answers, Request.Help),
            Class(answers, Request.Resume),
            revoked.Count,
            revoked.Count(a => a.Said.IsLimited != (a.Gold.Scope is "all"))
        );
    }

    private static ClassScore Class(IEnumerable<(LabelledMessage Gold, Inbound Said)> answers, Request request)
    {
        var (gold, said, right) = (0, 0, 0);
        foreach (var (message, answer) in answers)
        {
            gold += message.Label == request ? 1 : 0;
            said += answer.Request == request ? 1 : 0;
            right += message.Label == request && answer.Request == request ? 1 : 0;
        }

        return new ClassScore(gold, said, right);
    }
}

using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Rewording;

/// <summary>The subject of a passive, and what of its predicate has to agree with it.</summary>
internal static class Subjects
{
    private static readonly Senses Predicate = Senses.Of(
        Sense.Be,
        Sense.Aux,
        Sense.Modal,
        Sense.Not,
        Sense.Never,
        Sense.Otherwise
    );

    private static readonly (string One, string Many)[] Numbers =
    [
        ("is", "are"),
        ("isn't", "aren't"),
        ("isn’t", "aren’t"),
        ("was", "were"),
        ("has", "have"),
        ("does", "do"),
    ];

    /// <summary>"Your number is never shared" becomes "Your number, …, and consent are never shared".</summary>
    public static bool Extend(Wording wording, DenialClause clause, params ReadOnlySpan<string> data)
    {
        var t = wording.Sentence.Tokens;
        var from = Math.Max(clause.Regions.Subject, wording.Sentence.Own);
        var end = clause.Group.First;
        while (end > from && (t[end - 1].IsAny(Predicate) || t[end - 1].Kind == TokenKind.Comma))
        {
            end--;
        }

        if (end == clause.Group.First || !NounPhrases.Is(t[from..end]))
        {
            return false;
        }

        // "No data or consent is shared": the nearer one counts, and what is put in last is singular.
        var isNone = t[from].Is(Sense.No);
        Agree(wording, end, clause.Group.First, isPlural: !isNone);
        return Lists.Extend(wording, from, end, isNone ? "or" : "and", data);
    }

    private static void Agree(Wording wording, int from, int to, bool isPlural)
    {
        for (var k = from; k < to; k++)
        {
            foreach (var (one, many) in Numbers)
            {
                if (wording.IsWritten(k, isPlural ? one : many))
                {
                    wording.Replace(k, isPlural ? many : one);
                    return;
                }
            }
        }
    }
}

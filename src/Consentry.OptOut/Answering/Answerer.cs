using Consentry.OptOut.Law;
using Consentry.OptOut.Ledger;

namespace Consentry.OptOut.Answering;

/// <summary>Decides what an inbound message leads to: events of the ledger, and one reply or none. docs/answers.md</summary>
public static class Answerer
{
    private const string Yes = " yes ";

    /// <summary>False of most messages, whatever the state: for them the ledger need not be asked.</summary>
    public static bool MayLeadToSomething(Inbound read, string text) =>
        read.Request != Request.None || string.Equals(Folding.Words(text), Yes, StringComparison.Ordinal);

    /// <param name="before">The state of the number that wrote.</param>
    /// <param name="read">What the recogniser made of the text.</param>
    /// <param name="text">The message.</param>
    /// <param name="context">To whom it was written, and when.</param>
    public static Answer Decide(ConsentState before, Inbound read, string text, InboundContext context)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        return read.Request switch
        {
            Request.Revoke when IsByOtherMeans(read, context) => Helped(read, context),
            Request.Revoke => Revoked(before, read, text, context),
            Request.Help => Helped(read, context),
            Request.Resume => Resumed(before, read, context),
            Request.WrongNumber => new Answer([new(EventKind.WrongNumber, Scope.All)], Reply: null),
            _ when IsYes(before, text) => Resumed(before, read, context),
            _ => Answer.Nothing,
        };
    }

    /// <summary>The sender has designated its keywords, and the law lets it.</summary>
    private static bool IsByOtherMeans(in Inbound read, InboundContext context) =>
        context.Law.MethodsFor(context.Sender.Choices) == OptOutMethods.Designated
        && !read.Rule.StartsWith("keyword", StringComparison.Ordinal);

    private static Answer Revoked(ConsentState before, in Inbound read, string text, InboundContext context)
    {
        var scopes = RevokedScopes.Of(read, text, context);
        var events = scopes.Select(scope => new AnswerEvent(EventKind.Revoked, scope));
        var news = scopes.Where(scope => !before.IsBlocked(scope)).ToList();
        var isConfirmed = news.Count > 0 && !IsConfirmedElsewhere(context) && context.Age <= context.Law.ConfirmWithin;
        return isConfirmed
            ? new Answer(
                [.. events, .. news.Select(scope => new AnswerEvent(EventKind.Confirmed, scope))],
                new ReplyWriter(context.Sender, read.Language).Stop(scopes)
            )
            : new Answer([.. events], Reply: null);
    }

    private static bool IsConfirmedElsewhere(InboundContext context) =>
        context.IsTollFree || context.ProviderAnswered || context.To is { ProviderConfirms: true };

    private static Answer Helped(in Inbound read, InboundContext context) =>
        new(
            [new(EventKind.Helped, Scope.All)],
            context.ProviderAnswered ? null : new ReplyWriter(context.Sender, read.Language).Help(context.To?.Program)
        );

    /// <summary>Of the texts of the number that START went to, where the settings say which they are: it asks for no others.</summary>
    private static Answer Resumed(ConsentState before, in Inbound read, InboundContext context)
    {
        var scope = Scope.Of(context.To?.Program, category: null);
        var isReplied = before.IsLiftedIn(scope) && !context.ProviderAnswered;
        return new Answer(
            [new(EventKind.Resumed, scope)],
            isReplied ? new ReplyWriter(context.Sender, read.Language).Resume(context.To?.Program) : null
        );
    }

    /// <summary>
    /// The answer to no question of ours: a consumer who gets some texts may say yes to one of them, so it resumes only where every text
    /// is blocked, and by a revocation.
    /// </summary>
    private static bool IsYes(ConsentState before, string text) =>
        !before.IsReassigned
        && before.IsBlocked(Scope.All)
        && string.Equals(Folding.Words(text), Yes, StringComparison.Ordinal);
}

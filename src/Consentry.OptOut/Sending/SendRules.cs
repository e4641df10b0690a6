using Consentry.OptOut.Answering;
using Consentry.OptOut.Ledger;

namespace Consentry.OptOut.Sending;

/// <summary>Decides whether a text may go. docs/sending.md</summary>
public static class SendRules
{
    /// <summary>Rounds in which hours of several zones may push a moment to and fro before it counts as never.</summary>
    private const int Rounds = 400;

    private static readonly TimeSpan Day = TimeSpan.FromHours(24);

    /// <summary>Answers for any question; what keeps a text back for good goes before what time alone will lift.</summary>
    public static SendDecision Decide(SenderSettings sender, SendQuestion question)
    {
        ArgumentNullException.ThrowIfNull(sender);
        ArgumentNullException.ThrowIfNull(question);
        var since = question.Permit.Since?.At;
        var kind = TextKind.Of(sender, question.Texts);
        if ((Standing(sender, question) ?? kind.Missing) is { } reason)
            return new SendDecision(reason) { Since = since, Note = NoteOf(reason, question) };

        var limits = Limits(sender, question, kind);
        return FirstBroken(limits, question.Now) is { } broken
            ? new SendDecision(broken.Reason)
            {
                Since = since,
                Until = Release(limits, question.Now),
                Note = broken.Note,
            }
            : new SendDecision(SendReason.Ok) { Since = since, Note = Caveat(question, kind) };
    }

    private static SendReason? Standing(SenderSettings sender, SendQuestion question) =>
        question.Recipient.Kind == RecipientKind.NoNumber
            ? SendReason.UnknownNumber
            : question.Permit.Standing switch
            {
                Ledger.Standing.WrongNumber => SendReason.WrongNumber,
                Ledger.Standing.Blocked => SendReason.Blocked,
                Ledger.Standing.NoConsent when sender.RequiresConsent => SendReason.NoConsent,
                _ => null,
            };

    /// <summary>The weightiest first.</summary>
    private static List<SendLimit> Limits(SenderSettings sender, SendQuestion question, TextKind kind)
    {
        var limits = new List<SendLimit>();
        if (kind.Program?.Frequency is { } promised)
            Add(SendReason.Frequency, question.Sent, promised.Most, TimeSpan.FromDays(promised.Per));

        if (!kind.IsMarketing)
            return limits;

        var most = question
            .Recipient.Places.SelectMany(p => SendLimit.WindowsOf(p, question.Recipient.Kind, sender.Choices.Hours))
            .Min(window => window.MostADay);
        if (most is { } texts)
            Add(SendReason.DailyLimit, question.SentMarketing, texts, Day);

        foreach (var place in question.Recipient.Places)
            limits.AddRange(SendLimit.Of(place, question.Recipient.Kind, sender.Choices.Hours));

        return limits;

        void Add(SendReason reason, IReadOnlyList<Moment> sent, int most, TimeSpan span)
        {
            if (SendLimit.Of(reason, sent, most, span, question.Now) is { } limit)
                limits.Add(limit);
        }
    }

    private static (SendReason Reason, string Note)? FirstBroken(List<SendLimit> limits, Moment now)
    {
        (SendReason Reason, string Note)? first = null;
        foreach (var limit in limits)
        {
            if (limit.From(now) == now)
                continue;

            var told = limit.Told(now);
            if (first is not { } found || told.Reason < found.Reason)
                first = told;
        }

        return first;
    }

    /// <summary>Each limit puts the moment off as little as it must, so that the first on which all agree is the first there is.</summary>
    private static Moment? Release(List<SendLimit> limits, Moment now)
    {
        var moment = now;
        for (var round = 0; round < Rounds; round++)
        {
            var before = moment;
            foreach (var limit in limits)
            {
                if (limit.From(moment) is not { } next)
                    return null;

                moment = next;
            }

            if (moment == before)
                return moment;
        }

        return null;
    }

    private static string? NoteOf(SendReason reason, SendQuestion question) =>
        reason switch
        {
            SendReason.UnknownProgram => $"the sender has no program '{question.Texts.Program}'",
            SendReason.UnknownCategory => $"the sender sends no '{question.Texts.Category}' there",
            SendReason.WrongNumber => "whoever has the number now has consented to nothing",
            _ => null,
        };

    /// <summary>What should be known of a text that may go.</summary>
    private static string? Caveat(SendQuestion question, TextKind kind) =>
        question.Recipient.Kind == RecipientKind.Abroad
            ? $"a number of {question.Recipient.Country ?? "another country"}, whose own rules are not known here"
        : question.Permit.Since is { Kind: EventKind.Imported } && kind.IsMarketing
            ? "the consent comes from a list, the ledger has no proof of it"
        : null;
}

using System.Globalization;
using System.Text;
using Consentry.Judging;
using Consentry.Reporting;

namespace Consentry.Cli.Batching;

/// <summary>What the senders of a list came to.</summary>
internal sealed class Totals
{
    /// <summary>Requirements that are listed; the tail tells nothing.</summary>
    private const int MostListed = 10;

    private static readonly string Review = Labels.Of(Outcome.Review);

    private static readonly (string Outcome, string Text)[] Lines =
    [
        (Labels.Of(Outcome.Accepted), "accepted"),
        (Labels.Of(Outcome.Rejected), "rejected"),
        (Review, "in review"),
        (Labels.Of(Outcome.NotApplicable), "no legal document"),
        (SenderOutcome.NotRead, "not read"),
    ];

    private readonly Dictionary<string, int> outcomes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> unmet = new(StringComparer.Ordinal);

    public static Totals Of(IEnumerable<SenderOutcome> outcomes)
    {
        var totals = new Totals();
        foreach (var outcome in outcomes)
        {
            Count(totals.outcomes, outcome.Outcome);
            foreach (var id in outcome.Unmet)
                Count(totals.unmet, id);
        }

        return totals;
    }

    /// <summary>Of all senders together; the worst wins.</summary>
    public ExitCode Exit(Outcome failOn)
    {
        var passing =
            outcomes.GetValueOrDefault(Labels.Of(Outcome.Accepted))
            + (failOn == Outcome.Rejected ? outcomes.GetValueOrDefault(Review) : 0);
        return outcomes.ContainsKey(SenderOutcome.NotRead) ? ExitCode.Unreadable
            : passing == outcomes.Values.Sum() ? ExitCode.Accepted
            : ExitCode.NotAccepted;
    }

    public string Text()
    {
        var text = new StringBuilder();
        foreach (var (outcome, name) in Lines)
            text.Append(CultureInfo.InvariantCulture, $"  {outcomes.GetValueOrDefault(outcome), 7}  {name}\n");

        if (unmet.Count > 0)
            text.Append("most frequently unmet:\n");

        foreach (
            var (id, count) in unmet
                .OrderByDescending(u => u.Value)
                .ThenBy(u => u.Key, StringComparer.Ordinal)
                .Take(MostListed)
        )
            text.Append(CultureInfo.InvariantCulture, $"  {count, 7}  {id}\n");

        return text.ToString();
    }

    private static void Count(Dictionary<string, int> counts, string key) =>
        counts[key] = counts.GetValueOrDefault(key) + 1;
}

using System.Globalization;
using System.Text;
using Consentry.Judging;

namespace Consentry.Corpus;

/// <summary>What fixing came to on all pages, as text.</summary>
public static class FixingReport
{
    public static string Text(IReadOnlyList<FixedPage> pages)
    {
        var accepted = pages.Count(p => p.Result.After.Outcome == Outcome.Accepted);
        var words = pages.Select(p => p.WordsPerRequirement).OfType<double>().Order().ToList();
        var report = new StringBuilder();
        report.AppendLine(CultureInfo.InvariantCulture, $"rejected before                {pages.Count}");
        report.AppendLine(
            CultureInfo.InvariantCulture,
            $"accepted after                 {accepted} ({(double)accepted / Math.Max(1, pages.Count):0.000})"
        );
        report.AppendLine(
            CultureInfo.InvariantCulture,
            $"not, and trade in consumers    {pages.Count(p => p.TradesInConsumers && p.Result.After.Outcome != Outcome.Accepted)}"
        );
        report.AppendLine(
            CultureInfo.InvariantCulture,
            $"requirements met and lost      {pages.Sum(p => p.Lost.Count)}"
        );
        report.AppendLine(
            CultureInfo.InvariantCulture,
            $"changed outside the changes    {pages.Count(p => !p.IsUntouched)}"
        );
        if (words.Count > 0)
        {
            report.AppendLine(
                CultureInfo.InvariantCulture,
                $"median words a requirement     {words[words.Count / 2]:0.0}"
            );
        }

        return report.ToString();
    }

    /// <summary>Whether enough are accepted, none lost what it met, and none was changed elsewhere.</summary>
    /// <param name="floor">The least share that may be accepted, from 0 to 1, of those that do not trade in consumers.</param>
    public static bool Holds(IReadOnlyList<FixedPage> pages, double floor)
    {
        var accepted = pages.Count(p => p.Result.After.Outcome == Outcome.Accepted);
        var unmendable = pages.Count(p => p.TradesInConsumers && p.Result.After.Outcome != Outcome.Accepted);
        return accepted >= floor * (pages.Count - unmendable) && pages.All(p => p.Lost.Count == 0 && p.IsUntouched);
    }

    /// <summary>The pages that are not accepted or lost something; of held-out sites only how many.</summary>
    public static string Misses(IReadOnlyList<FixedPage> pages)
    {
        var report = new StringBuilder();
        foreach (var page in pages.Where(IsMissed).Where(p => !p.Page.IsHeldOut))
        {
            var open = page.Result.Unmended.Select(u => $"{u.Finding.Requirement.Id} ({u.Finding.Verdict.Reason!.Id})");
            report.AppendLine(
                CultureInfo.InvariantCulture,
                $"{page.Page.Id}: {page.Result.After.Outcome}; open {string.Join(", ", open)}; lost {string.Join(", ", page.Lost)}; {(page.IsUntouched ? "" : "touched")}"
            );
        }

        var heldOut = pages.Count(p => p.Page.IsHeldOut && IsMissed(p));
        return report.AppendLine(CultureInfo.InvariantCulture, $"and {heldOut} of held-out sites").ToString();
    }

    private static bool IsMissed(FixedPage page) =>
        page.Result.After.Outcome != Outcome.Accepted || page.Lost.Count > 0 || !page.IsUntouched;
}

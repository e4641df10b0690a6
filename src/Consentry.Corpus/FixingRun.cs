using Consentry.Documents;
using Consentry.Fixing;
using Consentry.Judging;
using Consentry.Profiles;

namespace Consentry.Corpus;

/// <summary>What fixing came to on one page.</summary>
/// <param name="Page">The page with its labels.</param>
/// <param name="Result">The document as it was and as it is.</param>
/// <param name="Lost">Requirements that were met and are no longer.</param>
/// <param name="IsUntouched">Every byte outside the changes stands as it stood, and the changes account for the rest.</param>
public sealed record FixedPage(GoldPage Page, Fixed Result, IReadOnlyList<string> Lost, bool IsUntouched)
{
    private static int Count(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private static readonly string[] Trading =
    [
        "leads",
        "contact-by-others",
        "lead-generation",
        "contact-by-partners",
        "affiliate-marketing",
        "consent-passed-on",
    ];

    /// <summary>It trades in consumers: what it says has to go, and no added words mend it.</summary>
    public bool TradesInConsumers =>
        Result.Before.Findings.Any(f =>
            f.Verdict is Verdict.Unmet { Reason: var reason } && Trading.Contains(reason.Id, StringComparer.Ordinal)
        );

    /// <summary>Words that a visitor reads more of, for each requirement that was mended; null where none was.</summary>
    public double? WordsPerRequirement
    {
        get
        {
            var mended = Result.Changes.SelectMany(c => c.Requirements).Distinct(StringComparer.Ordinal).Count();
            var words = Result.Changes.Sum(c => Count(c.Becomes) - Count(c.Was));
            return mended == 0 ? null : (double)words / mended;
        }
    }
}

/// <summary>Fixes the pages of a corpus, each as its own kind, with the facts of an invented sender.</summary>
public static class FixingRun
{
    /// <summary>Has every key that a fix can ask for.</summary>
    public static Profile Sender { get; } =
        new()
        {
            Name = "Fernhill Studio",
            LegalName = "Fernhill Studio LLC",
            Website = "https://fernhill.example",
            Email = "hello@fernhillstudio.com",
            Phone = "302-628-4417",
            Address = "12 Alder Street, Dover, DE 19901",
            PrivacyUrl = "https://fernhillstudio.com/privacy",
            TermsUrl = "https://fernhillstudio.com/sms-terms",
            MessageTypes = ["appointment reminders", "schedule changes"],
            Frequency = "up to 4 per month",
            EffectiveDate = new DateOnly(2026, 1, 15),
        };

    /// <summary>English pages that are a policy or terms, rejected as such.</summary>
    /// <exception cref="CorpusException">A page that is labelled is not there.</exception>
    public static IReadOnlyList<FixedPage> Run(string folder, IEnumerable<GoldPage> pages, Edition edition) =>
        [
            .. pages
                .Where(p => p is { Language: "en", Kind: "privacy" or "terms" })
                .Select(p => Fix(folder, p, edition))
                .Where(f => f.Result.Before.Outcome is Outcome.Rejected or Outcome.Review),
        ];

    private static FixedPage Fix(string folder, GoldPage gold, Edition edition)
    {
        var file = Path.Combine(folder, "sites", gold.Id);
        if (!File.Exists(file))
            throw new CorpusException($"{file}: no such file");

        var bytes = File.ReadAllBytes(file);
        var options = new VettingOptions(edition)
        {
            As = string.Equals(gold.Kind, "privacy", StringComparison.Ordinal) ? ReadAs.Privacy : ReadAs.Terms,
        };
        var result = Fixer.Fix(
            new Page(bytes, Path.GetFileName(file)),
            new FixOptions(options) { Profile = Sender, Confirms = _ => true }
        );
        if (result.Fixed is not { } done)
            throw new CorpusException($"{file}: {result.Failure!.Message}");

        return new FixedPage(gold, done, Lost(done), Undone(done).AsSpan().SequenceEqual(bytes));
    }

    private static List<string> Lost(Fixed done) =>
        [
            .. done
                .Before.Findings.Where(f => f.Verdict is Verdict.Met)
                .Select(f => f.Requirement.Id)
                .Except(
                    done.After.Findings.Where(f => f.Verdict is Verdict.Met).Select(f => f.Requirement.Id),
                    StringComparer.Ordinal
                ),
        ];

    /// <summary>The bytes of a fixed document with its changes taken out again: those that came, if nothing else was touched.</summary>
    public static byte[] Undone(Fixed done)
    {
        var source = done.Before.Document.Source;
        var bytes = done.Bytes.ToArray().ToList();
        foreach (var edit in done.Changes.SelectMany(c => c.Edits).OrderBy(e => e.Span.Start))
        {
            var start = source.PositionOf(edit.Span.Start).Byte;
            var end = source.PositionOf(edit.Span.End).Byte;
            bytes.RemoveRange(start, source.Encoding.GetByteCount(edit.Text));
            bytes.InsertRange(start, source.Bytes[start..end].ToArray());
        }

        return [.. bytes];
    }
}

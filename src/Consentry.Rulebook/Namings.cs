using Consentry.Judging;
using Consentry.Recognising;
using Consentry.Statements;

namespace Consentry.Rulebook;

/// <summary>What the two requirements on names have in common: whose document it is.</summary>
internal static class Namings
{
    public static readonly Reason Platform = new("platform", "belongs to a platform or a tool, not to a sender");
    public static readonly Reason OtherName = new("other-name", "names another business than the sender");
    public static readonly Reason Unfilled = new("unfilled", "has a blank where the name belongs");

    /// <summary>Met where the document names its business: the sender, if one was given, else any that is no platform.</summary>
    public static Verdict Judge(Recognised page, Reason nameless)
    {
        var own = page.Namings.Where(n => n.Kind != NamingKind.Mention && !n.IsPlatform).OrderBy(n => n.Kind).ToList();
        var good = page.IsSenderGiven ? Sender(page, own) : own;
        if (good.Count > 0)
        {
            return page.Namings.Find(IsPlatforms) is { } platform
                ? new Verdict.Unmet(Platform, Quote(EvidenceRole.Decides, [platform]))
                : new Verdict.Met(Quote(EvidenceRole.Decides, OfOneName(good)));
        }

        return own.Count > 0 ? new Verdict.Unmet(OtherName, Quote(EvidenceRole.NearMiss, own.Take(1)))
            : page.Namings.Find(IsPlatforms) is { } other
                ? new Verdict.Unmet(Platform, Quote(EvidenceRole.Decides, [other]))
            : page.Placeholders.Find(p => p.Kind == PlaceholderKind.Name) is { } blank
                ? new Verdict.Unmet(Unfilled, Evidence.Of(EvidenceRole.NearMiss, blank.Sentence))
            : new Verdict.Unmet(nameless);
    }

    /// <summary>A mention in passing does only where nobody else is named as the one behind the document.</summary>
    private static List<Naming> Sender(Recognised page, List<Naming> own)
    {
        var named = page.Namings.Where(n => n.IsSender && n.Kind != NamingKind.Mention).OrderBy(n => n.Kind).ToList();
        return named.Count > 0 ? named
            : own.Count > 0 ? []
            : [.. page.Namings.Where(n => n.IsSender)];
    }

    /// <summary>A platform that the document itself calls "we".</summary>
    private static bool IsPlatforms(Naming naming) =>
        naming is { IsPlatform: true, IsSender: false, Kind: NamingKind.Definition };

    /// <summary>Where the first name that is visible stands: other names would only confuse.</summary>
    private static IEnumerable<Naming> OfOneName(List<Naming> namings)
    {
        var first = namings.Find(n => !n.Span.IsEmpty);
        return namings.Where(n => string.Equals(n.Key, first?.Key, StringComparison.Ordinal));
    }

    private static IReadOnlyList<Evidence> Quote(EvidenceRole role, IEnumerable<Naming> namings) =>
        [
            .. namings
                .Select(n => n.Span)
                .Where(span => !span.IsEmpty)
                .Distinct()
                .Take(Evidence.Most)
                .Select(span => new Evidence(role, span)),
        ];
}

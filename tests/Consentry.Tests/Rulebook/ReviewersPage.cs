using Consentry.Judging;
using Consentry.Reporting;
using Consentry.Rulebook;

namespace Consentry.Tests.Rulebook;

/// <summary>docs/reviewers.md, made from what the requirements say of who asks for them.</summary>
internal static class ReviewersPage
{
    private static readonly Reviewers[] Named =
    [
        .. Enum.GetValues<Reviewers>().Where(r => r is not (Reviewers.Core or Reviewers.Strict)),
    ];

    public static string Of(Edition edition) => string.Concat(Lines(edition).Select(line => line + "\n"));

    private static IEnumerable<string> Lines(Edition edition) =>
        [
            "<!-- Made from the rulebook: change the requirements, not this page. CONTRIBUTING.md says how it is made anew. -->",
            "# Reviewers",
            "",
            $"Who asks for what, in edition {edition.Id}. `consentry vet --for REVIEWER` takes what that reviewer rejects for as",
            "required, beside the twelve core requirements, which are required for everybody; `--for strict` takes what any of them",
            "rejects for. The rest is recommended: it is reported and rejects nothing. `--matrix` shows all of them beside each other.",
            "",
            Row("requirement", Named.Select(Labels.Of)),
            Row("---", Named.Select(_ => "---")),
            .. edition.Rules.Select(r => Row(Name(r), Named.Select(reviewer => Cell(r, reviewer)))),
            "",
            "**bold**: core. *rejects*: it publishes this as a reason for rejection, or its provider relays one. *asks*: it asks for it",
            "without rejecting. Telnyx and Bandwidth hand campaigns on to the carriers' aggregators (DCA) and publish their codes, so",
            "that an aggregator's code counts for both. PrimeVOX asks for the core and no more. What nobody's column names comes from",
            "published advice of others.",
            "",
            "## Where they disagree",
            "",
            "Where reviewers publish conflicting advice, the strict reading decides: a page that meets it passes under both. Where some",
            "words are accepted here that not everybody accepts, the table says what would be safe. Either way the report says so",
            "beside the finding.",
            "",
            "| on | what they say | what decides here |",
            "|---|---|---|",
            .. Disagreements.All.Select(d => $"| {d.Matter} | {d.Sides} | {d.Decision} |"),
        ];

    private static string Name(Rule requirement) =>
        requirement.Severity == Severity.Required ? $"**{requirement.Id}**" : requirement.Id;

    private static string Cell(Rule requirement, Reviewers reviewer) =>
        (requirement.RequiredBy & reviewer) != Reviewers.Core ? "rejects"
        : (requirement.AdvisedBy & reviewer) != Reviewers.Core ? "asks"
        : "";

    private static string Row(string first, IEnumerable<string> cells) => $"| {first} | {string.Join(" | ", cells)} |";
}

using Consentry.Judging;
using Consentry.Reporting;
using Consentry.Reporting.Explaining;
using Consentry.Rulebook;

namespace Consentry.Tests.Reporting.Explaining;

public sealed class ExplanationTextTests
{
    private static readonly Reason Vague = new("vague", "names the boat and no harbour");
    private static readonly Reason Inland = new("inland", "speaks of no boat");

    private static readonly Requirement Harbour = new()
    {
        Id = "terms.harbour",
        Statement = "Names the harbour.",
        Why = "Whoever comes late has to know where the boat lies, and a name on a chart is found by anybody.",
        Since = "2026.1",
        Severity = Severity.Recommended,
        RequiredBy = Reviewers.Core,
        Sources = [new("Harbour master, notices", new Uri("https://harbour.dev/notices"), new(2026, 3, 7))],
        Codes = [new("dca", "12"), new("dca", "13"), new("aws", "NO_HARBOUR", IsResubmittable: false)],
        Reasons = [Vague, Inland],
        Fix = "The boat lies in Dover.",
        Judge = _ => new Verdict.Met(),
        Examples =
        [
            Example.Met("[[The boat lies in Dover.]] Come aboard."),
            Example.Met("## Where\n\n- [[[Dover](/chart)]]"),
            Example.Unmet("[[Our boat is blue.]]", Vague),
            Example.NotAsked("We cut hair.", Inland),
        ],
    };

    private static readonly Edition Edition = new("2026.1", [Harbour]);

    private static readonly Scheme Scheme = new("dca", "The harbour master", "https://harbour.dev/codes/{code}");

    private static readonly ExplainedCode Twofold = new(
        Scheme,
        "12",
        [
            new()
            {
                Text = "No harbour is named.",
                When = "since 2026",
                Requirements = ["terms.*", "cta.place"],
                Recourse = Recourse.Resubmit,
                Next = "Name one.",
                Basis = Basis.Read,
            },
            new()
            {
                Text = "The boat is gone.",
                When = "earlier",
                Requirements = [],
                Recourse = Recourse.Final,
                Next = "Buy another.",
                Basis = Basis.ThirdParty,
            },
        ]
    );

    private static readonly TextStyle Narrow = new() { Width = 72 };

    [Fact]
    public void A_requirement_is_what_it_asks_why_and_how_it_is_met() =>
        Assert.Equal(
            """
            terms.harbour                                                recommended
              Names the harbour.

              why     Whoever comes late has to know where the boat lies, and a name
                      on a chart is found by anybody.
              write   The boat lies in Dover.

              ✓ meets it                                         «…» is what decides
                │ «The boat lies in Dover.» Come aboard.
                │ Where (a heading)
                │   - «Dover (a link to /chart)»

              ✗ names the boat and no harbour                                  vague
                │ «Our boat is blue.»
              – speaks of no boat                                             inland
                │ We cut hair.

              codes   resubmittable: dca 12, 13
                      final: aws NO_HARBOUR
              sources Harbour master, notices, read on 7 March 2026
                      https://harbour.dev/notices
              since   edition 2026.1

              next    consentry vet PAGE · consentry explain dca:12

            """,
            ExplanationText.Of(new(Edition, "terms.harbour") { Requirements = [Harbour] }, Narrow)
        );

    [Fact]
    public void A_code_is_what_it_means_and_what_is_to_be_done() =>
        Assert.Equal(
            """
            dca 12                                                The harbour master
              it has more than one meaning: the text that comes with it tells which
              is meant

              No harbour is named.
                when     since 2026
                next     Name one.
                after it resubmittable: the same campaign or number may be submitted
                         again, mended
                concerns terms.harbour
                         cta.place (not checked by this version)
                basis    the registrar's page was read

              The boat is gone.
                when     earlier
                next     Buy another.
                after it final: the same campaign or number cannot be submitted
                         again
                basis    told by a third party; the registrar's page was not read
                page     https://harbour.dev/codes/12

              next    consentry vet PAGE · consentry explain terms.harbour

            """,
            ExplanationText.Of(new(Edition, "12") { Codes = [Twofold] }, Narrow)
        );

    [Fact]
    public void A_reason_is_explained_for_each_requirement_that_gives_it() =>
        Assert.Equal(
            """
            vague                                          a reason of 1 requirement

              ✗ names the boat and no harbour                                  vague
                │ «Our boat is blue.»
                of     terms.harbour
                write  The boat lies in Dover.

              next    consentry vet PAGE · consentry explain terms.harbour

            """,
            ExplanationText.Of(new(Edition, "vague") { Reasons = [new(Harbour, Vague)] }, Narrow)
        );

    [Fact]
    public void A_code_of_two_schemes_and_one_of_a_family_say_so()
    {
        var other = Twofold with { Scheme = new("aws", "The sea", "https://sea.dev/"), Family = "10..19" };
        var text = ExplanationText.Of(new(Edition, "12") { Codes = [Twofold, other] }, Narrow);

        Assert.StartsWith("12 stands in 2 schemes, and means another thing in each:", text, StringComparison.Ordinal);
        Assert.Contains("  not known by itself; it belongs to 10..19\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(100)]
    public void Every_line_of_every_explanation_fits_and_only_addresses_do_not(int width)
    {
        var style = new TextStyle { Width = width };
        var names = Editions
            .Latest.Requirements.SelectMany(r => r.Reasons.Select(reason => reason.Id).Prepend(r.Id))
            .Concat(CodeCatalogue.All.Where(code => code.Family is null).Select(code => code.Code))
            .Distinct();

        foreach (var name in names)
        {
            var text = ExplanationText.Of(Glossary.Find(Editions.Latest, name)!, style);
            Assert.All(
                text.Split('\n').Where(line => !line.Contains(" https://", StringComparison.Ordinal)),
                line => Assert.InRange(Columns.Of(line), 0, width)
            );
        }
    }
}

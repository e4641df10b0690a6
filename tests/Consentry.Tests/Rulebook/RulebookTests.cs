using System.Reflection;
using System.Text.RegularExpressions;
using Consentry.Judging;
using Consentry.Rulebook;
using Consentry.Rulebook.CallToAction;

namespace Consentry.Tests.Rulebook;

/// <summary>What must hold for every requirement, present and future.</summary>
public sealed partial class RulebookTests
{
    /// <summary>Reasons that nothing added below can mend: what the page says has to go.</summary>
    private static readonly string[] Prohibited =
    [
        "contradicted",
        "blank",
        "dummy",
        "platform",
        "lead-generation",
        "contact-by-partners",
        "affiliate-marketing",
        "consent-passed-on",
        "form-without-disclosure",
        "no-field",
        "ticked",
        "submitting-is-consent",
        "no-act",
        "no-disclosure",
        "bundled",
        "channels-mixed",
        "others-named",
        "marketing-mixed",
    ];

    public static TheoryData<string> Ids => [.. Editions.Latest.Requirements.Select(r => r.Id)];

    /// <summary>Those that words can meet.</summary>
    public static TheoryData<string> OfWords =>
        [.. Editions.Latest.Requirements.Where(r => !r.IsOfPublication).Select(r => r.Id)];

    public static TheoryData<string, int> EveryExample =>
        [
            .. Editions.Latest.Requirements.SelectMany(
                r => r.Examples.Index(),
                (r, e) => new TheoryDataRow<string, int>(r.Id, e.Index)
            ),
        ];

    [Fact]
    public void Every_requirement_file_is_in_the_latest_edition_exactly_once() =>
        Assert.Equal(
            typeof(Editions)
                .Assembly.GetTypes()
                .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
                .Where(f => f.FieldType == typeof(Requirement))
                .Select(f => ((Requirement)f.GetValue(null)!).Id)
                .Order(),
            Editions.Latest.Requirements.Select(r => r.Id).Order()
        );

    [Fact]
    public void Ids_are_unique() =>
        Assert.Equal(
            Editions.Latest.Requirements.Count,
            Editions.Latest.Requirements.Select(r => r.Id).Distinct().Count()
        );

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_requirement_says_what_it_asks_why_and_on_whose_word(string id)
    {
        var requirement = Editions.Latest[id];
        Assert.Matches(WellFormedId, id);
        Assert.All([requirement.Statement, requirement.Why, requirement.Fix], Assert.NotEmpty);
        Assert.Equal((requirement.RequiredBy | requirement.AdvisedBy) == Reviewers.Core, requirement.Codes.Count == 0);
        Assert.NotEmpty(requirement.Sources);
        Assert.All(requirement.Sources, s => Assert.InRange(s.ReadOn, new(2026, 1, 1), new(2027, 12, 31)));
        Assert.All(requirement.Sources, s => Assert.Equal("https", s.Address.Scheme));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Who_rejects_for_it_is_who_has_a_code_for_it(string id)
    {
        var requirement = Editions.Latest[id];
        var asking = requirement.RequiredBy | requirement.AdvisedBy;
        Assert.All(
            requirement.Codes,
            code => Assert.Equal(BehindScheme(code.Scheme), asking & BehindScheme(code.Scheme))
        );
    }

    /// <summary>The reviewers who answer with codes of a scheme.</summary>
    private static Reviewers BehindScheme(string scheme) =>
        scheme switch
        {
            "twilio" or "twilio-toll-free" => Reviewers.Twilio,
            "dca" => Asked.ThroughDca,
            "telnyx" => Reviewers.Telnyx,
            "bandwidth" => Reviewers.Bandwidth,
            "aws" => Reviewers.Aws,
            _ => Reviewers.Core,
        };

    [Theory]
    [MemberData(nameof(Ids))]
    public void Reasons_read_as_parts_of_a_sentence_and_have_ids_of_their_own(string id)
    {
        var reasons = Editions.Latest[id].Reasons;
        Assert.Equal(reasons.Count, reasons.Select(r => r.Id).Distinct().Count());
        Assert.All(reasons, r => Assert.Matches("^[a-z]+(-[a-z]+)*$", r.Id));
        Assert.All(reasons, r => Assert.True(char.IsLower(r.Text[0]) && r.Text[^1] != '.', r.Text));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Two_examples_meet_it_and_one_falls_short_for_each_reason(string id)
    {
        var requirement = Editions.Latest[id];
        Assert.InRange(requirement.Examples.Count(e => e.Reason is null), 2, int.MaxValue);
        Assert.Equal(
            requirement.Reasons.Select(r => r.Id).Order(),
            requirement.Examples.Where(e => e.Reason is not null).Select(e => e.Reason!.Id).Distinct().Order()
        );
    }

    [Theory]
    [MemberData(nameof(EveryExample))]
    public void An_example_gets_its_verdict_its_reason_and_its_marked_quotes(string id, int index)
    {
        var example = Editions.Latest[id].Examples[index];
        var marked = MarkedText.Split(example.Text);
        var vetting = Vetted.As(Vetted.ReadAsOf(id), marked.Text, example.Sender, example.Publication);
        var verdict = vetting.VerdictOn(id);
        Assert.Equal((example.Reason, example.Text), (verdict.Reason, example.Text));
        Assert.Equal(example.IsAsked, verdict is not Verdict.NotApplicable);
        if (marked.Marks.Count > 0)
        {
            Assert.Equal(
                marked.Quotes(vetting.Document),
                verdict
                    .Evidence.Where(e => e.Role != EvidenceRole.LeadIn)
                    .OrderBy(e => e.Span.Start)
                    .Select(e => vetting.Document.Quote(e.Span))
            );
        }
    }

    [Theory]
    [MemberData(nameof(OfWords))]
    public void The_fix_alone_meets_it(string id) =>
        Assert.IsType<Verdict.Met>(Vetted.To(id, Alone(id, Filled(id, "Larkfield Dental"))));

    [Theory]
    [MemberData(nameof(EveryExample))]
    public void The_fix_mends_an_example_that_falls_short(string id, int index)
    {
        var requirement = Editions.Latest[id];
        var example = requirement.Examples[index];
        if (requirement.IsOfPublication)
            return;

        var text = MarkedText.Split(example.Text).Text;
        if (Vetted.To(id, text, example.Sender) is not Verdict.Unmet unmet || Prohibited.Contains(unmet.Reason.Id))
            return;

        var fix = Filled(id, example.Sender ?? "Larkfield Dental");
        var mended = Vetted.To(id, With(id, text, fix), example.Sender);
        Assert.True(mended is Verdict.Met, $"{text} is still unmet: {mended.Reason?.Text}");
    }

    /// <summary>The words of a form stand beside a box; offers, beside a second one.</summary>
    private static string Alone(string id, string fix) =>
        !id.StartsWith("cta.", StringComparison.Ordinal) ? fix
        : id == "cta.marketing-separate" ? FormExample.WithBoxes("Text me appointment reminders.", Html(fix))
        : FormExample.WithBox(Html(fix));

    private static string With(string id, string text, string fix) =>
        id.StartsWith("cta.", StringComparison.Ordinal)
            ? text.Replace("<button>", $"<p>{Html(fix)}</p><button>", StringComparison.Ordinal)
            : $"{text}\n\n{fix}";

    /// <summary>A link of Markdown as a form has it.</summary>
    private static string Html(string fix) => MarkdownLink.Replace(fix, "<a href='${to}'>${words}</a>");

    [GeneratedRegex(
        @"\[(?<words>[^\]]+)\]\((?<to>[^)]+)\)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex MarkdownLink { get; }

    /// <summary>The fix with the facts in it that only a sender knows.</summary>
    private static string Filled(string id, string sender) =>
        Blank.Fill(Editions.Latest[id].Fix, sender).Replace(Blank.Date, "May 4, 2026", StringComparison.Ordinal);

    [GeneratedRegex(@"^[a-z]+\.[a-z]+(-[a-z]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WellFormedId { get; }
}

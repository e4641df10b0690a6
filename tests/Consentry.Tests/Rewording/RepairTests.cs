using Consentry.Judging;
using Consentry.Rulebook;
using Consentry.Tests.Reading;

namespace Consentry.Tests.Rewording;

public sealed class RepairTests
{
    public static TheoryData<string, string, string?> Rows =>
        [
            .. RepairRows.All.Select(row => new TheoryDataRow<string, string, string?>(
                row.Requirement,
                row.Text,
                row.Repaired
            )),
        ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_near_miss_is_repaired_as_written(string requirement, string text, string? repaired) =>
        Assert.Equal(repaired, RepairOf(requirement, text)?.Text);

    [Fact]
    public void There_are_rows_for_every_requirement_that_repairs()
    {
        var mended = RepairRows.All.Where(row => row.Repaired is not null).Select(row => row.Requirement).Distinct();
        var repairing = Editions.Latest.Requirements.Where(r =>
            r.Repair.Method.DeclaringType?.Assembly == typeof(Editions).Assembly
        );
        Assert.Equal(repairing.Select(r => r.Id).Order(), mended.Order());
    }

    [Fact]
    public void What_is_met_has_no_repair() =>
        Assert.Null(RepairOf("privacy.no-marketing-sharing", "We never share your information with third parties."));

    [Fact]
    public void A_sentence_that_contradicts_it_is_left_to_the_finding_that_objects_to_it()
    {
        const string claim = "We may share your details with partners so they can send you offers.";
        const string page = $"We do not sell your data.\n\n{claim}";

        Assert.StartsWith(
            "We do not sell, rent, or share your data",
            RepairOf("privacy.no-marketing-sharing", page)!.Text,
            StringComparison.Ordinal
        );
        Assert.StartsWith(claim, RepairOf("privacy.no-prohibited-sharing", page)!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_repair_that_contradicts_what_nothing_else_objects_to_is_not_offered() =>
        Assert.Null(
            RepairOf(
                "privacy.opt-in-data-excluded",
                "We do not sell SMS opt-in data.\n\nOur partners may receive your phone number."
            )
        );

    [Fact]
    public void A_repair_keeps_the_rest_of_the_document_where_it_was()
    {
        const string page = """
            # Wren Plumbing Privacy

            We do not [sell](/policy) your data to third parties, and we [lock it up](/safe).

            Use [this form](/form) to reach us.
            """;
        var document = Given.Markdown(page);
        var repair = RepairOf("privacy.no-marketing-sharing", page)!;
        var revised = Documents.Revision.Of(document, repair.Edits);

        Assert.Contains(repair.Text, revised.Text, StringComparison.Ordinal);
        Assert.Equal(document.Blocks.Count, revised.Blocks.Count);
        Assert.Equal(
            document.Links.Select(link => document.Quote(link.Text)),
            revised.Links.Select(link => revised.Quote(link.Text))
        );
        Assert.Equal("Use this form to reach us.", revised.Quote(revised.Blocks[^1].Span));
        Assert.Same(revised.Blocks[0], revised.Blocks[^1].Heading);
    }

    private static Repair? RepairOf(string requirement, string markdown) =>
        Vetted.As(ReadAs.Combined, markdown).Findings.Single(f => f.Requirement.Id == requirement).Repair;
}

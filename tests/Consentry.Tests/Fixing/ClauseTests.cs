using Consentry.Documents;
using Consentry.Fixing;
using Consentry.Judging;
using Consentry.Profiles;
using Consentry.Rulebook;

namespace Consentry.Tests.Fixing;

/// <summary>The words that a requirement gives for a document meet it, with whatever facts there are.</summary>
public sealed class ClauseTests
{
    public static TheoryData<string, int> Words =>
        [
            .. Editions
                .Latest.Requirements.Where(r => r.Clause is { IsExemption: false })
                .SelectMany(r => Enumerable.Range(0, r.Clause!.Words.Count).Select(i => (r.Id, i))),
        ];

    [Theory]
    [MemberData(nameof(Words))]
    public void Each_version_meets_its_requirement(string id, int version)
    {
        var clause = Editions.Latest[id].Clause!;
        var facts = Facts.Of(Senders.Alder, Vetted.Recognised("# Nothing"));
        var words = ClauseWords.Fill(new Clause(clause.Place, clause.Words[version]), facts);
        Assert.NotNull(words);
        var text = $"# {id.Split('.')[0]} rules\n\n{Markup.Of(words, Format.Markdown)}\n";
        Assert.IsType<Verdict.Met>(Vetted.To(id, text, Senders.Alder.Name));
    }

    [Fact]
    public void Every_requirement_that_rejects_by_itself_has_one() =>
        Assert.All(
            Editions.Latest.Requirements.Where(r => r is { Severity: Severity.Required, Group: not "cta" }),
            r => Assert.NotNull(r.Clause)
        );

    [Fact]
    public void What_is_missing_is_what_the_shortest_version_asks_for() =>
        Assert.Equal(
            ["email"],
            ClauseWords.Missing(
                Editions.Latest["privacy.contact"].Clause!,
                Facts.Of(new Profile(), Vetted.Recognised("# Nothing"))
            )
        );

    [Theory]
    [InlineData("7. Contact us", 7, "8. Texts")]
    [InlineData("12) Contact us", 12, "13) Texts")]
    [InlineData("Section 3: Contact us", 3, "Section 4: Texts")]
    [InlineData("IX. Contact us", 9, "X. Texts")]
    [InlineData("4 - Contact us", 4, "5 - Texts")]
    public void A_heading_keeps_the_manner_of_its_number(string heading, int value, string next)
    {
        var number = HeadingNumber.In(heading);
        Assert.NotNull(number);
        Assert.Equal(value, number.Value);
        Assert.Equal(next, number.Title(value + 1, "Texts"));
    }

    [Theory]
    [InlineData("Contact us")]
    [InlineData("24 hours a day")]
    [InlineData("3.2 Contact us")]
    [InlineData("I agree")]
    public void Other_headings_have_none(string heading) => Assert.Null(HeadingNumber.In(heading));
}

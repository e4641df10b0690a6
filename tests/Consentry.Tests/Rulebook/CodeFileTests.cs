using Consentry.Judging;
using Consentry.Rulebook.Catalogue;

namespace Consentry.Tests.Rulebook;

public sealed class CodeFileTests
{
    private const string Head =
        "# Remark.\n\nscheme: harbor\nname: Harbor, sending\npage: https://harbor.dev/{code}\nbasis: read\n";

    [Fact]
    public void Meanings_take_what_the_head_says_unless_they_say_otherwise()
    {
        var file = Read(
            """
            12
            means: It is late.
            when: 2025
            about: terms.rates cta.*
            after: final
            basis: third-party
            next: Wait.
            means: It is early: too early.
            next: Go back.


            # Between blocks.
            20..29
            means: A number of twenty and some.
            after: none
            next: Read on.
            """
        );

        var (late, early, family) = (file.Codes[0].Meanings[0], file.Codes[0].Meanings[1], file.Codes[1]);
        Assert.Equal("https://harbor.dev/12", file.Scheme.PageOf("12").AbsoluteUri);
        Assert.Equal(
            ("2025", Recourse.Final, Basis.ThirdParty, "terms.rates cta.*"),
            (late.When, late.Recourse, late.Basis, string.Join(' ', late.Requirements))
        );
        Assert.Equal(
            ("It is early: too early.", null, Recourse.Resubmit, Basis.Read, 0),
            (early.Text, early.When, early.Recourse, early.Basis, early.Requirements.Count)
        );
        Assert.Equal(("20..29", Recourse.None), (family.Family, family.Meanings[0].Recourse));
    }

    [Theory]
    [InlineData("12\nmeans: It is late.", "harbor.txt:9: needs one 'next' and has 0")]
    [InlineData("12\nmeans: It is late.\nnext: Wait.\nnext: Go.", "harbor.txt:9: needs one 'next' and has 2")]
    [InlineData("12", "harbor.txt:8: 'means' has to follow 12")]
    [InlineData("12\nnext: Wait.\nmeans: It is late.", "harbor.txt:8: 'means' has to follow 12")]
    [InlineData("12\nmeans: It is late.\nWait.", "harbor.txt:10: is no 'key: value'")]
    [InlineData("12\nmeans: It is late.\nthen: Wait.", "harbor.txt:10: a meaning has no 'then'")]
    [InlineData("12\nmeans: It is late.\nafter: all\nnext: Wait.", "harbor.txt:10: 'after' is final or none, not all")]
    [InlineData("12\nmeans: It is late.\nbasis: rumour\nnext: Wait.", "harbor.txt:10: there is no basis 'rumour'")]
    public void A_line_that_is_wrong_is_named(string block, string message) =>
        Assert.StartsWith(
            message,
            Assert.Throws<InvalidDataException>(() => Read(block)).Message,
            StringComparison.Ordinal
        );

    private static CodeFile Read(string blocks) => CodeFile.Read("harbor.txt", new StringReader($"{Head}\n{blocks}"));
}

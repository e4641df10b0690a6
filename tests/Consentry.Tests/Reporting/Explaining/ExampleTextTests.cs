using Consentry.Documents;
using Consentry.Judging;
using Consentry.Reporting.Explaining;

namespace Consentry.Tests.Reporting.Explaining;

public sealed class ExampleTextTests
{
    [Theory]
    [InlineData("Reply [[STOP]].", "Reply «STOP».", "Reply **STOP**.")]
    [InlineData("[[One.]] Two. [[Three.]]", "«One.» Two. «Three.»", "**One.** Two. **Three.**")]
    [InlineData("# Texts\n\nWe text.", "Texts (a heading)|We text.", "Texts (a heading)|We text.")]
    [InlineData("See [[[our policy](/p)]].", "See «our policy (a link to /p)».", "See **our policy (a link to /p)**.")]
    [InlineData("Ask [your name here] <now>", "Ask [your name here] <now>", @"Ask \[your name here\] \<now>")]
    [InlineData("We do not:\n\n- [[sell it]]", "We do not:|- «sell it»", "We do not:|- **sell it**")]
    [InlineData("| a | b |", "| a | b |", @"\| a \| b \|")]
    public void An_example_is_read_without_knowing_Markdown(string example, string plain, string markdown)
    {
        Assert.Equal(plain, string.Join('|', ExampleText.Plain(Shown(example))));
        Assert.Equal(markdown, string.Join('|', ExampleText.Markdown(Shown(example))));
    }

    [Fact]
    public void Several_documents_are_named_before_their_words()
    {
        var address = new Uri("https://fernsalondover.com/sms");
        var example = new ShownExample(
            null,
            IsAsked: true,
            [
                new(new JointText(DocumentKind.Privacy, ""), "# Privacy\n\n[[Reply STOP.]]"),
                new(new JointText(DocumentKind.Terms, "") { Address = address }, "Text END."),
            ]
        );

        Assert.Equal(
            ["policy: Privacy (a heading)", "«Reply STOP.»", "terms at https://fernsalondover.com/sms: Text END."],
            ExampleText.Plain(example)
        );
    }

    private static ShownExample Shown(string text) => new(null, IsAsked: true, [new(null, text)]);
}

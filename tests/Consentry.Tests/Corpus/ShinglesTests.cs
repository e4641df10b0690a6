using Consentry.Corpus;

namespace Consentry.Tests.Corpus;

public sealed class ShinglesTests
{
    [Theory]
    // Five words have two runs of four; one of them is half.
    [InlineData("one two three four five", "zero one two three four six", true)]
    [InlineData("one two three four five", "one two three six four five", false)]
    // The shorter text's runs count, whichever side it is on.
    [InlineData("one two three four five six seven eight nine ten", "three four five six", true)]
    [InlineData("one two three four five six", "one two three four x y z a b", false)]
    [InlineData("Reply, STOP: to end!", "reply stop to end", true)]
    [InlineData("we don’t sell data", "We don't sell data.", true)]
    // Fewer than four words are one run.
    [InlineData("text STOP", "You may text STOP whenever you like", true)]
    [InlineData("text STOP", "text or STOP", false)]
    [InlineData("", "anything", false)]
    [InlineData("anything", "…", false)]
    public void Quotes_match_by_half_the_runs_of_the_shorter(string gold, string quote, bool matches) =>
        Assert.Equal(matches, Shingles.Match(gold, quote));

    [Fact]
    public void A_link_target_in_a_gold_quote_is_no_visible_text() =>
        Assert.True(
            Shingles.Match("see our policy <https://a.example/one/two/three/four> for more", "see our policy for more")
        );

    [Fact]
    public void A_quote_of_more_than_ninety_words_is_none()
    {
        const string Gold = "one two three four";
        var ninety = Gold + string.Concat(Enumerable.Repeat(" x", 86));

        Assert.True(Shingles.Match(Gold, ninety));
        Assert.False(Shingles.Match(Gold, ninety + " y"));
    }
}

using Consentry.Judging;
using Consentry.Profiles;

namespace Consentry.Tests.Profiles;

public sealed class CadenceTests
{
    [Theory]
    [InlineData("varies", "Message frequency varies.", "Msg frequency varies")]
    [InlineData("Message frequency varies.", "Message frequency varies.", "Msg frequency varies")]
    [InlineData("up to 4 per month", "You receive up to 4 messages per month.", "up to 4 msgs/month")]
    [InlineData("2-5 messages a week", "You receive 2 to 5 messages per week.", "2 to 5 msgs/week")]
    [InlineData("1 per visit", "You receive 1 message per visit.", "1 msg/visit")]
    [InlineData("at most 10 texts/year", "You receive up to 10 messages per year.", "up to 10 msgs/year")]
    public void Words_are_read(string words, string sentence, string shortened)
    {
        var cadence = Cadence.Parse(words);
        Assert.NotNull(cadence);
        Assert.Equal(sentence, cadence.Sentence());
        Assert.Equal(shortened, cadence.Abbreviated());
    }

    [Theory]
    [InlineData("")]
    [InlineData("often")]
    [InlineData("0 per month")]
    [InlineData("5-2 per month")]
    [InlineData("4 per blue moon")]
    [InlineData("4")]
    public void What_names_no_number_is_refused(string words) => Assert.Null(Cadence.Parse(words));

    /// <summary>The engine is the judge of what a draft may say.</summary>
    [Theory]
    [InlineData("varies")]
    [MemberData(nameof(Units))]
    public void The_sentence_meets_the_requirement(string words) =>
        Assert.IsType<Verdict.Met>(
            Vetted.To("terms.message-frequency", $"# SMS terms\n\n{Cadence.Parse(words)!.Sentence()}\n")
        );

    public static TheoryData<string> Units =>
        [
            .. "day week month year visit appointment booking order delivery class event request reservation purchase"
                .Split(' ')
                .SelectMany(unit => new[] { $"1 per {unit}", $"up to 4 per {unit}", $"2-5 per {unit}" }),
        ];
}

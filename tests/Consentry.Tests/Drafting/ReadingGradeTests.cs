using Consentry.Drafting;

namespace Consentry.Tests.Drafting;

public sealed class ReadingGradeTests
{
    [Theory]
    [InlineData("text", 1)]
    [InlineData("make", 1)]
    [InlineData("makes", 1)]
    [InlineData("signed", 1)]
    [InlineData("wanted", 2)]
    [InlineData("message", 2)]
    [InlineData("messages", 3)]
    [InlineData("apple", 2)]
    [InlineData("mobile", 2)]
    [InlineData("privacy", 3)]
    [InlineData("information", 4)]
    [InlineData("the", 1)]
    [InlineData("HG", 1)]
    [InlineData("used", 1)]
    [InlineData("handled", 2)]
    [InlineData("changes", 2)]
    [InlineData("services", 3)]
    [InlineData("sees", 1)]
    [InlineData("able", 2)]
    [InlineData("agreed", 2)]
    [InlineData("policy", 3)]
    [InlineData("apply", 2)]
    public void Syllables_are_heard(string word, int syllables) =>
        Assert.Equal(syllables, ReadingGrade.Syllables(word));

    [Fact]
    public void The_grade_is_the_formulas()
    {
        // Two sentences, ten words, twelve syllables.
        var grade = ReadingGrade.Of(["We send you texts. You can end them any moment."]);

        Assert.Equal(0.39 * 10 / 2 + 11.8 * 12 / 10 - 15.59, grade, precision: 6);
    }

    [Fact]
    public void Addresses_and_numbers_are_no_words() =>
        Assert.Equal(
            ReadingGrade.Of(["Write to us now."]),
            ReadingGrade.Of(["Write to us now desk@larkfielddogs.com https://larkfielddogs.com/privacy 302."]),
            precision: 6
        );

    [Fact]
    public void Nothing_has_no_grade() => Assert.Equal(0, ReadingGrade.Of(["", "1."]));

    [Fact]
    public void Longer_words_and_sentences_raise_it() =>
        Assert.True(
            ReadingGrade.Of(["Notwithstanding any subsequent communication, participation remains discretionary."])
                > ReadingGrade.Of(["You can leave. Tell us when."]) + 8
        );
}

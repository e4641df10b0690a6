using Consentry.OptOut.Lexicon;

namespace Consentry.Tests.OptOut;

/// <summary>The file of the parts that words play.</summary>
public sealed class PartsTests
{
    private static readonly (string Part, string[] Words)[] Lines =
    [
        .. LexiconFile
            .Lines("parts.txt")
            .Select(line => line.Split(':'))
            .Select(line => (line[0], line[1].Trim().Split(' '))),
    ];

    [Fact]
    public void Each_part_has_a_line_and_each_line_a_part() =>
        Assert.Equal(
            Enum.GetNames<Part>().Except([nameof(Part.None)]).Order(),
            Lines.Select(line => line.Part).Order()
        );

    [Fact]
    public void A_word_stands_once_under_a_part() =>
        Assert.All(Lines, line => Assert.Equal(line.Words.Distinct(), line.Words));

    [Fact]
    public void A_part_is_of_single_words_as_they_are_looked_up() =>
        Assert.All(Lines, line => Assert.All(line.Words, word => Assert.Matches("^[a-z]+$", word)));
}

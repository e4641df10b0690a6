using Consentry.Lexicon;

namespace Consentry.Tests.Lexicon;

/// <summary>Words by rule and by list.</summary>
public sealed class VocabularyTests
{
    private const int LongestEntry = 6;

    public static TheoryData<string> Files => [.. WordFiles.Names];

    [Theory]
    [InlineData("share", "shares", "sharing", "shared")]
    [InlineData("sell", "sells", "selling", "sold")]
    [InlineData("transfer", "transfers", "transferring", "transferred")]
    [InlineData("supply", "supplies", "supplying", "supplied")]
    [InlineData("pass", "passes", "passing", "passed")]
    [InlineData("exchange", "exchanges", "exchanging", "exchanged")]
    [InlineData("give", "gives", "giving", "gave", "given")]
    [InlineData("send", "sends", "sending", "sent")]
    [InlineData("convey", "conveys", "conveying", "conveyed")]
    [InlineData("submit", "submits", "submitting", "submitted")]
    [InlineData("go", "goes", "going", "went", "gone")]
    [InlineData("agree", "agrees", "agreeing", "agreed")]
    [InlineData("stop", "stops", "stopping", "stopped")]
    public void A_verb_has_its_forms(string stem, params string[] others) =>
        Assert.Equal([stem, .. others], new Inflection().Verb(stem).Select(f => f.Form));

    [Theory]
    [InlineData("company", "companies")]
    [InlineData("partner", "partners")]
    [InlineData("business", "businesses")]
    [InlineData("agency", "agencies")]
    [InlineData("survey", "surveys")]
    [InlineData("church", "churches")]
    public void A_noun_has_its_plural(string stem, string plural) =>
        Assert.Equal([stem, plural], Inflection.Noun(stem).Select(f => f.Form));

    [Fact]
    public void Every_sense_has_a_section_and_every_section_is_a_sense() =>
        Assert.Equal(
            Enum.GetNames<Sense>().Where(n => n != nameof(Sense.Count)).Order(),
            WordFiles
                .Names.SelectMany(WordFiles.Lines)
                .Where(l => l[0] == '[')
                .SelectMany(l => l[1..^1].Split(' '))
                .Distinct()
                .Order()
        );

    [Theory]
    [MemberData(nameof(Files))]
    public void No_section_has_a_line_twice(string file) =>
        Assert.DoesNotContain(Entries(file).GroupBy(e => e), lines => lines.Count() > 1);

    [Theory]
    [MemberData(nameof(Files))]
    public void No_entry_is_a_sentence(string file) =>
        Assert.DoesNotContain(Entries(file), e => e.Entry.Split(' ').Length > LongestEntry);

    [Theory]
    [MemberData(nameof(Files))]
    public void An_entry_is_written_as_the_tokens_come(string file) =>
        Assert.DoesNotContain(Entries(file), e => e.Entry.IndexOfAny(['-', '’', ',']) >= 0);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_tilde_at_the_end_marks_a_verb_or_a_noun(string file) =>
        Assert.DoesNotContain(Entries(file), e => e.Entry.Contains('~') && e.Entry[^2..] is not ("~v" or "~n"));

    [Theory]
    [InlineData("data", "data")]
    [InlineData("hand it on|over~v", "hand it on~v", "hand it over~v")]
    [InlineData("all|what you say|send", "all you say", "all you send", "what you say", "what you send")]
    public void A_bar_parts_words_of_which_one_is_chosen(string line, params string[] entries) =>
        Assert.Equal(entries, WordFiles.Spelled(line));

    private static IEnumerable<(string Section, string Entry)> Entries(string file)
    {
        string[] sections = [];
        foreach (var line in WordFiles.Lines(file))
        {
            if (line[0] == '[')
                sections = line[1..^1].Split(' ');
            else
                foreach (var section in sections)
                    yield return (section, line);
        }
    }
}

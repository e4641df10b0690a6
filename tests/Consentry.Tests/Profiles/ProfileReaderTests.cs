using System.Text;
using Consentry.Drafting.Profiles;
using Consentry.Profiles;

namespace Consentry.Tests.Profiles;

public sealed class ProfileReaderTests
{
    private const string Written = """
        # a comment
        name: Harbor Gym
        email: "front-desk@harborgym.example"
        phone: 3026284417
        messageTypes: [class reminders, "schedule changes"]
        keywords:
          - stop
          - Opt out
        useCases: CUSTOMER_CARE
        effectiveDate: 2026-05-04
        version: 1.0
        program:
        legalName: null
        providers: []
        """;

    [Fact]
    public void Facts_are_read_as_text()
    {
        var profile = Read(Written);

        Assert.Equal("Harbor Gym", profile.Name);
        Assert.Equal("3026284417", profile.Phone);
        Assert.Equal(["class reminders", "schedule changes"], profile.MessageTypes);
        Assert.Equal(["STOP", "OPT OUT"], profile.Keywords);
        Assert.Equal(["customer-care"], profile.UseCases);
        Assert.Equal(new DateOnly(2026, 5, 4), profile.EffectiveDate);
        Assert.Equal("1.0", profile.Version);
        Assert.Null(profile.Program);
        Assert.Null(profile.LegalName);
        Assert.Empty(profile.Providers);
    }

    [Theory]
    [InlineData("name: yes", "yes")]
    [InlineData("name: 'null'", "null")]
    [InlineData("name: \"~ Tilde ~\"", "~ Tilde ~")]
    [InlineData("name: \uFEFFx", null)]
    [InlineData("\uFEFFname: Harbor Gym", "Harbor Gym")]
    [InlineData("name: Harbor Gym # the sign", "Harbor Gym")]
    [InlineData("name: Harbor Gym\r\nwebsite: https://harborgym.example\r\n", "Harbor Gym")]
    [InlineData("name: >\n  Harbor\n  Gym\n", "Harbor Gym")]
    [InlineData("{\"name\": \"Harbor Gym\", \"version\": 2}", "Harbor Gym")]
    [InlineData("---\nname: Harbor Gym\n...\n", "Harbor Gym")]
    [InlineData("name: !!str Harbor Gym", "Harbor Gym")]
    public void A_name_is_read(string yaml, string? name) =>
        Assert.Equal(name, ProfileReader.Read(Encoding.UTF8.GetBytes(yaml)).Profile?.Name);

    /// <summary>Each row is one slip: the place, the key, and a word of the likely cause.</summary>
    [Theory]
    [InlineData("", "1:1 ", "empty")]
    [InlineData("# only a comment\n", "1:1 ", "empty")]
    [InlineData("---\n", "1:1 ", "empty")]
    [InlineData("Harbor Gym", "1:1 ", "no list of keys")]
    [InlineData("- name", "1:1 ", "no list of keys")]
    [InlineData("<html><body>Hello: you</body></html>", "1:1 <html><body>Hello", "no such key")]
    [InlineData("name: A Gym\nname: B Gym", "2:1 name", "line 1 already")]
    [InlineData("legal_name: A Gym LLC", "1:1 legal_name", "did you mean legalName?")]
    [InlineData("Name: A Gym", "1:1 Name", "did you mean name?")]
    [InlineData("colour: blue", "1:1 colour", "no such key")]
    [InlineData("<<: {name: A}", "1:1 <<", "no such key", "<<", "keys of its own")]
    [InlineData("name: [A Gym]", "1:1 name", "takes one value")]
    [InlineData("name: {first: A}", "1:7 name", "keys of its own")]
    [InlineData("name:\n  first: A", "2:3 name", "keys of its own")]
    [InlineData("messageTypes:\n  - class: reminders", "2:5 messageTypes", "no single value")]
    [InlineData("messageTypes:\n  -\n  - class reminders", "2:4 messageTypes", "no value")]
    [InlineData("name: &a A Gym", "1:7 name", "&a names a place")]
    [InlineData("name: &a A Gym\nprogram: *a", "1:7 name", "&a names a place", "program", "*a stands for")]
    [InlineData("program: *a", "1:10 program", "*a stands for")]
    [InlineData("name: !x A Gym", "1:7 name", "tag")]
    [InlineData("name: #1 Gym", "1:7 name", "read as a comment")]
    [InlineData("name: Gym #1", "1:11 name", "read as a comment")]
    [InlineData("name: A Gym: the best", "1:12 name", "colon and a space needs quotes")]
    [InlineData("name: @harbor", "1:7 name", "begins with @ needs quotes")]
    [InlineData("name: \"Harbor", "1:7 name", "quotes")]
    [InlineData("name: Harbor\n\tphone: 1", "2:1 ", "a tab")]
    [InlineData("name: [Harbor", "1:1 name", "bracket")]
    [InlineData("name: A Gym\nharbor", "2:1 ", "without a colon")]
    [InlineData("?", "1:2 ", "a name stands before the colon")]
    [InlineData("name: [Harbor\nphone: 1", "1:7 name", "bracket is not closed")]
    [InlineData("name: 'a' *a", "1:", "")]
    [InlineData("!![o", "1:5 ", "without a colon")]
    [InlineData("name: A Gym\n---\nname: B Gym", "2:1 ", "second document")]
    [InlineData("name: ''", "1:7 name", "is empty")]
    [InlineData("name: \"a\\tb\"", "1:7 name", "no text")]
    [InlineData("name: |\n  a\n  b\n", "1:7 name", "several lines")]
    [InlineData("name: <your name>", "1:7 name", "nobody filled in")]
    [InlineData("keywords: []", "1:1 keywords", "lacks STOP")]
    [InlineData("keywords: [END]", "1:12 keywords", "lacks STOP")]
    [InlineData("optInKeyword: go\nkeywords: [STOP, GO]", "1:15 optInKeyword", "end the texts")]
    public void A_slip_is_told_with_its_place_and_its_cause(
        string yaml,
        string place,
        string cause,
        string? otherKey = null,
        string? otherCause = null
    )
    {
        var result = ProfileReader.Read(Encoding.UTF8.GetBytes(yaml));

        Assert.Null(result.Profile);
        var told = result.Faults.Select(f => $"{f.Line}:{f.Column} {f}").ToList();
        Assert.Contains(told, fault => fault.StartsWith(place, StringComparison.Ordinal) && fault.Contains(cause));
        if (otherKey is not null)
            Assert.Contains(told, fault => fault.Contains(otherKey) && fault.Contains(otherCause!));
    }

    [Fact]
    public void All_faults_come_at_once_in_the_order_of_the_file()
    {
        var result = ProfileReader.Read("email: nobody\nphone: 12\ncolour: x\nfrequency: often\nwebsite: [a]\n");

        Assert.Equal(
            ["1 email", "2 phone", "3 colour", "4 frequency", "5 website"],
            result.Faults.Select(f => $"{f.Line} {f.Key}")
        );
    }

    [Fact]
    public void What_is_no_text_is_refused()
    {
        Assert.Contains("UTF-8", Fault([0xFF, 0xFE, (byte)'n', 0]), StringComparison.Ordinal);
        Assert.Contains("UTF-8", Fault([(byte)'n', 0xE9]), StringComparison.Ordinal);
        Assert.Contains("larger than 64 KB", Fault(new byte[65 * 1024]), StringComparison.Ordinal);
    }

    /// <summary>Nine lists of nine of the list before: half a billion values where aliases are followed.</summary>
    [Fact]
    public void Aliases_that_multiply_are_refused_unread()
    {
        var lists = Enumerable
            .Range('b', 9)
            .Select(c => $"{(char)c}: &{(char)c} [{string.Join(", ", Enumerable.Repeat($"*{(char)(c - 1)}", 9))}]");

        Assert.NotEmpty(ProfileReader.Read("a: &a [lol]\n" + string.Join('\n', lists)).Faults);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("a: [")]
    [InlineData("{a: ")]
    public void Depth_is_no_danger(string opening) =>
        Assert.NotEmpty(ProfileReader.Read(string.Concat(Enumerable.Repeat(opening, 60_000 / opening.Length))).Faults);

    [Fact]
    public void A_list_without_end_is_refused_unchecked() =>
        Assert.Contains(
            "20000 entries, 50 at most",
            Fault(Encoding.UTF8.GetBytes($"messageTypes: [{string.Join(',', Enumerable.Repeat("a", 20_000))}]")),
            StringComparison.Ordinal
        );

    private static Profile Read(string yaml)
    {
        var result = ProfileReader.Read(yaml);
        Assert.Empty(result.Faults);
        return result.Profile!;
    }

    private static string Fault(byte[] bytes) => Assert.Single(ProfileReader.Read(bytes).Faults).Message;
}

using System.Globalization;
using Consentry.OptOut;
using Consentry.OptOut.Law;

namespace Consentry.Service.Tests.Law;

public sealed class LawEditionTests
{
    [Theory]
    [InlineData("2020-01-01", "All", "Any", "0001-01-01", "2024-04-04")]
    [InlineData("2025-04-10", "All", "Any", "2024-04-04", "2025-04-11")]
    [InlineData("2025-04-11", "Kind", "Any", "2025-04-11", "2027-01-31")]
    [InlineData("2026-11-29", "Kind", "Any", "2025-04-11", "2027-01-31")]
    [InlineData("2027-01-30", "Kind", "Any", "2025-04-11", "2027-01-31")]
    [InlineData("2027-01-31", "All", "Any", "2027-01-31", "")]
    [InlineData("2099-12-31", "All", "Any", "2027-01-31", "")]
    public void The_law_of_a_day(string day, string scope, string methods, string from, string until)
    {
        var law = LawEdition.At(Day(day));

        Assert.Equal(scope, law.Scope.ToString());
        Assert.Equal(methods, law.Methods.ToString());
        Assert.Equal(Day(from), law.From);
        Assert.Equal(until.Length == 0 ? null : Day(until), law.Until);
        Assert.Equal(10, law.DeadlineDays);
        Assert.Equal(TimeSpan.FromMinutes(5), law.ConfirmWithin);
    }

    /// <summary>An order that is adopted and not published changes nothing, and is not forgotten.</summary>
    [Fact]
    public void What_has_no_day_yet_is_pending()
    {
        var pending = LawEdition.At(Day("2026-11-29")).Pending;

        Assert.Contains(
            pending,
            rule => rule is { From: null, Value: "designated" } && rule.Sources.Contains("FCC2667")
        );
        Assert.Contains(pending, rule => rule.From == Day("2027-01-31") && rule.Sources.Contains("DA26"));
        Assert.All(LawEdition.At(Day("2099-01-01")).Pending, rule => Assert.Null(rule.From));
    }

    [Fact]
    public void Every_value_has_a_source()
    {
        var law = LawEdition.At(Day("2026-11-29"));

        Assert.All(law.InForce.Concat(law.Pending), rule => Assert.NotEmpty(rule.Sources));
        Assert.Equal(5, law.InForce.Count);
    }

    /// <summary>What a sender does not choose is strict, on whatever day.</summary>
    [Theory]
    [InlineData("2020-01-01")]
    [InlineData("2026-11-29")]
    [InlineData("2027-02-01")]
    public void The_defaults_are_strict(string day)
    {
        var law = LawEdition.At(Day(day));

        Assert.Equal(RevocationScope.All, law.ScopeFor(new()));
        Assert.Equal(OptOutMethods.Any, law.MethodsFor(new()));
    }

    [Theory]
    [InlineData("2025-04-10", "All")]
    [InlineData("2026-11-29", "Kind")]
    [InlineData("2027-01-31", "All")]
    public void A_looser_choice_counts_while_the_law_allows_it(string day, string scope)
    {
        var choices = new LawChoices { Scope = RevocationScope.Kind, Methods = OptOutMethods.Designated };

        Assert.Equal(scope, LawEdition.At(Day(day)).ScopeFor(choices).ToString());
        Assert.Equal(OptOutMethods.Any, LawEdition.At(Day(day)).MethodsFor(choices));
    }

    /// <summary>The same file with the day filled in on which the order takes effect.</summary>
    [Fact]
    public void A_rule_applies_once_its_day_is_known()
    {
        var known = DatedRule
            .All.Select(rule => rule.Sources.Contains("FCC2667") ? rule with { From = Day("2027-03-01") } : rule)
            .ToList();
        var editions = LawEdition.Of(known);

        Assert.Equal(OptOutMethods.Any, LawEdition.At(editions, Day("2027-02-28")).Methods);
        Assert.Equal(OptOutMethods.Designated, LawEdition.At(editions, Day("2027-03-01")).Methods);
        Assert.Equal(RevocationScope.All, LawEdition.At(editions, Day("2027-02-28")).Scope);
        Assert.Equal(RevocationScope.Kind, LawEdition.At(editions, Day("2027-03-01")).Scope);
    }

    [Fact]
    public void The_recogniser_takes_every_word_of_the_law()
    {
        var words = LawEdition.At(Day("2026-11-29")).Keywords;

        Assert.Equal(["stop", "quit", "end", "revoke", "opt out", "cancel", "unsubscribe"], words);
        Assert.All(
            words,
            word =>
                Assert.Equal(new(Request.Revoke, "keyword"), OptOutRecogniser.Read(word) with { Start = 0, End = 0 })
        );
    }

    [Theory]
    [InlineData("2026-11-30", "2026-12-14")]
    // Over Thanksgiving, which is no business day.
    [InlineData("2026-11-20", "2026-12-07")]
    // Over Christmas Day and New Year's Day.
    [InlineData("2026-12-24", "2027-01-11")]
    // Received on a Saturday.
    [InlineData("2026-03-07", "2026-03-20")]
    public void A_revocation_has_to_hold_everywhere_after_ten_business_days(string received, string last) =>
        Assert.Equal(Day(last), LawEdition.At(Day(received)).Deadline(Day(received)));

    [Theory]
    [InlineData("keywords | always | stop", "law.txt:1: 3 cells instead of 5; a bar separates them")]
    [InlineData("keywords | always | stop | | x", "law.txt:1: a cell is empty")]
    [InlineData(
        "keyword | always | stop | CFR | x",
        "law.txt:1: there is no rule 'keyword'; there are revocation-scope"
    )]
    [InlineData(
        "keywords | 2025-13-01 | stop | CFR | x",
        "law.txt:1: '2025-13-01' is no day; write yyyy-mm-dd, always or unknown"
    )]
    [InlineData(
        "revocation-scope | always | some | CFR | x",
        "law.txt:1: 'some' is no value of revocation-scope; write all or kind"
    )]
    [InlineData(
        "opt-out-methods | always | 3 | CFR | x",
        "law.txt:1: '3' is no value of opt-out-methods; write any or designated"
    )]
    [InlineData(
        "confirmation-minutes | always | 0 | CFR | x",
        "law.txt:1: '0' is no value of confirmation-minutes; write a whole number above 0"
    )]
    [InlineData(
        "keywords | always | , | CFR | x",
        "law.txt:1: ',' is no value of keywords; write words with commas between"
    )]
    public void A_wrong_line_is_told_with_its_place(string line, string message) =>
        Assert.StartsWith(
            message,
            Assert.Throws<FormatException>(() => DatedRule.Read("law.txt", [line])).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Two_values_of_one_day_are_told() =>
        Assert.Equal(
            "law.txt:3: 'keywords' has two values from 2025-04-11 on",
            Assert
                .Throws<FormatException>(() =>
                    DatedRule.Read(
                        "law.txt",
                        ["# words", "keywords | 2025-04-11 | stop | CFR | x", "keywords | 2025-04-11 | end | CFR | x"]
                    )
                )
                .Message
        );

    [Fact]
    public void A_rule_without_a_value_that_always_holds_is_told() =>
        Assert.Equal(
            "'revocation-scope' has no value that always holds",
            Assert
                .Throws<FormatException>(() =>
                    LawEdition.Of(DatedRule.Read("law.txt", ["keywords | always | stop | CFR | x"]))
                )
                .Message
        );

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

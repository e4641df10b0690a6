using System.Collections.Immutable;
using System.Text.Json;
using Consentry.Corpus;

namespace Consentry.Tests.Corpus;

/// <summary>Figures on forms, worked out by hand.</summary>
public sealed class FormScoresTests
{
    /// <summary>Five labels of each kind for one requirement, four for another, which is not scored.</summary>
    private static readonly IReadOnlyList<AnsweredForm> Pages =
    [
        .. Enumerable
            .Range(0, 10)
            .Select(i =>
                Page(
                    i,
                    gold: i < 5 ? "met" : "unmet",
                    said: i is 0 ? "unmet"
                        : i < 5 ? "met"
                        : "unmet"
                )
            ),
    ];

    [Fact]
    public void A_requirement_with_five_labels_of_each_kind_is_scored()
    {
        var scores = FormScores.Of(Pages, Pages);
        var rates = Assert.Single(scores.Requirements);
        Assert.Equal("cta.rates", rates.Requirement);

        // Met: 4 of 4 said, 4 of 5 found, F1 8/9. Unmet: 5 of 6 said, 5 of 5 found, F1 10/11.
        Assert.Equal(((8.0 / 9) + (10.0 / 11)) / 2, rates.F1, 10);
        Assert.Equal(rates.F1, scores.MacroF1, 10);
    }

    [Fact]
    public void The_right_forms_are_counted() => Assert.Equal(9, FormScores.Of(Pages, Pages).RightForms);

    [Fact]
    public void A_page_that_is_not_labelled_met_or_unmet_does_not_count()
    {
        var pages = Pages.Append(Page(10, gold: "na", said: "met")).ToList();
        Assert.Equal(FormScores.Of(Pages, Pages).MacroF1, FormScores.Of(pages, pages).MacroF1, 10);
    }

    [Fact]
    public void A_floor_of_forms_counts_where_forms_are_labelled()
    {
        var pages = Scorer.Score([], HardLabels.LeftOut);
        var floors = new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["cta.rates"] = 0.95,
            ["cta.right-form"] = 0.9,
        };
        Assert.Equal(
            ["cta.rates: F1 0.899 is below the floor of 0.950"],
            Floor.Breaches(pages, floors, FormScores.Of(Pages, Pages))
        );
        Assert.Empty(Floor.Breaches(pages, floors));
    }

    [Fact]
    public void The_figures_are_in_the_object_too()
    {
        using var json = JsonDocument.Parse(ScoreJson.Write(Splits.Of([]), Pages));
        var whole = json.RootElement.GetProperty("all").GetProperty("forms");
        var heldOut = json.RootElement.GetProperty("held-out").GetProperty("forms");
        var rates = whole.GetProperty("requirements").GetProperty("cta.rates");

        Assert.Equal((10, 9), (whole.GetProperty("pages").GetInt32(), whole.GetProperty("rightForms").GetInt32()));
        Assert.Equal(0.899, whole.GetProperty("macroF1").GetDouble());
        Assert.Equal((10, 0.899), (rates.GetProperty("n").GetInt32(), rates.GetProperty("f1").GetDouble()));
        Assert.Equal(4.0 / 5, rates.GetProperty("met").GetProperty("recall").GetDouble());
        Assert.Equal(0, heldOut.GetProperty("pages").GetInt32());
        Assert.Equal(JsonValueKind.Null, heldOut.GetProperty("macroF1").ValueKind);
    }

    [Fact]
    public void Without_labelled_forms_the_object_has_no_figures_of_them() =>
        Assert.DoesNotContain("\"forms\"", ScoreJson.Write(Splits.Of([]), []), StringComparison.Ordinal);

    [Fact]
    public void Misses_name_the_page_the_requirement_and_both_verdicts() =>
        Assert.Equal(
            "alder/0: cta.rates: met, said unmet\nalder/9: form: \"Join\", found \"Ask\"\n",
            FormReport.Misses([.. Pages.Where(p => !p.Gold.IsHeldOut)], null)
        );

    private static AnsweredForm Page(int number, string gold, string said)
    {
        var labels = ImmutableDictionary.Create<string, string>(StringComparer.Ordinal).Add("cta.rates", gold);
        return new AnsweredForm(
            new FormGoldPage($"alder/{number}", "Join", number < 4 ? labels.Add("cta.help", "met") : labels),
            IsRightForm: number != 9,
            number == 9 ? "Ask" : "Join",
            labels.SetItem("cta.rates", said).Add("cta.help", "met")
        );
    }
}

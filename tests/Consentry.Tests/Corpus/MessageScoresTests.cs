using Consentry.Corpus;
using Consentry.OptOut;

namespace Consentry.Tests.Corpus;

/// <summary>Figures on inbound messages, worked out by hand.</summary>
public sealed class MessageScoresTests
{
    private static readonly LabelledMessage[] Messages =
    [
        new("stop", Request.Revoke, "all"),
        new("stop the coupon texts", Request.Revoke, "coupon texts"),
        new("stop", Request.None, ""), // a false revocation
        new("wrong number, stop", Request.WrongNumber, ""), // taken for a revocation
        new("wrong number", Request.WrongNumber, ""),
        new("HELP", Request.Help, ""),
        new("nothing of the kind", Request.Revoke, "all"), // missed
    ];

    [Fact]
    public void A_wrong_number_that_is_revoked_costs_the_recall_of_wrong_numbers_only()
    {
        var scores = MessageScores.Of(Messages);

        Assert.Equal((2.0 / 3, 2.0 / 3), (scores.Revoke.Precision, scores.Revoke.Recall));
        Assert.Equal((1.0, 1.0 / 2), (scores.WrongNumber.Precision, scores.WrongNumber.Recall));
        Assert.Equal((2, 2), (scores.Scopes, scores.RightScopes));
    }

    [Fact]
    public void Misses_say_the_rule() =>
        Assert.Equal("message: None, said Revoke (keyword): stop\n", MessageReport.Misses([Messages[2]]));

    [Fact]
    public void A_floor_of_messages_counts_where_messages_are_labelled()
    {
        var pages = Scorer.Score([], HardLabels.LeftOut);
        var floors = new Dictionary<string, double>(StringComparer.Ordinal) { ["inbound.revoke-recall"] = 0.9 };

        Assert.Equal(
            ["inbound.revoke-recall: 0.667 is below the floor of 0.900"],
            Floor.Breaches(pages, floors, messages: MessageScores.Of(Messages))
        );
        Assert.Empty(Floor.Breaches(pages, floors));
    }
}

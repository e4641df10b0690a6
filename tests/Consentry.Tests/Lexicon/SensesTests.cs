using Consentry.Lexicon;

namespace Consentry.Tests.Lexicon;

public sealed class SensesTests
{
    private static readonly Sense[] All = Enum.GetValues<Sense>();

    [Fact]
    public void There_is_room_for_every_sense() => Assert.InRange((int)Sense.Count, 1, Senses.Room);

    [Fact]
    public void Every_sense_has_a_bit_of_its_own() =>
        Assert.All(All, sense => Assert.Equal([sense], All.Where(Senses.Of(sense).Has)));

    [Fact]
    public void A_set_without_one_sense_has_all_others() =>
        Assert.All(
            All,
            sense =>
            {
                var others = ~Senses.Of(sense);
                Assert.False(others.HasAny(Senses.Of(sense)));
                Assert.Equal(All.Length - 1, All.Count(others.Has));
            }
        );
}

using Consentry.Corpus;

namespace Consentry.Tests.Corpus;

public sealed class IntervalTests : IDisposable
{
    private readonly InventedCorpus corpus = new();

    public void Dispose() => corpus.Dispose();

    /// <summary>
    /// By hand for 8 of 10, z² = 3.8415: middle (0.8 + 0.19207) / 1.38415 = 0.71674, half 1.95996 · √(0.016 + 0.0096036) /
    /// 1.38415 = 0.22657. For 0 of n the upper end is z² / (n + z²).
    /// </summary>
    [Theory]
    [InlineData(8, 10, 0.4902, 0.9433)]
    [InlineData(0, 20, 0, 0.1611)]
    [InlineData(20, 20, 0.8389, 1)]
    [InlineData(1, 2, 0.0945, 0.9055)]
    public void A_share_has_the_interval_of_Wilson(int part, int whole, double low, double high)
    {
        var interval = Interval.OfShare(part, whole);

        Assert.Equal((low, high), (Math.Round(interval.Low, 4), Math.Round(interval.High, 4)));
    }

    [Fact]
    public void Of_nothing_there_is_no_interval() => Assert.Equal(Interval.None, Interval.OfShare(0, 0));

    [Fact]
    public void The_generator_gives_the_numbers_that_its_authors_publish()
    {
        var random = new SplitMix64(1234567);

        ulong[] published =
        [
            6457827717110365317,
            3203168211198807973,
            9817491932198370423,
            4593380528125082431,
            16408922859458223821,
        ];
        Assert.Equal(published, published.Select(_ => random.Next()));
    }

    [Fact]
    public void Percentiles_are_nearest_ranks()
    {
        List<double> ordered = [.. Enumerable.Range(1, 40).Select(i => (double)i)];

        Assert.Equal((1, 39), (Bootstrap.At(ordered, 0.025), Bootstrap.At(ordered, 0.975)));
    }

    /// <summary>
    /// One of four cases is 1: its number in a sample is binomial with n = 4 and p = 1/4. P(0) = 0.316 is more than 2.5 %, and
    /// P(at most 2) = 0.949 less than 97.5 %, P(at most 3) = 0.996 more: from 0 to 3/4.
    /// </summary>
    [Fact]
    public void A_mean_is_between_the_percentiles_of_its_samples()
    {
        double[] cases = [0, 0, 1, 0];

        var interval = Bootstrap.Of(cases.Length, drawn => Mean(cases, drawn));

        Assert.Equal(new Interval(0, 0.75), interval);
        Assert.Equal(interval, Bootstrap.Of(cases.Length, drawn => Mean(cases, drawn)));
    }

    [Fact]
    public void Samples_without_a_figure_are_left_out()
    {
        Assert.Equal(new Interval(1, 1), Bootstrap.Of(2, drawn => drawn[0] == 0 ? double.NaN : 1));
        Assert.Equal(Interval.None, Bootstrap.Of(2, _ => double.NaN));
        Assert.Equal(Interval.None, Bootstrap.Of(0, _ => 1));
    }

    /// <summary>
    /// Two sites, one all right with a met and an unmet contact, one that calls both met. Drawn are both right (1/4), one of
    /// each (1/2), both wrong (1/4). F1 of met and unmet: 1 and 1; 4/6 … of one of each: met 2·2/(2+3) = 0.8, unmet
    /// 2·1/(2+1) = 0.667, mean 0.733; both wrong: met 2·2/(2+4) = 0.667, unmet 0, mean 0.333.
    /// </summary>
    [Fact]
    public void Sites_are_drawn_whole()
    {
        const string Contact = "privacy.contact";
        var pages = corpus
            .Page("alder/a", "privacy")
            .Page("alder/b", "privacy", unmet: [Contact])
            .Page("birch/a", "privacy")
            .Page("birch/b", "privacy", unmet: [Contact])
            .Load();
        var tally = new Tally(
            [pages[0].Answered(), pages[1].Answered(), pages[2].Answered(), pages[3].Answered((Contact, "met"))],
            HardLabels.LeftOut
        );

        var interval = tally.F1(CoreRequirements.All.ToList().IndexOf(Contact));

        Assert.Equal((1.0 / 3, 1.0), (interval.Low, interval.High));
    }

    private static double Mean(double[] cases, ReadOnlySpan<int> drawn)
    {
        var sum = 0.0;
        foreach (var index in drawn)
            sum += cases[index];

        return sum / drawn.Length;
    }
}

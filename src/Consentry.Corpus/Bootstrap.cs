namespace Consentry.Corpus;

/// <summary>
/// The percentile bootstrap: how a figure varies over samples drawn with replacement from the cases it was taken from. Seed
/// and generator are fixed, so that the same cases give the same interval everywhere.
/// </summary>
internal static class Bootstrap
{
    public const int Samples = 2000;

    private const double Tail = 0.025;

    /// <param name="cases">How many there are to draw from.</param>
    /// <param name="figure">The figure of a sample, given as the indices drawn; samples without one are left out.</param>
    public static Interval Of(int cases, Func<ReadOnlySpan<int>, double> figure)
    {
        var random = new SplitMix64(seed: 1);
        var drawn = new int[cases];
        var figures = new List<double>(Samples);
        for (var sample = 0; sample < Samples && cases > 0; sample++)
        {
            foreach (ref var index in drawn.AsSpan())
                index = random.Below(cases);

            if (figure(drawn) is var value && !double.IsNaN(value))
                figures.Add(value);
        }

        figures.Sort();
        return figures.Count == 0 ? Interval.None : new Interval(At(figures, Tail), At(figures, 1 - Tail));
    }

    /// <summary>The nearest rank: the smallest figure that at least so large a share does not exceed.</summary>
    internal static double At(List<double> ordered, double share) =>
        ordered[Math.Clamp((int)Math.Ceiling(share * ordered.Count) - 1, 0, ordered.Count - 1)];
}

/// <summary>Steele, Lea and Flood's generator: two lines that no version of the platform changes.</summary>
internal sealed class SplitMix64(ulong seed)
{
    private ulong state = seed;

    public ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }

    /// <summary>From 0 to one less than the bound; the high half of the product, which is even enough for so small bounds.</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);
}

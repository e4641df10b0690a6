namespace Consentry.Corpus;

/// <summary>Between what a figure of so few pages may lie; both ends are not a number where there is no figure.</summary>
public readonly record struct Interval(double Low, double High)
{
    public static Interval None { get; } = new(double.NaN, double.NaN);

    /// <summary>
    /// Wilson's interval of a share at 95 %: it stays between 0 and 1 and holds for few cases and for shares near the ends,
    /// where the usual one does not.
    /// </summary>
    public static Interval OfShare(int part, int whole)
    {
        if (whole == 0)
            return None;

        const double z = 1.959963984540054;
        var share = (double)part / whole;
        var pull = z * z / whole;
        var middle = (share + (pull / 2)) / (1 + pull);
        var half = z * Math.Sqrt(((share * (1 - share)) + (pull / 4)) / whole) / (1 + pull);
        return new Interval(Math.Max(0, middle - half), Math.Min(1, middle + half));
    }
}

using System.Globalization;

namespace Consentry.Corpus;

/// <summary>Numbers as reports print them, the same in every culture.</summary>
internal static class Figures
{
    public static string Share(double value) =>
        double.IsNaN(value) ? "–" : value.ToString("0.000", CultureInfo.InvariantCulture);

    /// <summary>A figure with what it may lie between.</summary>
    public static string Within(double value, Interval interval) =>
        double.IsNaN(value) ? "–"
        : double.IsNaN(interval.Low) ? Share(value)
        : $"{Share(value)} ({Share(interval.Low)}–{Share(interval.High)})";

    /// <summary>A share as a fraction, a figure, and what it may lie between.</summary>
    public static string ShareOf(int part, int whole) =>
        whole == 0
            ? "–"
            : $"{Count(part)}/{Count(whole)} {Within((double)part / whole, Interval.OfShare(part, whole))}";

    public static string Count(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Of(int part, int whole) =>
        whole == 0 ? "–" : $"{Count(part)}/{Count(whole)} ({Share((double)part / whole)})";
}

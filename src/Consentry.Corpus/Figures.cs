using System.Globalization;

namespace Consentry.Corpus;

/// <summary>Numbers as reports print them, the same in every culture.</summary>
internal static class Figures
{
    public static string Share(double value) =>
        double.IsNaN(value) ? "–" : value.ToString("0.000", CultureInfo.InvariantCulture);

    public static string Count(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Of(int part, int whole) =>
        whole == 0 ? "–" : $"{Count(part)}/{Count(whole)} ({Share((double)part / whole)})";
}

namespace Consentry.Reading;

/// <summary>What makes a heading of a line that is only emphasised.</summary>
internal static class Rank
{
    /// <summary>Below every marked heading.</summary>
    public const byte Emphasised = 7;

    /// <summary>A longer line is a sentence in bold.</summary>
    public const int MostWords = 12;
}

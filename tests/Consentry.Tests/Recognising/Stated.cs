using Consentry.Recognising;
using Consentry.Statements;

namespace Consentry.Tests.Recognising;

/// <summary>The statements of a literal.</summary>
internal static class Stated
{
    public static Recognised In(string markdown) => Vetted.Recognised(markdown);

    /// <summary>What the last sentence that says anything of sharing says.</summary>
    public static Sharing Sharing(string markdown) => In(markdown).Sharings[^1];

    /// <summary>Denies, Claims, or empty where nothing is stated.</summary>
    public static string Polarity(string markdown) => In(markdown).Sharings.LastOrDefault()?.Polarity.ToString() ?? "";
}

using Consentry.Rulebook;

namespace Consentry.Drafting.Profiles.Checks;

/// <summary>The word that somebody may have meant.</summary>
internal static class Nearest
{
    /// <summary>", did you mean X?" or nothing.</summary>
    public static string DidYouMean(string given, IEnumerable<string> known)
    {
        var plain = Plain(given);
        var (word, slips) = known
            .Select(word => (word, Slips: EditDistance.Between(plain, Plain(word))))
            .MinBy(near => near.Slips);

        return slips <= Math.Max(1, word.Length / 4) ? $", did you mean {word}?" : "";
    }

    /// <summary>Without what people put between words: "legal_name" and "legalName" are one.</summary>
    private static string Plain(string word) =>
        string.Concat(word.Where(char.IsLetterOrDigit)) is { Length: <= 60 } plain ? plain : word[..60];
}

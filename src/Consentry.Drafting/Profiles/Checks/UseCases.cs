using Consentry.Drafting.Texting;

namespace Consentry.Drafting.Profiles.Checks;

/// <summary>What a campaign can be registered for, and which of it together.</summary>
internal static class UseCases
{
    /// <summary>What a mixed campaign is mixed of, at most.</summary>
    private const int MostMixed = 5;

    public static string? Check(string value) =>
        UseCase.Ids.Contains(value, StringComparer.Ordinal)
            ? null
            : $"'{value}' is no use case of the registrar{Nearest.DidYouMean(value, UseCase.Ids)}: it takes {string.Join(", ", UseCase.Ids)}";

    public static string? CheckAll(IReadOnlyList<string> values)
    {
        var mixing = values.Where(value => Is(value, Company.Others)).ToList();
        var named = values.Count - mixing.Count;
        if (values.FirstOrDefault(value => Is(value, Company.None)) is { } special && values.Count > 1)
            return $"'{special}' stands alone: register the others as a campaign of their own";
        if (mixing.Count > 1)
            return "'mixed' and 'low-volume' are two kinds of campaign: keep one";
        if (mixing is ["mixed"] && named < 2)
            return "'mixed' needs two to five use cases beside it: name what is mixed";
        if (mixing is ["low-volume"] && named < 1)
            return "'low-volume' needs the use cases beside it: name what the texts are for";

        return named > MostMixed ? $"has {named} use cases, {MostMixed} at most in one campaign" : null;
    }

    private static bool Is(string value, Company beside) => UseCase.Find(value)?.Beside == beside;
}

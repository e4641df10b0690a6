using Consentry.Profiles;

namespace Consentry.Drafting.Profiles;

/// <summary>A fact that is needed and not known.</summary>
/// <param name="Line">Where the file has its key, or would have it; null where there is no file.</param>
public sealed record MissingFact(ProfileKey Key, int? Line)
{
    /// <summary>The key and what to write there.</summary>
    public override string ToString() => $"{Key.Name}: {Key.Question} (such as {string.Join(", ", Key.Example)})";
}

/// <summary>What a purpose cannot do without, all of it at once.</summary>
public static class ProfileNeeds
{
    /// <summary>What a fix or a draft of everything lacks.</summary>
    /// <param name="places">Where the file has its keys, as its reading says.</param>
    public static IReadOnlyList<MissingFact> Of(
        Profile profile,
        ProfilePurpose purpose,
        ProfilePlaces? places = null
    ) => Missing(profile, ProfileKeys.All.Where(key => key.IsNeeded(purpose, profile)), places);

    /// <summary>What is not known of these keys: a fix of one page needs what that page lacks, and no more.</summary>
    /// <exception cref="ArgumentException">There is no such key.</exception>
    public static IReadOnlyList<MissingFact> Of(
        Profile profile,
        IEnumerable<string> keys,
        ProfilePlaces? places = null
    ) =>
        Missing(
            profile,
            keys.Select(name =>
                ProfileKeys.Find(name) ?? throw new ArgumentException($"no key '{name}'", nameof(keys))
            ),
            places
        );

    private static IReadOnlyList<MissingFact> Missing(
        Profile profile,
        IEnumerable<ProfileKey> needed,
        ProfilePlaces? places
    ) => [.. needed.Where(key => key.In(profile).Count == 0).Select(key => new MissingFact(key, places?.LineOf(key)))];
}

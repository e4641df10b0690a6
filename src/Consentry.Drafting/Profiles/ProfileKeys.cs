using Consentry.Drafting.Profiles.Keys;
using Consentry.Profiles;

namespace Consentry.Drafting.Profiles;

/// <summary>
/// The table of keys, in the order of the questions. Reading, checking, the comments of the file, its schema, the questions
/// of <c>consentry init</c> and docs/profile.md all come from here.
/// </summary>
public static class ProfileKeys
{
    /// <summary>Every key.</summary>
    public static IReadOnlyList<ProfileKey> All { get; } =
    [.. BusinessKeys.All, .. TextKeys.All, .. SignUpKeys.All, .. DocumentKeys.All];

    /// <summary>Null where there is no such key; a key is written with its capitals.</summary>
    public static ProfileKey? Find(string name) =>
        All.FirstOrDefault(key => string.Equals(key.Name, name, StringComparison.Ordinal));

    /// <summary>What is right by itself and wrong beside another fact.</summary>
    public static IReadOnlyList<(ProfileKey Key, string Message)> Clashes(Profile profile) =>
        [.. All.Select(key => (key, Message: key.CheckBeside(profile)!)).Where(clash => clash.Message is not null)];
}

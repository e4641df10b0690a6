using Consentry.Drafting.Profiles.Checks;
using Consentry.Profiles;

namespace Consentry.Drafting.Profiles;

/// <summary>
/// What is right by itself and odd beside another fact. No fault: a business may have no address at its domain yet, and
/// its pages may be mended all the same.
/// </summary>
public static class ProfileHints
{
    /// <summary>What to say of a value beside the rest of the profile; null where it fits.</summary>
    public static string? Of(ProfileKey key, Profile profile)
    {
        var site = HostOf(profile.Website);
        return (key.Name, key.In(profile)) switch
        {
            ("email", [var email])
                when site is not null && !UrlCheck.IsOf(email[(email.LastIndexOf('@') + 1)..], site) =>
                $"the address is not of {site}: reviewers reject campaigns whose contact is at another domain (code 713)",
            ("privacyUrl" or "termsUrl" or "optInUrl", [var url])
                when site is not null && HostOf(url) is { } host && !UrlCheck.IsOf(host, site) =>
                $"the page is not on {site}: reviewers look for the sender's own pages",
            _ => null,
        };
    }

    internal static IReadOnlyList<ProfileFault> Of(Profile profile, ProfilePlaces places) =>
        [
            .. ProfileKeys
                .All.Select(key => (key.Name, Hint: Of(key, profile)))
                .Where(found => found.Hint is not null)
                .Select(found => new ProfileFault(
                    places.Of(found.Name).Line,
                    places.Of(found.Name).Column,
                    found.Name,
                    found.Hint!
                )),
        ];

    private static string? HostOf(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var parsed) ? parsed.IdnHost : null;
}

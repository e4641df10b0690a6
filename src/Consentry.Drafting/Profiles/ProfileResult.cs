using System.Diagnostics.CodeAnalysis;
using Consentry.Profiles;

namespace Consentry.Drafting.Profiles;

/// <summary>Either a profile or everything that is wrong with its file.</summary>
public sealed class ProfileResult
{
    internal ProfileResult(Profile? profile, IReadOnlyList<ProfileFault> faults, ProfilePlaces places)
    {
        Profile = profile;
        Faults = faults;
        Places = places;
        Hints = profile is null ? [] : ProfileHints.Of(profile, places);
    }

    /// <summary>Null where the file has a fault.</summary>
    public Profile? Profile { get; }

    /// <summary>In the order of the file; empty where there is a profile.</summary>
    public IReadOnlyList<ProfileFault> Faults { get; }

    /// <summary>What passes and reviewers may still ask about; only where there is a profile.</summary>
    public IReadOnlyList<ProfileFault> Hints { get; }

    /// <summary>Where the file has its keys, to say where a missing fact goes.</summary>
    public ProfilePlaces Places { get; }

    /// <summary>There is a profile; else there are faults.</summary>
    [MemberNotNullWhen(true, nameof(Profile))]
    public bool IsRead => Profile is not null;
}

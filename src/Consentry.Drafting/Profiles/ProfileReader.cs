using System.Text;
using Consentry.Drafting.Profiles.Checks;
using Consentry.Drafting.Profiles.Yaml;
using Consentry.Profiles;

namespace Consentry.Drafting.Profiles;

/// <summary>A profile file to a profile, or to all that is wrong with it at once.</summary>
/// <remarks>Nothing throws because of what a file holds.</remarks>
public static class ProfileReader
{
    /// <summary>Bytes of the largest file that is read; the template with every key filled has a tenth of it.</summary>
    public const int MostBytes = 64 * 1024;

    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>Reads a file as it is on the disk: UTF-8, with or without a mark in front.</summary>
    public static ProfileResult Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MostBytes)
            return Refused($"the file is larger than {MostBytes / 1024} KB, which is no profile");
        if (bytes.Contains((byte)0))
            return Refused("the file is no text in UTF-8: save it as UTF-8");

        try
        {
            return Read(Strict.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes));
        }
        catch (DecoderFallbackException)
        {
            return Refused("the file is no text in UTF-8: save it as UTF-8");
        }
    }

    /// <summary>Reads the text of a file.</summary>
    public static ProfileResult Read(string text)
    {
        if (text.Length > MostBytes)
            return Refused($"the file is larger than {MostBytes / 1024} KB, which is no profile");

        var file = YamlFile.Read(text);
        var faults = new List<ProfileFault>(file.Faults);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var profile = new Profile();
        foreach (var entry in file.Entries)
        {
            var (name, line, column) = entry.Key;
            if (ProfileKeys.Find(name) is not { } key)
                faults.Add(new ProfileFault(line, column, name, $"there is no such key{Meant(name)}"));
            else if (!seen.TryAdd(name, line))
                faults.Add(new ProfileFault(line, column, name, $"stands in line {seen[name]} already: keep one"));
            else
                profile = Taken(profile, key, entry, faults);
        }

        var places = new ProfilePlaces(file.Entries);
        foreach (var (key, message) in ProfileKeys.Clashes(profile))
            faults.Add(new ProfileFault(places.Of(key.Name).Line, places.Of(key.Name).Column, key.Name, message));

        return new ProfileResult(
            faults.Count == 0 ? profile : null,
            [.. faults.OrderBy(fault => fault.Line).ThenBy(fault => fault.Column)],
            places
        );
    }

    /// <summary>The profile with the values of an entry; the same profile where they do not pass.</summary>
    private static Profile Taken(Profile profile, ProfileKey key, YamlEntry entry, List<ProfileFault> faults)
    {
        if (entry.Shape == YamlShape.Nothing)
            return profile;

        var (_, line, column) = entry.Key;
        if (entry.Shape == YamlShape.List && !key.IsList)
        {
            faults.Add(
                new ProfileFault(line, column, key.Name, $"is a list: it takes one value, such as {key.Example[0]}")
            );
            return profile;
        }

        var values = entry.Values.Select(value => key.Tidied(value.Text)).ToList();
        var found = key.Faults(values);
        foreach (var (at, message) in found)
        {
            var place = entry.Values.Count > 0 ? entry.Values[at] : entry.Key;
            faults.Add(new ProfileFault(place.Line, place.Column, key.Name, message));
        }

        return found.Count == 0 ? key.With(profile, values) : profile;
    }

    private static string Meant(string name) =>
        name switch
        {
            "<<" => ": keys are not taken over from elsewhere",
            "" => ": a name stands before the colon",
            _ => Nearest.DidYouMean(name, ProfileKeys.All.Select(key => key.Name)),
        };

    private static ProfileResult Refused(string why) =>
        new(null, [new ProfileFault(1, 1, "", why)], new ProfilePlaces([]));
}

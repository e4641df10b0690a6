using Consentry.Profiles;

namespace Consentry.Drafting.Profiles;

/// <summary>What a profile is read for.</summary>
public enum ProfilePurpose
{
    /// <summary>To mend pages that there are.</summary>
    Fix,

    /// <summary>To write new ones.</summary>
    Draft,
}

/// <summary>Who cannot do without a fact.</summary>
[Flags]
public enum NeededBy
{
    /// <summary>It is said where it is known.</summary>
    Nobody = 0,

    /// <summary>A fix: the pages that there are may lack it.</summary>
    Fix = 1,

    /// <summary>A draft.</summary>
    Draft = 2,

    /// <summary>Both.</summary>
    Both = Fix | Draft,
}

/// <summary>
/// One fact of a profile: how it is asked for, explained, checked, read and written. A value is text, one for a key that
/// takes one; a key that takes a list has any number.
/// </summary>
public sealed class ProfileKey
{
    /// <summary>No list of facts is longer; what is would take its time to check value by value.</summary>
    private const int MostValues = 50;

    private readonly Func<Profile, IReadOnlyList<string>> get;
    private readonly Func<Profile, IReadOnlyList<string>, Profile> set;

    /// <summary>A key that takes one value.</summary>
    internal ProfileKey(string name, Func<Profile, string?> get, Func<Profile, string?, Profile> set)
    {
        Name = name;
        this.get = profile => get(profile) is { } value ? [value] : [];
        this.set = (profile, values) => set(profile, values is [var value, ..] ? value : null);
    }

    /// <summary>A key that takes a list.</summary>
    internal ProfileKey(
        string name,
        Func<Profile, IReadOnlyList<string>> get,
        Func<Profile, IReadOnlyList<string>, Profile> set
    ) => (Name, IsList, this.get, this.set) = (name, true, get, set);

    /// <summary>As it stands in the file, before the colon.</summary>
    public string Name { get; }

    /// <summary>It takes several values.</summary>
    public bool IsList { get; }

    /// <summary>The heading that it stands under.</summary>
    public string Group { get; internal init; } = "";

    /// <summary>How a person is asked for it, with its question mark.</summary>
    public string Question { get; internal init; } = "";

    /// <summary>What it is for, in a sentence or two.</summary>
    public string Explanation { get; internal init; } = "";

    /// <summary>Invented values that pass; one for a key that takes one.</summary>
    public IReadOnlyList<string> Example { get; internal init; } = [];

    /// <summary>Who cannot do without it, where <see cref="AppliesTo"/> holds.</summary>
    public NeededBy NeededBy { get; internal init; }

    /// <summary>The only words that it takes; empty where it takes any.</summary>
    public IReadOnlyList<string> Choices { get; internal init; } = [];

    /// <summary>The pattern of a JSON Schema that every value matches; null where there is none worth stating.</summary>
    internal string? Pattern { get; init; }

    /// <summary>The spelling that is kept, of a value without white space around it.</summary>
    internal Func<string, string> Spelling { get; init; } = value => value;

    /// <summary>What is wrong with one value; null where nothing is.</summary>
    internal Func<string, string?> Check { get; init; } = _ => null;

    /// <summary>What is wrong with values that are right one by one.</summary>
    internal Func<IReadOnlyList<string>, string?> CheckAll { get; init; } = _ => null;

    /// <summary>When <see cref="AppliesTo"/> holds, as it goes on from "needed to draft"; empty where it always does.</summary>
    public string Condition { get; internal init; } = "";

    /// <summary>What is wrong with the values beside those of other keys; null where nothing is.</summary>
    internal Func<Profile, string?> CheckBeside { get; init; } = _ => null;

    /// <summary>Whether the fact is one at all, by the others: nobody who signs up on paper has a sign-up page.</summary>
    public Func<Profile, bool> AppliesTo { get; internal init; } = _ => true;

    /// <summary>What a profile has for it; empty where it is not known.</summary>
    public IReadOnlyList<string> In(Profile profile) => get(profile);

    /// <summary>The profile with these values, which are <see cref="Tidied"/> and have passed <see cref="Faults"/>.</summary>
    public Profile With(Profile profile, IReadOnlyList<string> values) => set(profile, values);

    /// <summary>The value in the spelling that is kept: a registrar's <c>CUSTOMER_CARE</c> is <c>customer-care</c>.</summary>
    public string Tidied(string value) => Spelling(value.Trim());

    /// <summary>An answer that was typed on one line, as values: a list is separated by commas, or by semicolons if it has any.</summary>
    public IReadOnlyList<string> Split(string answer) =>
        !IsList
            ? [Tidied(answer)]
            :
            [
                .. answer
                    .Split(answer.Contains(';', StringComparison.Ordinal) ? ';' : ',')
                    .Select(Tidied)
                    .Where(value => value.Length > 0),
            ];

    /// <summary>What is wrong with values, each with the place in the list; the place is 0 where it is wrong with all of them.</summary>
    public IReadOnlyList<(int At, string Message)> Faults(IReadOnlyList<string> values)
    {
        if (values.Count > MostValues)
            return [(0, $"has {values.Count} entries, {MostValues} at most")];

        List<(int, string)> faults = [];
        for (var at = 0; at < values.Count; at++)
        {
            if (Checks.TextCheck.Of(values[at]) is { } noText)
                faults.Add((at, noText));
            else if (Check(values[at]) is { } fault)
                faults.Add((at, fault));
            else if (values.Take(at).Contains(values[at], StringComparer.OrdinalIgnoreCase))
                faults.Add((at, $"'{values[at]}' stands in the list twice"));
        }

        if (faults.Count == 0 && CheckAll(values) is { } together)
            faults.Add((0, together));

        return faults;
    }

    /// <summary>Whether this purpose cannot do without it, with what else the profile says.</summary>
    public bool IsNeeded(ProfilePurpose purpose, Profile profile) =>
        NeededBy.HasFlag(purpose == ProfilePurpose.Fix ? NeededBy.Fix : NeededBy.Draft) && AppliesTo(profile);
}

using System.Globalization;
using Consentry.Drafting.Profiles;
using Consentry.Profiles;

namespace Consentry.Cli;

/// <summary>The questions of <c>consentry init</c>, asked until every answer passes or is left open.</summary>
/// <param name="start">What is known already: Enter keeps it.</param>
internal sealed class Interview(string file, Profile start)
{
    /// <summary>A fact that is needed and that nobody has at hand.</summary>
    private const string LeftOpen = "-";

    private readonly InterviewScreen screen = new();
    private readonly HashSet<ProfileKey> asked = [];
    private Profile profile = start;

    /// <summary>Null where the person leaves before the end.</summary>
    public Profile? Run()
    {
        screen.Welcome(file);
        while (AskAll())
        {
            var keys = ProfileKeys.All.Where(key => key.AppliesTo(profile)).ToList();
            screen.Summary(keys, profile);
            while (true)
            {
                var answer = screen.Answer("Enter writes it, a number asks that again, q leaves");
                if (answer is null or "q" or "Q")
                    return null;
                if (answer.Length == 0)
                    return profile;
                if (Chosen(keys, answer) is not { } again)
                {
                    screen.Wrong($"'{answer}' is neither a number from 1 to {keys.Count} nor q");
                    continue;
                }

                asked.Remove(again);
                break;
            }
        }

        return null;
    }

    /// <summary>False where the input ends.</summary>
    private bool AskAll()
    {
        foreach (var key in ProfileKeys.All)
        {
            if (!key.AppliesTo(profile))
                profile = key.With(profile, []);
            else if (asked.Add(key) && !Ask(key))
                return false;
        }

        return true;
    }

    private bool Ask(ProfileKey key)
    {
        var known = key.In(profile);
        var isNeeded = key.IsNeeded(ProfilePurpose.Fix, profile) || key.IsNeeded(ProfilePurpose.Draft, profile);
        screen.Question(key, known, isNeeded);
        var hinted = "";
        while (true)
        {
            var answer = screen.Answer("");
            if (answer is null)
                return false;
            if (answer is LeftOpen)
            {
                profile = key.With(profile, []);
                return true;
            }

            if (answer.Length == 0)
            {
                if (known.Count > 0 || !isNeeded)
                    return true;

                screen.Wrong($"a document cannot do without it; {LeftOpen} leaves it open for now");
                continue;
            }

            if (Taken(key, answer, ref hinted))
                return true;
        }
    }

    /// <summary>Takes an answer that passes; else says why not.</summary>
    /// <param name="hinted">The answer before, if it passed and was odd: the same one again is meant.</param>
    private bool Taken(ProfileKey key, string answer, ref string hinted)
    {
        var values = key.Split(answer).Select(value => Numbered(key.Choices, value)).ToList();
        var faults = key.Faults(values);
        foreach (var (_, message) in faults)
            screen.Wrong(message);
        if (faults.Count > 0 || values.Count == 0)
            return false;

        var candidate = key.With(profile, values);
        if (ProfileKeys.Clashes(candidate) is [var clash, ..])
        {
            screen.Wrong(clash.Message);
            return false;
        }

        if (ProfileHints.Of(key, candidate) is { } hint && !string.Equals(answer, hinted, StringComparison.Ordinal))
        {
            screen.Odd($"{hint}; the same answer again keeps it");
            hinted = answer;
            return false;
        }

        profile = candidate;
        return true;
    }

    /// <summary>The choice that a number in the list stands for; what is no such number is itself.</summary>
    private static string Numbered(IReadOnlyList<string> choices, string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 0
        && number <= choices.Count
            ? choices[number - 1]
            : value;

    private static ProfileKey? Chosen(List<ProfileKey> keys, string answer) =>
        int.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 0
        && number <= keys.Count
            ? keys[number - 1]
            : keys.Find(key => string.Equals(key.Name, answer, StringComparison.OrdinalIgnoreCase));
}

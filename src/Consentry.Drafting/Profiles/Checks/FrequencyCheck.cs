using Consentry.Profiles;

namespace Consentry.Drafting.Profiles.Checks;

/// <summary>A number of texts, or that it varies.</summary>
internal static class FrequencyCheck
{
    public static string? Of(string value) =>
        Cadence.Parse(value) is not null
            ? null
            : $"'{value}' says no number of texts: write \"varies\", or a number and what it is for, as in \"up to 4 per month\" or \"2 per appointment\"";
}

using System.Text.Json;
using Consentry.Judging;

namespace Consentry.Reporting.Sarif;

/// <summary>The requirements of an edition as SARIF rules, with their help.</summary>
internal static class SarifRules
{
    public static int IndexOf(Edition edition, Requirement requirement)
    {
        for (var i = 0; i < edition.Requirements.Count; i++)
        {
            if (ReferenceEquals(edition.Requirements[i], requirement))
                return i;
        }

        return -1;
    }

    /// <param name="edition">Null where no source could be read, and nothing is judged by any rule.</param>
    public static void Write(Utf8JsonWriter json, Edition? edition)
    {
        json.WriteStartArray("rules"u8);
        foreach (var requirement in edition?.Requirements ?? [])
            Write(json, requirement);

        json.WriteEndArray();
        if (edition is not null)
        {
            json.WriteStartObject("properties"u8);
            json.WriteString("edition"u8, edition.Id);
            json.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter json, Requirement requirement)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, requirement.Id);
        json.WriteString("name"u8, Name(requirement));
        SarifMessage.Write(json, "shortDescription"u8, requirement.Statement);
        SarifMessage.Write(json, "fullDescription"u8, requirement.Why);
        // The page that publishes the rule says more of it than we could.
        if (requirement.Sources is [var source, ..])
            json.WriteString("helpUri"u8, source.Address.AbsoluteUri);

        json.WriteStartObject("help"u8);
        json.WriteString("text"u8, SarifMessage.Escape(RuleHelp.Text(requirement)));
        json.WriteString("markdown"u8, RuleHelp.Markdown(requirement));
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration"u8);
        json.WriteString("level"u8, SarifResult.Level(requirement.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties"u8);
        json.WriteStartArray("tags"u8);
        json.WriteStringValue(requirement.Group);
        json.WriteStringValue(Labels.Of(requirement.Severity));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The id in the form that SARIF recommends for a name: <c>PrivacyOptOut</c>.</summary>
    private static string Name(Requirement requirement) =>
        string.Concat(requirement.Id.Split('.', '-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}

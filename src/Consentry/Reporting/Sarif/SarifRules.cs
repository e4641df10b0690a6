using System.Text.Json;
using Consentry.Judging;

namespace Consentry.Reporting.Sarif;

/// <summary>The requirements of an edition as SARIF rules, with their help.</summary>
internal static class SarifRules
{
    public static int IndexOf(Edition edition, Rule rule) =>
        edition.Rules.Index().FirstOrDefault(r => ReferenceEquals(r.Item, rule), (-1, null!)).Index;

    /// <param name="edition">Null where no source could be read, and nothing is judged by any rule.</param>
    public static void Write(Utf8JsonWriter json, Edition? edition)
    {
        json.WriteStartArray("rules"u8);
        foreach (var rule in edition?.Rules ?? [])
            Write(json, rule);

        json.WriteEndArray();
        if (edition is not null)
        {
            json.WriteStartObject("properties"u8);
            json.WriteString("edition"u8, edition.Id);
            json.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, rule.Id);
        json.WriteString("name"u8, Name(rule));
        SarifMessage.Write(json, "shortDescription"u8, rule.Statement);
        SarifMessage.Write(json, "fullDescription"u8, rule.Why);
        // The page that publishes the rule says more of it than we could.
        if (rule.Sources is [var source, ..])
            json.WriteString("helpUri"u8, source.Address.AbsoluteUri);

        json.WriteStartObject("help"u8);
        json.WriteString("text"u8, SarifMessage.Escape(RuleHelp.Text(rule)));
        json.WriteString("markdown"u8, RuleHelp.Markdown(rule));
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration"u8);
        json.WriteString("level"u8, SarifResult.Level(rule.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties"u8);
        json.WriteStartArray("tags"u8);
        json.WriteStringValue(rule.Group);
        json.WriteStringValue(Labels.Of(rule.Severity));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The id in the form that SARIF recommends for a name: <c>PrivacyOptOut</c>.</summary>
    private static string Name(Rule rule) =>
        string.Concat(rule.Id.Split('.', '-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}

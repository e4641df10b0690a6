using System.Buffers;
using System.Text.Json;
using Consentry.Judging;

namespace Consentry.Reporting.Explaining;

/// <summary>An edition as one JSON object.</summary>
public static class RulesJson
{
    /// <summary>Writes the object, with a line feed behind it.</summary>
    public static void Write(IBufferWriter<byte> output, Edition edition)
    {
        using (var json = new Utf8JsonWriter(output, JsonReport.Options))
        {
            json.WriteStartObject();
            json.WriteString("schema"u8, "consentry/rules/v1");
            json.WriteString("engine"u8, EngineVersion.Text);
            json.WriteString("edition"u8, edition.Id);
            json.WriteStartArray("requirements"u8);
            foreach (var requirement in edition.Rules)
                RequirementJson.Write(json, requirement);

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }
}

using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Consentry.Drafting.Profiles;

/// <summary>
/// The JSON Schema of a profile file, by which editors complete and check it. Draft-07, which the YAML servers of editors
/// know best. It knows less than the reader: whether a kind of text is understood, only that one says.
/// </summary>
public static class ProfileSchema
{
    /// <summary>What <c>consentry init</c> calls it beside a profile.</summary>
    public const string FileName = "consentry-profile.v1.json";

    /// <summary>The file.</summary>
    public static string Text { get; } = Written();

    private static string Written()
    {
        var buffer = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            // It is a file, not a part of a page.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", "A sender's profile for Consentry");
            json.WriteString("type", "object");
            json.WriteBoolean("additionalProperties", false);
            json.WriteStartObject("properties");
            foreach (var key in ProfileKeys.All)
                Property(json, key);

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Property(Utf8JsonWriter json, ProfileKey key)
    {
        json.WriteStartObject(key.Name);
        json.WriteString("title", key.Question);
        json.WriteString("description", key.Explanation);
        if (key.IsList)
        {
            json.WriteStartArray("oneOf");
            One(json, key, takesNothing: true);
            json.WriteStartObject();
            json.WriteString("type", "array");
            json.WritePropertyName("items");
            One(json, key, takesNothing: false);
            json.WriteEndObject();
            json.WriteEndArray();
        }
        else
        {
            Constraints(json, key, takesNothing: true);
        }

        Examples(json, key);
        json.WriteEndObject();
    }

    private static void One(Utf8JsonWriter json, ProfileKey key, bool takesNothing)
    {
        json.WriteStartObject();
        Constraints(json, key, takesNothing);
        json.WriteEndObject();
    }

    /// <summary>A number is as good as the text of it: YAML takes 1.0 for one.</summary>
    private static void Constraints(Utf8JsonWriter json, ProfileKey key, bool takesNothing)
    {
        if (key.Choices.Count > 0)
        {
            json.WriteStartArray("enum");
            foreach (var choice in key.Choices)
                json.WriteStringValue(choice);
            if (takesNothing)
                json.WriteNullValue();

            json.WriteEndArray();
            return;
        }

        json.WriteStartArray("type");
        json.WriteStringValue("string");
        json.WriteStringValue("number");
        if (takesNothing)
            json.WriteStringValue("null");

        json.WriteEndArray();
        if (key.Pattern is { } pattern)
            json.WriteString("pattern", pattern);
    }

    private static void Examples(Utf8JsonWriter json, ProfileKey key)
    {
        json.WriteStartArray("examples");
        if (key.IsList)
            json.WriteStartArray();
        foreach (var value in key.Example)
            json.WriteStringValue(value);
        if (key.IsList)
            json.WriteEndArray();

        json.WriteEndArray();
    }
}

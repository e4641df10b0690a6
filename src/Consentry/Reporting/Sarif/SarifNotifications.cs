using System.Text.Json;

namespace Consentry.Reporting.Sarif;

/// <summary>What a run says of sources that gave no results: that they could not be read, or are no legal documents.</summary>
internal sealed class SarifNotifications
{
    private readonly List<Notification> all = [];

    /// <param name="artifact">The index of the source's file.</param>
    /// <param name="level"><c>error</c> where the source was not vetted, else <c>warning</c>.</param>
    public void Add(int artifact, string level, string code, string message) =>
        all.Add(new Notification(artifact, level, code, message));

    public void WriteInvocation(Utf8JsonWriter json, SarifArtifacts artifacts)
    {
        json.WriteStartArray("invocations"u8);
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful"u8, !all.Exists(one => one.Level is "error"));
        json.WriteStartArray("toolExecutionNotifications"u8);
        foreach (var one in all)
            Write(json, one, artifacts);

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>The kinds of notifications, which the driver of a run has to declare.</summary>
    public void WriteDescriptors(Utf8JsonWriter json)
    {
        json.WriteStartArray("notifications"u8);
        foreach (var code in Codes())
        {
            json.WriteStartObject();
            json.WriteString("id"u8, code);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, Notification one, SarifArtifacts artifacts)
    {
        json.WriteStartObject();
        json.WriteStartObject("descriptor"u8);
        json.WriteString("id"u8, one.Code);
        json.WriteNumber("index"u8, Codes().IndexOf(one.Code));
        json.WriteEndObject();
        json.WriteString("level"u8, one.Level);
        SarifMessage.Write(json, "message"u8, one.Message);
        json.WriteStartArray("locations"u8);
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation"u8);
        artifacts.WriteLocation(json, one.Artifact);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private List<string> Codes() => [.. all.Select(one => one.Code).Distinct(StringComparer.Ordinal)];

    private sealed record Notification(int Artifact, string Level, string Code, string Message);
}

using System.Text.Json;
using Consentry.Documents;
using Consentry.Judging;
using Consentry.Rewording;

namespace Consentry.Reporting.Sarif;

/// <summary>A repair as a fix that an editor can apply: the words that go and come, each at its place in the file.</summary>
internal static class SarifFix
{
    public static void Write(Utf8JsonWriter json, Document document, Finding finding, SarifArtifact artifact)
    {
        // No editor can apply a replacement to a PDF or a DOCX.
        if (document.Source.IsUnpacked)
            return;
        if (finding.Repair is not { } repair || SourceEdits.Of(document, repair) is not { } edits)
            return;

        json.WriteStartArray("fixes"u8);
        json.WriteStartObject();
        SarifMessage.Write(json, "description"u8, $"Write instead: {FindingSentence.Quoted(repair.Text)}");
        json.WriteStartArray("artifactChanges"u8);
        json.WriteStartObject();
        artifact.WriteLocation(json);
        json.WriteStartArray("replacements"u8);
        foreach (var edit in edits)
            WriteReplacement(json, document.Source, edit);

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteReplacement(Utf8JsonWriter json, Source source, Edit edit)
    {
        json.WriteStartObject();
        json.WriteStartObject("deletedRegion"u8);
        SarifRegion.Write(json, new Extent(source.PositionOf(edit.Span.Start), source.PositionOf(edit.Span.End)));
        json.WriteEndObject();
        json.WriteStartObject("insertedContent"u8);
        json.WriteString("text"u8, edit.Text);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}

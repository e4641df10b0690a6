using System.Buffers;
using System.Text.Json;
using Consentry.Documents;
using Consentry.Fixing;

namespace Consentry.Reporting.Fixes;

/// <summary>What a fix did, as one JSON object; docs/output.md says what each field means.</summary>
public static class FixJson
{
    private const string Schema = "consentry/fix/v1";

    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = EntryJson.Encoder };

    /// <param name="source">As the caller gave it.</param>
    /// <param name="result">The document fixed.</param>
    public static ReadOnlyMemory<byte> Of(string source, Fixed result)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("schema"u8, Schema);
            json.WriteString("engine"u8, EngineVersion.Text);
            json.WriteString("edition"u8, result.Before.Edition.Id);
            json.WriteString("for"u8, Labels.Of(result.Before.For));
            json.WriteString("source"u8, source);
            json.WriteString("before"u8, Labels.Of(result.Before.Outcome));
            json.WriteString("after"u8, Labels.Of(result.After.Outcome));
            WriteChanges(json, result);
            WriteStrings(json, "asserted", result.Asserted);
            WriteClaims(json, result);
            WriteUnmended(json, result);
            json.WriteString("notice"u8, Notice.Text);
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    private static void WriteChanges(Utf8JsonWriter json, Fixed result)
    {
        var source = result.Before.Document.Source;
        json.WriteStartArray("changes"u8);
        foreach (var change in result.Changes)
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, change.Kind.ToString().ToLowerInvariant());
            WriteStrings(json, "requirements", change.Requirements);
            json.WriteString("section"u8, change.Section);
            if (result.Before.Document.Source.IsUnpacked)
                WritePlace(json, result.Before.Document, change);

            json.WriteString("was"u8, change.Was);
            json.WriteString("becomes"u8, change.Becomes);
            json.WriteStartArray("edits"u8);
            // No editor can make them in a PDF or a DOCX.
            foreach (var edit in source.IsUnpacked ? [] : change.Edits)
                WriteEdit(json, source, edit);

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Where a person makes the change.</summary>
    private static void WritePlace(Utf8JsonWriter json, Document document, Change change)
    {
        json.WriteNumber("line"u8, change.At.Line);
        json.WriteNumber("column"u8, change.At.Column);
        if (document.PageOf(change.Near) is > 0 and var page)
            json.WriteNumber("page"u8, page);

        json.WriteString("side"u8, change.Side(document));
        json.WriteString("near"u8, document.Quote(change.Near));
    }

    private static void WriteEdit(Utf8JsonWriter json, Source source, SourceEdit edit)
    {
        var start = source.PositionOf(edit.Span.Start);
        json.WriteStartObject();
        json.WriteNumber("line"u8, start.Line);
        json.WriteNumber("column"u8, start.Column);
        json.WriteNumber("startByte"u8, start.Byte);
        json.WriteNumber("endByte"u8, source.PositionOf(edit.Span.End).Byte);
        json.WriteString("text"u8, edit.Text);
        json.WriteEndObject();
    }

    private static void WriteClaims(Utf8JsonWriter json, Fixed result)
    {
        var document = result.Before.Document;
        json.WriteStartArray("decide"u8);
        foreach (var claim in result.Claims)
        {
            json.WriteStartObject();
            json.WriteNumber("line"u8, document.PositionOf(claim.Sentence).Line);
            json.WriteString("quote"u8, document.Quote(claim.Sentence));
            json.WriteString("narrower"u8, claim.Narrower);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteUnmended(Utf8JsonWriter json, Fixed result)
    {
        json.WriteStartArray("unmended"u8);
        foreach (var unmended in result.Unmended)
        {
            json.WriteStartObject();
            json.WriteString("requirement"u8, unmended.Finding.Requirement.Id);
            json.WriteString("reason"u8, unmended.Finding.Verdict.Reason?.Text ?? "");
            WriteStrings(json, "missing", unmended.Missing);
            if (unmended.Unconfirmed is { } assertion)
                json.WriteString("unconfirmed"u8, assertion);

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);

        json.WriteEndArray();
    }
}

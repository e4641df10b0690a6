using System.Text.Json;
using Consentry.Judging;

namespace Consentry.Reporting.Comparing;

/// <summary>What changed in one source as the JSON object of the contract; docs/output.md says what each field means.</summary>
internal static class ComparisonJson
{
    public const string Schema = "consentry/comparison/v1";

    public static void Write(Utf8JsonWriter json, Comparison comparison)
    {
        json.WriteStartObject();
        json.WriteString("schema"u8, Schema);
        if (comparison.After?.Failure is { } failure)
            EntryJson.WriteFailure(json, comparison.Source, failure);
        else
            WriteChange(json, comparison);

        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, Comparison comparison)
    {
        var vetting = comparison.After?.Vetting;
        json.WriteString("engine"u8, EngineVersion.Text);
        json.WriteString("edition"u8, vetting?.Edition.Id ?? comparison.Before!.Edition);
        json.WriteString("for"u8, vetting is null ? comparison.Before!.For : Labels.Of(vetting.For));
        json.WriteString("source"u8, comparison.Source);
        json.WriteString("change"u8, ComparisonWords.Label(comparison.Change));
        json.WriteBoolean("regression"u8, comparison.IsRegression);
        json.WriteStartObject("outcome"u8);
        json.WriteString("before"u8, comparison.Before?.Outcome);
        json.WriteString("after"u8, vetting is null ? null : Labels.Of(vetting.Outcome));
        json.WriteEndObject();
        json.WriteStartArray("flips"u8);
        foreach (var flip in comparison.Flips)
            Write(json, flip);

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Flip flip)
    {
        json.WriteStartObject();
        json.WriteString("requirement"u8, flip.Requirement);
        json.WriteString("severity"u8, Labels.Of(flip.Severity));
        json.WriteString("direction"u8, ComparisonWords.Label(flip.Direction));
        Write(json, "before"u8, flip.Before);
        Write(json, "after"u8, flip.After);
        Write(json, "lost"u8, flip.Lost);
        Write(json, "gained"u8, flip.Gained);
        json.WriteString("fix"u8, flip.Finding is { Fix: { Length: > 0 } fix } ? fix : null);
        IReadOnlyList<RejectionCode> codes = flip.Finding is { } finding ? Cited.Codes(finding) : [];
        CodeJson.Write(json, codes);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, Answer? answer)
    {
        if (answer is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("status"u8, answer.Status);
        json.WriteString("reasonId"u8, answer.ReasonId);
        json.WriteString("reason"u8, answer.Reason);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<CitedSentence> sentences)
    {
        json.WriteStartArray(name);
        foreach (var sentence in sentences)
        {
            json.WriteStartObject();
            json.WriteString("role"u8, sentence.Role);
            json.WriteString("quote"u8, sentence.Quote);
            json.WriteNumber("start"u8, sentence.Span.Start);
            json.WriteNumber("end"u8, sentence.Span.End);
            json.WriteNumber("line"u8, sentence.Line);
            json.WriteNumber("column"u8, sentence.Column);
            json.WriteString("section"u8, sentence.Section);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

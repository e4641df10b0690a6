using System.Globalization;
using System.Text.Json;
using Consentry.Judging;

namespace Consentry.Reporting.Explaining;

/// <summary>A requirement as the JSON object of the contract; docs/output.md says what each field means.</summary>
internal static class RequirementJson
{
    public static void Write(Utf8JsonWriter json, Requirement requirement)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, requirement.Id);
        json.WriteString("severity"u8, Labels.Of(requirement.Severity));
        WriteReviewers(json, "requiredBy"u8, requirement.RequiredBy);
        WriteReviewers(json, "advisedBy"u8, requirement.AdvisedBy);
        json.WriteString("statement"u8, requirement.Statement);
        json.WriteString("why"u8, requirement.Why);
        json.WriteString("since"u8, requirement.Since);
        json.WriteString("fix"u8, requirement.Fix);
        WriteReasons(json, requirement.Reasons);
        WriteExamples(json, requirement.Examples);
        CodeJson.Write(json, requirement.Codes);
        WriteSources(json, requirement.Sources);
        json.WriteEndObject();
    }

    private static void WriteReviewers(Utf8JsonWriter json, ReadOnlySpan<byte> field, Reviewers reviewers)
    {
        json.WriteStartArray(field);
        foreach (var name in SeverityWords.Names(reviewers))
            json.WriteStringValue(name);

        json.WriteEndArray();
    }

    private static void WriteReasons(Utf8JsonWriter json, IReadOnlyList<Reason> reasons)
    {
        json.WriteStartArray("reasons"u8);
        foreach (var reason in reasons)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, reason.Id);
            json.WriteString("text"u8, reason.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteExamples(Utf8JsonWriter json, IReadOnlyList<Example> examples)
    {
        json.WriteStartArray("examples"u8);
        foreach (var example in examples)
        {
            var marked = MarkedText.Split(example.Text);
            json.WriteStartObject();
            json.WriteString("text"u8, marked.Text);
            json.WriteString("status"u8, Status(example));
            json.WriteString("reasonId"u8, example.Reason?.Id);
            json.WriteStartArray("marks"u8);
            foreach (var mark in marked.Marks)
            {
                json.WriteStartObject();
                json.WriteNumber("start"u8, mark.Start);
                json.WriteNumber("end"u8, mark.End);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Status(Example example) =>
        example switch
        {
            { Reason: null } => "met",
            { IsAsked: true } => "unmet",
            _ => "not-applicable",
        };

    private static void WriteSources(Utf8JsonWriter json, IReadOnlyList<Citation> sources)
    {
        json.WriteStartArray("sources"u8);
        foreach (var source in sources)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, source.Name);
            json.WriteString("address"u8, source.Address.AbsoluteUri);
            json.WriteString("readOn"u8, source.ReadOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

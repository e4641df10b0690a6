using System.Globalization;
using System.Text.Json;
using Consentry.Judging;

namespace Consentry.Reporting.Explaining;

/// <summary>A requirement as the JSON object of the contract; docs/output.md says what each field means.</summary>
internal static class RequirementJson
{
    public static void Write(Utf8JsonWriter json, Rule requirement)
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
        WriteExamples(json, ShownExample.Of(requirement));
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

    private static void WriteExamples(Utf8JsonWriter json, IReadOnlyList<ShownExample> examples)
    {
        json.WriteStartArray("examples"u8);
        foreach (var example in examples)
        {
            json.WriteStartObject();
            WriteTexts(json, example.Texts);
            json.WriteString("status"u8, Status(example));
            json.WriteString("reasonId"u8, example.Reason?.Id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Several documents are one text, with a rule between them; where each begins and ends stands beside it.</summary>
    private static void WriteTexts(Utf8JsonWriter json, IReadOnlyList<ShownText> texts)
    {
        const string between = "\n\n---\n\n";
        var marked = texts.Select(t => MarkedText.Split(t.Marked)).ToList();
        var starts = new int[texts.Count];
        for (var i = 1; i < texts.Count; i++)
            starts[i] = starts[i - 1] + marked[i - 1].Text.Length + between.Length;

        json.WriteString("text"u8, string.Join(between, marked.Select(m => m.Text)));
        json.WriteStartArray("marks"u8);
        foreach (var (i, text) in marked.Index())
        {
            foreach (var mark in text.Marks)
            {
                json.WriteStartObject();
                WriteStretch(json, starts[i] + mark.Start, starts[i] + mark.End);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        if (texts.All(t => t.Document is null))
            return;

        json.WriteStartArray("documents"u8);
        foreach (var (i, text) in texts.Index())
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, Labels.Of(text.Document!.As));
            if (text.Document.Address is { } address)
                json.WriteString("address"u8, address.AbsoluteUri);

            WriteStretch(json, starts[i], starts[i] + marked[i].Text.Length);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteStretch(Utf8JsonWriter json, int start, int end)
    {
        json.WriteNumber("start"u8, start);
        json.WriteNumber("end"u8, end);
    }

    private static string Status(ShownExample example) =>
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

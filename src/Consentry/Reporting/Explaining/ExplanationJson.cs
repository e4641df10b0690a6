using System.Buffers;
using System.Diagnostics;
using System.Text.Json;
using Consentry.Judging;

namespace Consentry.Reporting.Explaining;

/// <summary>An explanation as one JSON object.</summary>
public static class ExplanationJson
{
    /// <summary>Writes the object, with a line feed behind it.</summary>
    public static void Write(IBufferWriter<byte> output, Explanation explanation)
    {
        using (var json = new Utf8JsonWriter(output, JsonReport.Options))
        {
            json.WriteStartObject();
            json.WriteString("schema"u8, "consentry/explanation/v1");
            json.WriteString("engine"u8, EngineVersion.Text);
            json.WriteString("edition"u8, explanation.Edition.Id);
            json.WriteString("name"u8, explanation.Name);

            json.WriteStartArray("requirements"u8);
            foreach (var requirement in explanation.Requirements)
                RequirementJson.Write(json, requirement);

            json.WriteEndArray();
            WriteReasons(json, explanation.Reasons);

            json.WriteStartArray("codes"u8);
            foreach (var code in explanation.Codes)
                WriteCode(json, explanation.Edition, code);

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void WriteReasons(Utf8JsonWriter json, IReadOnlyList<ExplainedReason> reasons)
    {
        json.WriteStartArray("reasons"u8);
        foreach (var (requirement, reason) in reasons)
        {
            json.WriteStartObject();
            json.WriteString("requirement"u8, requirement.Id);
            json.WriteString("id"u8, reason.Id);
            json.WriteString("text"u8, reason.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCode(Utf8JsonWriter json, Edition edition, ExplainedCode code)
    {
        json.WriteStartObject();
        json.WriteString("scheme"u8, code.Scheme.Id);
        json.WriteString("schemeName"u8, code.Scheme.Name);
        json.WriteString("code"u8, code.Code);
        json.WriteString("family"u8, code.Family);
        json.WriteString("page"u8, code.Scheme.PageOf(code.Code).AbsoluteUri);
        json.WriteStartArray("meanings"u8);
        foreach (var meaning in code.Meanings)
            WriteMeaning(json, edition, meaning);

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMeaning(Utf8JsonWriter json, Edition edition, CodeMeaning meaning)
    {
        var concerned = Concerned.Of(edition, meaning);
        json.WriteStartObject();
        json.WriteString("text"u8, meaning.Text);
        json.WriteString("when"u8, meaning.When);
        json.WriteString("next"u8, meaning.Next);
        if (meaning.Recourse == Recourse.None)
            json.WriteNull("resubmittable"u8);
        else
            json.WriteBoolean("resubmittable"u8, meaning.Recourse == Recourse.Resubmit);

        json.WriteString("basis"u8, Label(meaning.Basis));
        WriteIds(json, "requirements"u8, concerned.Checked);
        WriteIds(json, "notChecked"u8, concerned.Unchecked);
        json.WriteEndObject();
    }

    private static void WriteIds(Utf8JsonWriter json, ReadOnlySpan<byte> field, IReadOnlyList<string> ids)
    {
        json.WriteStartArray(field);
        foreach (var id in ids)
            json.WriteStringValue(id);

        json.WriteEndArray();
    }

    private static string Label(Basis basis) =>
        basis switch
        {
            Basis.Read => "read",
            Basis.Excerpt => "excerpt",
            Basis.ThirdParty => "third-party",
            Basis.Listed => "listed",
            Basis.Guess => "guess",
            _ => throw new UnreachableException(),
        };
}

using System.Text.Json;
using Consentry.Judging;

namespace Consentry.Reporting;

/// <summary>The field <c>codes</c> of a finding or a requirement.</summary>
internal static class CodeJson
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<RejectionCode> codes)
    {
        json.WriteStartArray("codes"u8);
        foreach (var code in codes)
        {
            json.WriteStartObject();
            json.WriteString("scheme"u8, code.Scheme);
            json.WriteString("code"u8, code.Code);
            json.WriteBoolean("resubmittable"u8, code.IsResubmittable);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

using System.Text.Json;

namespace Consentry.Reporting.Sarif;

/// <summary>A stretch of a file as the members of a region.</summary>
internal static class SarifRegion
{
    public static void Write(Utf8JsonWriter json, Extent extent)
    {
        json.WriteNumber("startLine"u8, extent.Start.Line);
        json.WriteNumber("startColumn"u8, extent.Start.Column);
        json.WriteNumber("endLine"u8, extent.End.Line);
        json.WriteNumber("endColumn"u8, extent.End.Column);
    }
}

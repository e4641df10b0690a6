using System.Text;

namespace Consentry.Reporting.Github;

/// <summary>How much GitHub makes of an annotation.</summary>
internal enum AnnotationLevel
{
    Notice,
    Warning,
    Error,
}

/// <summary>A line that GitHub Actions shows at a place of a file instead of printing it.</summary>
internal sealed record WorkflowCommand(AnnotationLevel Level, string File, string Title, string Message)
{
    /// <summary>Null for what is said of the whole file.</summary>
    public Extent? Extent { get; init; }

    public override string ToString()
    {
        var line = new StringBuilder("::").Append(Word).Append(" file=").Append(Property(File));
        if (Extent is { } extent)
            Append(line, extent);

        return line.Append(",title=").Append(Property(Title)).Append("::").Append(Data(Message)).ToString();
    }

    /// <summary>A line feed would end the command, and what follows it could be one that the page wrote.</summary>
    public static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    public static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private string Word =>
        Level switch
        {
            AnnotationLevel.Error => "error",
            AnnotationLevel.Warning => "warning",
            _ => "notice",
        };

    private static void Append(StringBuilder line, Extent extent)
    {
        line.Append(",line=").Append(Wording.Number(extent.Start.Line));
        line.Append(",endLine=").Append(Wording.Number(extent.End.Line));
        // GitHub takes columns for places within a line only.
        if (extent.IsOnOneLine)
        {
            line.Append(",col=").Append(Wording.Number(extent.Start.Column));
            line.Append(",endColumn=").Append(Wording.Number(extent.End.Column));
        }
    }
}

namespace Consentry.Reporting;

/// <summary>How a run came out, and what its reader does now.</summary>
internal static class NextSteps
{
    public static string Summary(RunTotals totals)
    {
        (int Count, string Words)[] parts =
        [
            (totals.Accepted, "accepted"),
            (totals.Rejected, "rejected"),
            (totals.Review, "in review"),
            (totals.NotApplicable, "not applicable"),
            (totals.Unreadable, "not read"),
        ];
        var named = parts.Where(part => part.Count > 0).Select(part => $"{Wording.Number(part.Count)} {part.Words}");
        return $"{Wording.Count(totals.Sources, totals.Fetched > 0 ? "source" : "document")}: {string.Join(", ", named)}";
    }

    /// <summary>Null where nothing is left to do.</summary>
    public static string? Of(RunTotals totals)
    {
        var fix =
            totals.Fetched > 0 ? "of a page that is saved as FILE, consentry fix FILE"
            : totals.OnlySource is { } source ? $"consentry fix {Quoted(source)}"
            : "consentry fix FILE";
        var more = totals.FirstOpen is { } requirement
            ? $"{Columns.NoBreak}· more on one: consentry explain {requirement}"
            : "";
        return totals switch
        {
            { Rejected: > 0 } when totals.Forms == totals.Sources =>
                $"change the form as each ✗ says, and vet it again{more}",
            { Rejected: > 0 } => $"{fix} writes what each ✗ asks for{more}",
            { Review: > 0 } => $"have a person decide on the sentences behind each ?{more}",
            { NotApplicable: > 0, Fetched: > 0 } => null,
            { NotApplicable: > 0, OnlySource: { } page } =>
                $"if it is one: consentry vet --as privacy {Quoted(page)} (or --as terms)",
            { NotApplicable: > 0 } => "name the kind of the pages that are policies or terms: --as privacy, --as terms",
            { Unreadable: > 0 } => null,
            _ => null,
        };
    }

    /// <summary>As a shell wants it.</summary>
    private static string Quoted(string source)
    {
        var printable = Columns.Printable(source);
        return printable.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '.' or '-' or '_')
            ? printable
            : $"'{printable.Replace("'", "'\\''", StringComparison.Ordinal)}'";
    }
}

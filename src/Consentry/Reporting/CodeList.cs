using Consentry.Judging;

namespace Consentry.Reporting;

/// <summary>Rejection codes in a line for people, each scheme named once.</summary>
internal static class CodeList
{
    public static string Of(IEnumerable<RejectionCode> codes) =>
        string.Join(" · ", codes.GroupBy(code => code.Scheme, StringComparer.Ordinal).Select(Scheme));

    /// <summary>A number stays on the line of its scheme: without it, it says nothing.</summary>
    private static string Scheme(IGrouping<string, RejectionCode> codes) =>
        $"{codes.Key}{Columns.NoBreak}{string.Join(", ", codes.Select(code => code.Code))}";
}

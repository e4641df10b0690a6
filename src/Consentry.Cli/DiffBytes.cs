using System.Text;
using Consentry.Documents;
using Consentry.Fixing;
using Consentry.Reporting.Fixes;

namespace Consentry.Cli;

/// <summary>The changes of a file as a diff that the usual tools apply, in the encoding of the file.</summary>
internal static class DiffBytes
{
    private const char Mark = '\ufeff';

    /// <param name="path">Of the file, from the caller's folder.</param>
    /// <param name="page">The file as it came.</param>
    /// <param name="result">The document fixed.</param>
    public static byte[] Of(string path, Page page, Fixed result)
    {
        // The tools take a name with a space in it as far as a tab.
        var name = path.Contains(' ', StringComparison.Ordinal) ? path + "\t" : path;
        var source = result.Before.Document.Source;
        var diff = SourceDiff.Of(name, source, result.Changes);
        return source.Encoding.GetBytes(page.Bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? Marked(diff) : diff);
    }

    /// <summary>With the byte order mark before the first line of the file, which the text of a document is without.</summary>
    private static string Marked(string diff)
    {
        var lines = diff.Split('\n');
        if (lines.Length < 4 || !lines[2].StartsWith("@@ -1,", StringComparison.Ordinal))
            return diff;

        var (was, becomes) = (First(lines, '-'), First(lines, '+'));
        lines[was] = lines[was].Insert(1, $"{Mark}");
        if (becomes != was)
            lines[becomes] = lines[becomes].Insert(1, $"{Mark}");

        return string.Join('\n', lines);
    }

    private static int First(string[] lines, char side) =>
        Array.FindIndex(lines, 3, line => line.Length > 0 && (line[0] == ' ' || line[0] == side));
}

using System.Text.RegularExpressions;

namespace Consentry.Fixing;

/// <summary>"see Section 7": words that go wrong when sections get other numbers.</summary>
internal static partial class CrossReferences
{
    public static bool Are(string text) => Form().IsMatch(text);

    [GeneratedRegex(
        @"(?<!^|\n)\b(sections?|paragraphs?|clauses?|articles?|§)\s*([0-9]{1,2}|[IVXL]+)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Form();
}

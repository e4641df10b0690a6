using System.Text.RegularExpressions;
using Consentry.Documents;
using Consentry.Recognising;

namespace Consentry.Fixing;

/// <summary>Blanks in brackets or braces, and the fact that each asks for.</summary>
internal static partial class Blanks
{
    /// <summary>The first of which a word stands in the blank says what it asks for.</summary>
    private static readonly (string Key, string[] Words)[] Asked =
    [
        ("email", ["email", "e-mail"]),
        ("phone", ["phone", "telephone"]),
        ("effectiveDate", ["date"]),
        ("website", ["website", "url", "domain", "site"]),
        ("address", ["address"]),
        ("legalName", ["legal"]),
        ("name", ["name", "company", "business", "brand", "organization"]),
    ];

    /// <summary>In the order of the text; only in sentences that the page's placeholders were recognised in.</summary>
    public static IEnumerable<(Span Span, string Key)> In(Recognised page)
    {
        foreach (var sentence in page.Placeholders.Select(p => p.Sentence.Span).Distinct().OrderBy(s => s.Start))
        {
            foreach (Match blank in Form().Matches(page.Document.Quote(sentence)))
            {
                var words = blank.Groups["words"].Value;
                var asked = Asked.FirstOrDefault(a => a.Words.Any(w => Word(words, w)));
                if (asked.Key is { } key)
                {
                    var start = sentence.Start + blank.Index;
                    yield return (new Span(start, start + blank.Length), key);
                }
            }
        }
    }

    private static bool Word(string words, string word) =>
        words
            .Split([' ', '_', '.', '/'], StringSplitOptions.RemoveEmptyEntries)
            .Contains(word, StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"\[(?<words>[A-Za-z][A-Za-z _./'’-]{1,40})\]|\{\{\s*(?<words>[A-Za-z][A-Za-z _.-]{1,40}?)\s*\}\}|<(?<words>[A-Z][A-Za-z _-]{1,40})>",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Form();
}

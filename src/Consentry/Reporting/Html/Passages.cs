using Consentry.Documents;
using Consentry.Judging;

namespace Consentry.Reporting.Html;

/// <summary>A finding with its number in the report, counted within its page.</summary>
internal sealed record NumberedFinding(int Number, Finding Finding);

/// <summary>A stretch of visible text that findings quote.</summary>
/// <param name="Number">Counted within its page, in the order of the text.</param>
/// <param name="By">The findings that quote it.</param>
internal sealed record Passage(int Number, Span Span, Tone Tone, IReadOnlyList<NumberedFinding> By);

/// <summary>
/// The passages of a page, apart from each other and in the order of the text. Quotes that overlap share one: marks that lie
/// in each other could be told apart neither by eye nor by ear.
/// </summary>
internal sealed class Passages
{
    private readonly List<Passage> all;

    private Passages(List<Passage> all) => this.all = all;

    public static Passages Of(Document document, IEnumerable<NumberedFinding> findings)
    {
        var quotes = findings
            .SelectMany(finding => Quotes(document, finding))
            .OrderBy(quote => quote.Span.Start)
            .ThenBy(quote => quote.By.Number);
        var passages = new List<Passage>();
        foreach (var quote in quotes)
        {
            if (passages.Count > 0 && passages[^1].Span.Overlaps(quote.Span))
                passages[^1] = Merged(passages[^1], quote);
            else
                passages.Add(new Passage(passages.Count + 1, quote.Span, quote.Tone, [quote.By]));
        }

        return new Passages(passages);
    }

    /// <summary>The passage that holds the beginning of a quote.</summary>
    public Passage At(Document document, Evidence evidence)
    {
        var start = Trimmed(document, evidence.Span).Start;
        return all.Find(passage => passage.Span.Contains(start))
            ?? throw new InvalidOperationException("a quote without a passage");
    }

    /// <summary>Those that have a part in a span, in order.</summary>
    public IEnumerable<Passage> In(Span span)
    {
        for (var i = FirstEndingAfter(span.Start); i < all.Count && all[i].Span.Start < span.End; i++)
            yield return all[i];
    }

    private static IEnumerable<Quote> Quotes(Document document, NumberedFinding by)
    {
        foreach (var quoted in Cited.Quotes(by.Finding.Verdict))
        {
            var tone = Tones.Of(by.Finding, quoted.Quote.Role);
            yield return new Quote(Trimmed(document, quoted.Quote.Span), tone, by);
            foreach (var leadIn in quoted.LeadIns)
                yield return new Quote(Trimmed(document, leadIn.Span), tone, by);
        }
    }

    /// <summary>Without the tabs and line feeds that stand between cells: nothing of them can be marked.</summary>
    private static Span Trimmed(Document document, Span span)
    {
        var words = document.Text.AsSpan(span.Start, span.Length);
        var start = span.Start + (words.Length - words.TrimStart().Length);
        return new Span(start, Math.Max(start, span.End - (words.Length - words.TrimEnd().Length)));
    }

    private static Passage Merged(Passage passage, Quote quote) =>
        passage with
        {
            Span = new Span(passage.Span.Start, Math.Max(passage.Span.End, quote.Span.End)),
            Tone = (Tone)Math.Max((int)passage.Tone, (int)quote.Tone),
            By = passage.By.Contains(quote.By) ? passage.By : [.. passage.By, quote.By],
        };

    private int FirstEndingAfter(int offset)
    {
        var low = 0;
        var high = all.Count;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (all[middle].Span.End <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private readonly record struct Quote(Span Span, Tone Tone, NumberedFinding By);
}

using Consentry.Documents;
using Consentry.Judging;

namespace Consentry.Rewording;

/// <summary>What becomes of a stretch of a sentence that is repaired.</summary>
internal enum Fate
{
    Stays,
    Goes,
    Comes,
}

/// <summary>A stretch of a sentence that is repaired.</summary>
internal readonly record struct Stretch(Fate Fate, string Words);

/// <summary>
/// A repair word by word. What stays and what goes is the sentence as it stands, what stays and what comes is the sentence
/// repaired, each in this order.
/// </summary>
internal static class RepairedSentence
{
    public static IEnumerable<Stretch> Of(Document document, Repair repair)
    {
        var at = repair.Span.Start;
        foreach (var edit in Changes(document, repair))
        {
            yield return new Stretch(Fate.Stays, document.Text[at..edit.Span.Start]);
            yield return new Stretch(Fate.Goes, document.Quote(edit.Span));
            yield return new Stretch(Fate.Comes, edit.Text);
            at = edit.Span.End;
        }

        yield return new Stretch(Fate.Stays, document.Text[at..repair.Span.End]);
    }

    /// <summary>The edits of a repair with something between each two of them, and none that puts back what it takes.</summary>
    public static IReadOnlyList<Edit> Changes(Document document, Repair repair)
    {
        var changes = new List<Edit>();
        foreach (var edit in repair.Edits)
        {
            if (changes.Count > 0 && changes[^1] is var last && last.Span.End == edit.Span.Start)
                changes[^1] = new Edit(new Span(last.Span.Start, edit.Span.End), last.Text + edit.Text);
            else
                changes.Add(edit);
        }

        return changes.ConvertAll(edit => Tightened(document, edit));
    }

    /// <summary>The edit without the words at its ends that it puts back.</summary>
    private static Edit Tightened(Document document, Edit edit)
    {
        var before = Words(document.Quote(edit.Span));
        var after = Words(edit.Text);
        var shorter = Math.Min(before.Count, after.Count);
        var first = 0;
        while (first < shorter && string.Equals(before[first], after[first], StringComparison.Ordinal))
            first++;

        var last = 0;
        while (
            last < shorter - first && string.Equals(before[^(last + 1)], after[^(last + 1)], StringComparison.Ordinal)
        )
            last++;

        var start = edit.Span.Start + before.Take(first).Sum(word => word.Length);
        var end = edit.Span.End - before.TakeLast(last).Sum(word => word.Length);
        return new Edit(new Span(start, end), string.Concat(after.Skip(first).SkipLast(last)));
    }

    /// <summary>Words, and whatever stands between them mark by mark.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var i = 0; i < text.Length; )
        {
            var end = i + 1;
            while (char.IsLetterOrDigit(text[i]) && end < text.Length && char.IsLetterOrDigit(text[end]))
                end++;

            words.Add(text[i..end]);
            i = end;
        }

        return words;
    }
}

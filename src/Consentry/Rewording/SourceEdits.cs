using Consentry.Documents;
using Consentry.Judging;

namespace Consentry.Rewording;

/// <summary>
/// A repair as changes of the source: only the words that go and come, so that the markup between them stays. Null where
/// markup stands within what goes, for half of an element must not be taken out.
/// </summary>
internal static class SourceEdits
{
    /// <returns>Spans of the source, in its order.</returns>
    public static IReadOnlyList<Edit>? Of(Document document, Repair repair)
    {
        var edits = new List<Edit>();
        foreach (var edit in RepairedSentence.Changes(document, repair))
        {
            if (Located(document, edit.Span) is not { } place)
                return null;

            edits.Add(new Edit(place, Notation.Words(edit.Text, document.Source.Notation)));
        }

        return edits;
    }

    private static Span? Located(Document document, Span visible)
    {
        var source = document.Source;
        if (visible.IsEmpty)
        {
            var at = Place(document, visible.Start);
            return new Span(at, at);
        }

        var place = source.Locate(visible);
        var isBare = string.Equals(
            Folded(source.Text[place.Start..place.End]),
            Folded(document.Quote(visible)),
            StringComparison.Ordinal
        );
        return isBare ? place : null;
    }

    /// <summary>
    /// Where words that are put in before a character go: right before it, and behind the last character of its block where
    /// none follows.
    /// </summary>
    private static int Place(Document document, int at)
    {
        var endsHere = at == document.Text.Length || document.Text[at] is '\n' or '\t';
        return endsHere && at > 0
            ? document.Source.Locate(new Span(at - 1, at)).End
            : document.Source.Locate(new Span(at, at)).Start;
    }

    private static string Folded(string words) =>
        string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

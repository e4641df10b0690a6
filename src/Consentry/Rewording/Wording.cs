using Consentry.Documents;
using Consentry.Judging;
using Consentry.Segmenting;

namespace Consentry.Rewording;

/// <summary>
/// A sentence with the changes that are to be made to it, told by its tokens. Words are put in as the sentence is written: in
/// capitals where it is.
/// </summary>
internal sealed class Wording
{
    private readonly string text;
    private readonly bool isInCapitals;
    private readonly List<Edit> edits = [];

    public Wording(Document document, Sentence sentence)
    {
        text = document.Text;
        Sentence = sentence;
        isInCapitals = !document.Quote(sentence.Span).Any(char.IsLower);
    }

    public Sentence Sentence { get; }

    /// <summary>The words of a token as they are written.</summary>
    public ReadOnlySpan<char> WordsOf(int token)
    {
        var span = Sentence.Tokens[token].Span;
        return text.AsSpan(span.Start, span.Length);
    }

    public bool IsWritten(int token, string word) => WordsOf(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Puts words behind a token; they bring their own space or comma. What is put in twice stands in that order.</summary>
    public void InsertAfter(int token, string words)
    {
        var at = Sentence.Tokens[token].End;
        edits.Add(new Edit(new Span(at, at), Written(words)));
    }

    public void Replace(int token, string words)
    {
        var isCapital = !isInCapitals && char.IsUpper(WordsOf(token)[0]);
        edits.Add(new Edit(Sentence.Tokens[token].Span, isCapital ? Capitalised(words) : Written(words)));
    }

    /// <summary>Takes out the tokens from one to another, that one excluded, with the space before them.</summary>
    public void Delete(int from, int to)
    {
        var t = Sentence.Tokens;
        if (from > Sentence.Own)
        {
            edits.Add(new Edit(new Span(t[from - 1].End, t[to - 1].End), ""));
            return;
        }

        // What stood inside the sentence begins it now.
        edits.Add(new Edit(new Span(t[from].Start, t[to].Start + 1), Capitalised(text[t[to].Start].ToString())));
    }

    /// <summary>Null where nothing was changed, or where two changes fall on the same words.</summary>
    public Repair? ToRepair()
    {
        var ordered = edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.End).ToList();
        for (var i = 1; i < ordered.Count; i++)
        {
            if (ordered[i].Span.Start < ordered[i - 1].Span.End)
            {
                return null;
            }
        }

        return ordered.Count == 0
            ? null
            : new Repair(Sentence.Span, Revision.Apply(text, Sentence.Span, ordered), ordered);
    }

    private string Written(string words) => isInCapitals ? words.ToUpperInvariant() : words;

    private static string Capitalised(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}

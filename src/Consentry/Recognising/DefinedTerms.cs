using Consentry.Lexicon;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising;

/// <summary>Terms that the page defines for itself: "“Mobile Data” means your phone number and …".</summary>
internal sealed class DefinedTerms
{
    private readonly List<(string Term, DataKinds Data)> terms = [];

    public DefinedTerms(SegmentedDocument document)
    {
        foreach (var sentence in document.Sentences)
        {
            if (sentence.Senses.Has(Sense.Defines))
            {
                Add(document.Document.Text, sentence.Tokens);
            }
        }
    }

    /// <summary>What the terms that stand in a sentence include, beyond what their own words say.</summary>
    public DataKinds In(string text, Sentence sentence)
    {
        var found = DataKinds.None;
        var own = text.AsSpan(sentence.Span.Start, sentence.Span.Length);
        foreach (var (term, data) in terms)
        {
            found |= own.Contains(term, StringComparison.Ordinal) ? data : DataKinds.None;
        }

        return found;
    }

    private void Add(string text, ReadOnlySpan<Token> t)
    {
        for (var k = 2; k < t.Length; k++)
        {
            if (!t[k].Is(Sense.Defines) || t[k - 1].Kind != TokenKind.Quote)
            {
                continue;
            }

            var open = k - 2;
            while (open > 0 && t[open].Kind != TokenKind.Quote)
            {
                open--;
            }

            var data = DataPhrases.In(t[(k + 1)..]);
            if (data != DataKinds.None && t[open].End < t[k - 1].Start)
            {
                terms.Add((text[t[open].End..t[k - 1].Start], data));
            }

            return;
        }
    }
}

using Consentry.Lexicon;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Grammar;

/// <summary>Terms that the page defines for itself: "“Mobile Data” means your phone number and …", "“Friends” means retailers …".</summary>
internal sealed class DefinedTerms
{
    private readonly List<Definition> terms = [];

    public DefinedTerms(SegmentedDocument document)
    {
        foreach (var sentence in document.Sentences)
        {
            if (sentence.Senses.HasAny(Senses.Of(Sense.Defines, Sense.Comprises)))
            {
                Add(document.Document.Text, sentence.Tokens);
            }
        }
    }

    /// <summary>What a term stands for.</summary>
    internal readonly record struct Definition(string Term, DataKinds Data, Recipients Recipients);

    /// <summary>What the terms that stand in a sentence include, beyond what their own words say.</summary>
    public Definition In(string text, Sentence sentence) => In(text, sentence.Span);

    /// <inheritdoc cref="In(string, Sentence)"/>
    public Definition In(string text, Documents.Span span)
    {
        var found = default(Definition);
        var own = text.AsSpan(span.Start, span.Length);
        foreach (var term in terms)
        {
            if (own.Contains(term.Term, StringComparison.Ordinal))
            {
                found = new("", found.Data | term.Data, found.Recipients | term.Recipients);
            }
        }

        return found;
    }

    private void Add(string text, ReadOnlySpan<Token> t)
    {
        for (var k = 2; k < t.Length; k++)
        {
            if (!t[k].IsAny(Senses.Of(Sense.Defines, Sense.Comprises)) || t[k - 1].Kind != TokenKind.Quote)
            {
                continue;
            }

            var open = k - 2;
            while (open > 0 && t[open].Kind != TokenKind.Quote)
            {
                open--;
            }

            var data = DataPhrases.In(t[(k + 1)..]);
            var recipients = RecipientPhrases.In(t[(k + 1)..]);
            if (t[open].End < t[k - 1].Start && (data != DataKinds.None || recipients != Recipients.None))
            {
                terms.Add(new(text[t[open].End..t[k - 1].Start], data, recipients));
            }

            return;
        }
    }
}

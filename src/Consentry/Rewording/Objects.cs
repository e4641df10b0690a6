using Consentry.Documents;
using Consentry.Judging;
using Consentry.Lexicon;
using Consentry.Recognising;
using Consentry.Segmenting;

namespace Consentry.Rewording;

/// <summary>Words put behind the object of a verb.</summary>
internal static class Objects
{
    /// <summary>Null unless the object is a plain list of data with which the sentence ends.</summary>
    public static Repair? Append(Document document, Sentence sentence, int verb, string words)
    {
        var t = sentence.Tokens;
        var end = t[^1].Kind == TokenKind.Stop ? t.Length - 1 : t.Length;
        var named = t[(verb + 1)..end];
        if (!NounPhrases.Is(named) || named.HasAny(Clauses))
        {
            // "… that you give us to send you texts": it would read as what the reader does.
            return null;
        }

        var wording = new Wording(document, sentence);
        wording.InsertAfter(end - 1, words);
        return wording.ToRepair();
    }

    private static readonly Senses Clauses = Senses.Of(Sense.We, Sense.Us, Sense.Which);
}

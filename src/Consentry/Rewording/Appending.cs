using Consentry.Documents;
using Consentry.Judging;
using Consentry.Segmenting;

namespace Consentry.Rewording;

/// <summary>Words put behind all that a sentence says.</summary>
internal static class Appending
{
    /// <summary>Before the stop that ends it. Null for a sentence that has its end in a bracket, a colon, a cell.</summary>
    /// <param name="words">With the mark or the space they begin with.</param>
    public static Repair? Clause(Document document, Sentence sentence, string words)
    {
        if (LastWord(sentence) is not { } last)
        {
            return null;
        }

        var wording = new Wording(document, sentence);
        wording.InsertAfter(last, words);
        return wording.ToRepair();
    }

    /// <summary>Behind the stop that ends it, which it gets where it has none.</summary>
    public static Repair? Sentence(Document document, Sentence sentence, string words)
    {
        if (LastWord(sentence) is not { } last)
        {
            return null;
        }

        var wording = new Wording(document, sentence);
        var end = sentence.Tokens.Length - 1;
        wording.InsertAfter(end, last == end ? $". {words}" : $" {words}");
        return wording.ToRepair();
    }

    private static int? LastWord(Sentence sentence)
    {
        var t = sentence.Tokens;
        var last = t[^1].Kind == TokenKind.Stop ? t.Length - 2 : t.Length - 1;
        var isRunningText = !sentence.IsHeading && sentence.Block.Kind != BlockKind.TableRow && !sentence.IsQuestion;
        return
            isRunningText
            && last >= sentence.Own
            && t[last].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Address
            ? last
            : null;
    }
}

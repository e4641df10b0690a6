using Consentry.Lexicon;
using Consentry.Recognising.Texts;
using Consentry.Segmenting;

namespace Consentry.Recognising.OptIns;

/// <summary>
/// Texts that the visitor would get. Beside a form it is the visitor who says "I" and "me", so that "send me a text" is what
/// "send us a text" is not.
/// </summary>
internal static class TextsToVisitors
{
    public static bool Are(string text, Sentence sentence) =>
        sentence.Senses.Has(Sense.Sms) && (IsVisitors(text, sentence) || !TextMentions.AreReadersOnly(sentence.Tokens));

    private static bool IsVisitors(string text, Sentence sentence)
    {
        foreach (var token in sentence.OwnTokens)
        {
            if (FormWords.Of(token.In(text)).HasFlag(FormWord.Visitor))
            {
                return true;
            }
        }

        return false;
    }
}

namespace Consentry.OptOut.Lexicon;

/// <summary>A word with its senses in each language, and the longer entries that begin with it.</summary>
internal sealed class Word
{
    public Sense English { get; set; }

    public Sense Spanish { get; set; }

    public Sense French { get; set; }

    /// <summary>Entries of several words, the longest first.</summary>
    public Phrase[] Phrases { get; set; } = [];

    public Sense In(InboundLanguage language) =>
        language switch
        {
            InboundLanguage.Spanish => Spanish,
            InboundLanguage.French => French,
            _ => English,
        };

    public void Add(InboundLanguage language, Sense senses)
    {
        switch (language)
        {
            case InboundLanguage.Spanish:
                Spanish |= senses;
                break;
            case InboundLanguage.French:
                French |= senses;
                break;
            default:
                English |= senses;
                break;
        }
    }
}

/// <summary>An entry of several words.</summary>
/// <param name="Rest">The words behind the first.</param>
/// <param name="Word">What they are together.</param>
internal sealed record Phrase(string[] Rest, Word Word);

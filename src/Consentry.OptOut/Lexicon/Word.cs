namespace Consentry.OptOut.Lexicon;

/// <summary>A word with its senses in each language, and the longer entries that begin with it.</summary>
internal sealed class Word
{
    public Sense English { get; private set; }

    public Sense Spanish { get; set; }

    public Sense French { get; private set; }

    /// <summary>Entries of several words, the longest first.</summary>
    public Phrase[] Phrases { get; private set; } = [];

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

    /// <summary>The entry that goes on with these words; a new one where there is none.</summary>
    public Word With(string[] rest)
    {
        var phrase = Array.Find(Phrases, p => p.Rest.SequenceEqual(rest, StringComparer.Ordinal));
        if (phrase is null)
        {
            phrase = new Phrase(rest, new Word());
            Phrases = [.. Phrases.Append(phrase).OrderByDescending(p => p.Rest.Length)];
        }

        return phrase.Word;
    }
}

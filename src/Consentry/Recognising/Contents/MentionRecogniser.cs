using Consentry.Documents;
using Consentry.Lexicon;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Contents;

/// <summary>
/// Offers of content that carriers ban. A word alone is none: somebody must offer the thing (<see cref="Offers"/>), and nothing
/// may put it in another light (<see cref="Excuses"/>).
/// </summary>
internal static class MentionRecogniser
{
    private static readonly Content[] Contents = Enum.GetValues<Content>();

    public static IReadOnlyList<Mention> Of(SegmentedDocument segmented)
    {
        var mentions = new List<Mention>();
        foreach (var sentence in segmented.Sentences.Where(s => s.Block.Region != Region.CookieBanner))
        {
            var text = segmented.Document.Text;
            if (ContentMatches.In(text, sentence.OwnTokens).Exists(m => m.Is(ContentWord.Banned)))
            {
                mentions.AddRange(In(segmented, sentence));
            }
        }

        return mentions;
    }

    private static IEnumerable<Mention> In(SegmentedDocument segmented, Sentence sentence)
    {
        var matches = ContentMatches.In(segmented.Document.Text, sentence.Tokens);
        var offered = ContentWord.None;
        foreach (var thing in matches.Where(m => m.First >= sentence.Own && m.Is(ContentWord.Banned)))
        {
            var place = new ContentPlace(segmented, sentence, matches, thing);
            if (!Excuses.Cover(place) && Offers.Are(place))
            {
                offered |= thing.Words;
            }
        }

        return Contents.Where(c => (offered & WordOf(c)) != ContentWord.None).Select(c => new Mention(sentence, c));
    }

    private static ContentWord WordOf(Content content) =>
        content switch
        {
            Content.Cannabis => ContentWord.Cannabis,
            Content.Sex => ContentWord.Sex,
            Content.Hate => ContentWord.Hate,
            Content.Alcohol => ContentWord.Alcohol,
            Content.Firearms => ContentWord.Firearms,
            Content.Tobacco => ContentWord.Tobacco,
            Content.Gambling => ContentWord.Gambling,
            Content.Leads => ContentWord.Leads,
            Content.Seo => ContentWord.Seo,
            Content.Finance => ContentWord.Finance,
            Content.Pharma => ContentWord.Pharma,
            _ => ContentWord.Sweepstakes,
        };
}

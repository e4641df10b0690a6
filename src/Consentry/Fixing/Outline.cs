using Consentry.Documents;
using Consentry.Judging;
using Consentry.Lexicon;
using Consentry.Recognising;
using Consentry.Segmenting;

namespace Consentry.Fixing;

/// <summary>The sections of a document, and which of them speaks of what.</summary>
internal sealed class Outline
{
    private readonly Document document;
    private readonly SegmentedDocument segmented;
    private readonly List<Block> headings;

    public Outline(Recognised page)
    {
        document = page.Document;
        segmented = page.Segmented;
        headings =
        [
            .. document.Blocks.Where(b =>
                b is { Kind: BlockKind.Heading, Region: Region.Main or Region.Header, Form: < 0 }
            ),
        ];
    }

    /// <summary>In the order of the text; without what stands in menus and forms.</summary>
    public IReadOnlyList<Block> Headings => headings;

    /// <summary>What names the document; null where nothing stands above its text.</summary>
    public Block? Title => headings is [var first, ..] ? first : null;

    /// <summary>The section that tells how to reach the sender: the last of several.</summary>
    public Block? Contact =>
        Sections()
            .LastOrDefault(h =>
                Senses(h).Has(Sense.Contact)
                && !Senses(h).HasAny(Lexicon.Senses.Of(Sense.Sms, Sense.Share, Sense.OptOut))
            );

    /// <summary>The section that speaks of it; null where none does.</summary>
    public Block? For(ClausePlace place) =>
        place switch
        {
            ClausePlace.Top => Title,
            ClausePlace.Contact => Contact,
            ClausePlace.Sharing => Of(Sense.Share, Sense.Vendor) ?? Texting,
            ClausePlace.Use => Of(Sense.Use, Sense.Collect) ?? Texting,
            _ => Texting,
        };

    /// <summary>The last block under a heading, before the next heading.</summary>
    public Block LastUnder(Block heading)
    {
        var last = heading;
        foreach (var block in document.Blocks.SkipWhile(b => b != heading).Skip(1))
        {
            if (block.Kind == BlockKind.Heading || block.Region is not (Region.Main or Region.Header))
            {
                break;
            }

            last = block.Form < 0 ? block : last;
        }

        return last;
    }

    private Block? Texting => Sections().FirstOrDefault(h => Senses(h).Has(Sense.Sms));

    private Block? Of(params ReadOnlySpan<Sense> senses)
    {
        var wanted = Lexicon.Senses.Of(senses);
        return Sections()
            .FirstOrDefault(h =>
                Senses(h).HasAny(wanted)
                && !Senses(h).HasAny(Lexicon.Senses.Of(Sense.Right, Sense.Cookie, Sense.Recruit))
            );
    }

    /// <summary>Those that any reader is meant by: not the title, not the parts for one state, no questions that a text below answers otherwise.</summary>
    private IEnumerable<Block> Sections() => headings.Skip(1).Where(h => !IsScoped(h));

    private bool IsScoped(Block heading)
    {
        for (var above = heading; above is not null && above != Title; above = above.Heading)
        {
            if (Senses(above).HasAny(Lexicon.Senses.Of(Sense.State, Sense.Statute)))
            {
                return true;
            }
        }

        return false;
    }

    private Lexicon.Senses Senses(Block heading) => segmented.SentenceOf(heading)?.Senses ?? default;
}

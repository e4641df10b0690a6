using Consentry.Documents;
using Consentry.Judging;
using Consentry.Lexicon;
using Consentry.Recognising;
using Consentry.Segmenting;

namespace Consentry.Fixing;

/// <summary>The sections of a document, and which of them speaks of what.</summary>
internal sealed class Outline
{
    private const int FewestSections = 3;

    private static readonly Senses Reaching = Lexicon.Senses.Of(
        Sense.Contact,
        Sense.Care,
        Sense.Ask,
        Sense.Approach,
        Sense.PersonalMod
    );

    private readonly Document document;
    private readonly SegmentedDocument segmented;
    private readonly List<Block> headings;
    private readonly List<Span> contacts;

    public Outline(Recognised page)
    {
        document = page.Document;
        contacts = [.. page.Contacts.Where(c => !c.Span.IsEmpty).Select(c => c.Span)];
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

    /// <summary>The end of the text itself, before what a page has below it: of the last section, else of the page's own text.</summary>
    public Block Last =>
        Main().LastOrDefault() is { } final
            ? LastWithin(final)
            : document.Blocks.LastOrDefault(b => b.Region == Region.Main && b.Form < 0) ?? document.Blocks[^1];

    /// <summary>
    /// The section that tells how to reach the sender: the first in the second half, where texts end with it. Behind it may
    /// come what the page has below every text, "Talk to us" among it.
    /// </summary>
    public Block? Contact
    {
        get
        {
            var sections = Main().ToList();
            return sections
                .Skip(sections.Count / 2)
                .FirstOrDefault(h =>
                    Senses(h).HasAny(Reaching)
                    && contacts.Any(span => IsWithin(document.BlockAt(span.Start), h))
                    && !Senses(h).HasAny(Lexicon.Senses.Of(Sense.Sms, Sense.Share, Sense.OptOut, Sense.Collect))
                );
        }
    }

    /// <summary>The section that speaks of it; null where none does.</summary>
    public Block? For(ClausePlace place) =>
        place switch
        {
            ClausePlace.Top => Title,
            ClausePlace.Contact => Contact,
            ClausePlace.Privacy => Of(Sense.Privacy),
            ClausePlace.Sharing => Of(Sense.Share, Sense.Vendor) ?? Texting,
            ClausePlace.Use => Of(Sense.Use, Sense.Collect) ?? Texting,
            _ => Texting,
        };

    /// <summary>The last block under a heading and the headings below it.</summary>
    private Block LastWithin(Block heading) =>
        document.Blocks.LastOrDefault(b => b.Region == heading.Region && b.Form < 0 && IsWithin(b, heading)) ?? heading;

    private static bool IsWithin(Block? block, Block heading)
    {
        for (var above = block?.Heading; above is not null; above = above.Heading)
        {
            if (above == heading)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Sections of the outermost level that has as many as a text has, not a page around it.</summary>
    private IEnumerable<Block> Main()
    {
        var level =
            Sections()
                .Where(h => h.Region == Region.Main)
                .GroupBy(h => h.Level)
                .Where(g => g.Count() >= FewestSections)
                .OrderBy(g => g.Key)
                .FirstOrDefault()
                ?.Key
            ?? 0;
        return Sections().Where(h => level == 0 || h.Level == level);
    }

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

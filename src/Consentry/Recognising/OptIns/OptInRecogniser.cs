using Consentry.Documents;
using Consentry.Lexicon;
using Consentry.Recognising.Identity;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.OptIns;

/// <summary>The forms of a page that ask for a phone number, each with its disclosure and what is consented to in it.</summary>
internal sealed class OptInRecogniser
{
    private static readonly Senses Texts = Senses.Of(Sense.Sms, Sense.Message);

    private readonly Recognised page;
    private readonly SegmentedDocument segmented;
    private readonly SenderMentions senders;

    private OptInRecogniser(Recognised page)
    {
        this.page = page;
        segmented = page.Segmented;
        senders = new SenderMentions(page);
    }

    /// <summary>Asked last: names and texts of the whole page are known.</summary>
    public static void Recognise(Recognised page)
    {
        var places = new FormPlaces(page.Document).All();
        if (places.Count == 0 && !page.Segmented.Sentences.Any(s => s.Senses.HasAny(Senses.Of(Sense.Reply, Sense.Sms))))
        {
            return;
        }

        var recogniser = new OptInRecogniser(page);
        foreach (var place in places)
        {
            page.Forms.Add(recogniser.Form(place));
        }

        if (places.Count == 0 && recogniser.Offer() is { } offer)
        {
            page.Forms.Add(offer);
        }

        page.Form = recogniser.Principal(page.Forms);
        page.IsConsentAsked = page.Segmented.Sentences.Any(s =>
            s.Senses.Has(Sense.Sms)
            && s.Block.Region is Region.Main or Region.Header
            && ConsentWords.Agree(s)
            && ConsentWords.ActOf(page.Document.Text, s) is not null
        );
    }

    /// <summary>The form meant for texts, else the first that asks for a number.</summary>
    private OptInForm? Principal(List<OptInForm> forms) =>
        forms
            .Select((form, i) => (Form: form, Place: i))
            .OrderByDescending(f => Weight(f.Form))
            .ThenBy(f => f.Place)
            .FirstOrDefault()
            .Form;

    private int Weight(OptInForm form) =>
        form.Consents.Any(c => c.By == ConsentBy.Box && c.Ways.HasFlag(Ways.Texts)) ? 5
        : form.Consents.Any(c => c.Ways.HasFlag(Ways.Texts)) ? 4
        : IsTitledForTexts(form) ? 3
        : form.Consents.Count > 0 ? 2
        : form.Texts.Count > 0 ? 1
        : 0;

    /// <summary>"Phone (for text alerts)", "Get texts from us".</summary>
    private bool IsTitledForTexts(OptInForm form) =>
        form.Texts.Any(s =>
            form.Heading.Contains(s.Span)
            || form.Phone is { } phone && FieldLabels.SpanOf(page.Document, phone).Contains(s.Span)
        );

    private OptInForm Form(FormPlace place)
    {
        var document = page.Document;
        var controls = document
            .Controls.Where(c => c.Form == place.Phone.Form && (c.Form >= 0 || Holds(place.Inside, c.At)))
            .Select(c => FieldLabels.Before(document, c) is { } label ? c with { Label = label } : c)
            .ToList();
        var buttons = controls.Where(c => c.Type is "button" or "submit" or "reset").Select(c => c.Label).ToList();
        var disclosure = segmented
            .Sentences.Where(s => Belongs(s, place) && !buttons.Exists(b => b.Contains(s.Span)))
            .ToList();
        return With(
            new OptInForm
            {
                Heading = place.Heading,
                Span = place.Whole,
                Phone = place.Phone,
                Controls = controls,
                Disclosure = disclosure,
                Consents = new Consents(document.Text, controls, disclosure).All(),
                IsPhoneRequired = PhoneFields.IsRequired(document, place.Phone),
                LockedButton = controls.Find(c => c is { IsDisabled: true, Type: "button" or "submit" }),
            }
        );
    }

    private OptInForm With(OptInForm form) =>
        form with
        {
            Shown = new PageForm(
                form.Heading,
                form.Span,
                [.. form.Controls.Select(Shown)],
                form.Phone is { } phone ? Shown(phone) : null
            ),
            Links = [.. form.Disclosure.SelectMany(segmented.LinksIn)],
            Texts = [.. form.Disclosure.Where(NamesTexts)],
            KindWords =
            [
                .. form
                    .Consents.SelectMany(c => c.Sentences)
                    .Where(s =>
                        ConsentWords.KindsOf(page.Document.Text, s) != TextKinds.None && s.Senses.HasAny(Texts)
                        || (ConsentWords.Agree(s) || s.Senses.Has(Sense.Sms))
                            && ConsentWords.AreAbout(page.Document.Text, s)
                    )
                    .Distinct(),
            ],
            Choice = form.Controls.FirstOrDefault(c =>
                c.Type is "radio" or "checkbox" && !c.IsRequired && IsTextChoice(c)
            ),
            Names = [.. form.Disclosure.Where(senders.Are)],
            Freedoms =
            [
                .. form
                    .Disclosure.Select(s => FreedomRecogniser.Of(page.Document.Text, s))
                    .Where(f => f is not null)
                    .Select(f => f!),
            ],
        };

    private FormControl Shown(Control control) =>
        new(control, FieldLabels.Of(page.Document, control), PhoneFields.IsRequired(page.Document, control));

    /// <summary>"Text message", beside "Phone call" and "Email".</summary>
    private bool IsTextChoice(Control control) =>
        !control.Label.IsEmpty && segmented.SentenceAt(control.Label) is { } label && label.Senses.Has(Sense.Sms);

    /// <summary>"Call or text us" is the visitor's text, not the sender's.</summary>
    private bool NamesTexts(Sentence sentence) => TextsToVisitors.Are(page.Document.Text, sentence);

    private static bool Holds(Span span, int at) => span.Start <= at && at <= span.End;

    private static bool Belongs(Sentence sentence, FormPlace place)
    {
        var isInside = place.Inside.Contains(sentence.Span);
        var isAround = place.Whole.Contains(sentence.Span) && sentence.Block.Region is Region.Main or Region.Header;
        return (isInside || isAround)
            && !Placeholders.Is(sentence)
            && !place.Cards.Any(card => card.Contains(sentence.Span));
    }

    /// <summary>The heading above a block, or a line since that is named or styled as one.</summary>
    private Sentence? TitleOf(Block block)
    {
        var above = page.Document.Blocks.TakeWhile(b => b != block && b.Span.Start < block.Span.Start);
        var title = above
            .SkipWhile(b => block.Heading is { } heading && b.Span.Start <= heading.Span.Start)
            .LastOrDefault(b => TitleLines.LooksLikeTitle(page.Document, b));
        return segmented.SentenceOf(block.Heading) is var marked && title is null
            ? marked
            : segmented.SentenceAt(title!.Span);
    }

    /// <summary>A page without a form that offers texts for a keyword, else in a script: the section that speaks of it.</summary>
    private OptInForm? Offer() =>
        Offer(KeywordCalls.Are, ConsentBy.Keyword) ?? Offer(SpokenCalls.Are, ConsentBy.Answer);

    private OptInForm? Offer(Func<string, Sentence, bool> are, ConsentBy by)
    {
        if (segmented.Sentences.FirstOrDefault(s => are(page.Document.Text, s)) is not { } sentence)
        {
            return null;
        }

        var title = TitleOf(sentence);
        var under = segmented.Sentences.FirstOrDefault(s => s.Block.Heading == sentence.Block) ?? sentence;
        var section = segmented.SectionOf(under).ToList();
        List<Sentence> disclosure = title is null || section.Contains(title) ? section : [title, .. section];
        var consent = new Consent(by, [sentence])
        {
            Agreeing = sentence,
            Ways = Ways.Texts,
            Kinds = disclosure.Aggregate(
                TextKinds.None,
                (kinds, s) => kinds | ConsentWords.KindsOf(page.Document.Text, s)
            ),
            IsForOthers = disclosure.Exists(s =>
                ConsentWords.Agree(s) && ConsentWords.AreForOthers(page.Document.Text, s)
            ),
        };
        return With(
            new OptInForm
            {
                Heading = title?.Span ?? default,
                Span = new Span(disclosure.Min(s => s.Span.Start), disclosure.Max(s => s.Span.End)),
                Disclosure = disclosure,
                Consents = [consent],
            }
        );
    }

    /// <summary>The heading that a sentence is or stands under, or a line since then that is named or styled as one.</summary>
    private Sentence? TitleOf(Sentence sentence)
    {
        var block = sentence.Block;
        if (block.Kind == BlockKind.Heading)
        {
            return sentence;
        }

        var from = block.Heading?.Span.End ?? 0;
        var title = page.Document.Blocks.LastOrDefault(b =>
            from <= b.Span.Start && b.Span.End <= block.Span.Start && TitleLines.LooksLikeTitle(page.Document, b)
        );
        return title is null ? segmented.SentenceOf(block.Heading) : segmented.SentenceAt(title.Span);
    }
}

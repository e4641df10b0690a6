using Consentry.Documents;
using Consentry.Recognising.Contacts;
using Consentry.Recognising.Grammar;
using Consentry.Recognising.Identity;
using Consentry.Recognising.OptIns;
using Consentry.Recognising.OptOuts;
using Consentry.Recognising.Sharings;
using Consentry.Recognising.Texts;
using Consentry.Recognising.Uses;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising;

/// <summary>Sentences to statements.</summary>
internal static class Recogniser
{
    /// <param name="segmented">The document.</param>
    /// <param name="sender">The name to look for; null where it is not known.</param>
    public static Recognised Recognise(SegmentedDocument segmented, string? sender = null)
    {
        var texting = new Texting(segmented);
        var found = new Recognised(segmented, texting)
        {
            Language = Languages.Of(segmented.Document.Text),
            IsSenderGiven = sender is not null,
        };
        var headers = HeaderTokens(segmented);
        var terms = new DefinedTerms(segmented);
        // Contacts come first: "ask us" is a way out only where somebody can be asked.
        foreach (var sentence in segmented.Sentences)
        {
            ContactRecogniser.Recognise(segmented.Document, sentence, found.Contacts);
        }

        ContactRecogniser.Recognise(segmented, found.Contacts);
        foreach (var sentence in segmented.Sentences)
        {
            if (sentence.Block.Region is Region.CookieBanner or Region.Navigation || Placeholders.Is(sentence))
            {
                continue;
            }

            SharingRecogniser.Recognise(sentence, segmented, terms, found.Sharings);
            ReceiptRecogniser.Recognise(sentence, segmented, terms, found.Sharings);
            TableRecogniser.Recognise(sentence, headers, found.Sharings);
            AnswerRecogniser.Recognise(sentence, segmented, found.Sharings);
            LeadRecogniser.Recognise(sentence, found.Sharings);
            ExemptionRecogniser.Recognise(sentence, found.Exemptions);
            Add(UseRecogniser.Of(sentence, segmented), found.Uses);
            Add(VendorRecogniser.Of(sentence, segmented), found.Vendors);
            OptOutRecogniser.Recognise(found, sentence);
            Add(KindRecogniser.Of(sentence, segmented, texting), found.Kinds);
            found.NamedKinds |= texting.Covers(sentence)
                ? ConsentWords.KindsOf(segmented.Document.Text, sentence)
                : TextKinds.None;
            Add(FrequencyRecogniser.Of(sentence, segmented, texting), found.Frequencies);
            Add(RateRecogniser.Of(sentence, texting), found.RateNotices);
            Add(CollectionRecogniser.Of(sentence, segmented), found.Collections);
            Add(LiabilityRecogniser.Of(sentence, segmented), found.Disclaimers);
            Add(TradingRecogniser.Of(sentence, segmented.Document.Text), found.Tradings);
        }

        HelpRecogniser.Recognise(found);
        RecogniseIdentity(segmented, sender, found);
        CarryOver(segmented, terms, found.Sharings);
        PolicyLinks.Recognise(segmented, found.PolicyLinks, found.ForeignPolicyLinks);
        OptInRecogniser.Recognise(found);
        found.Kind = Kinds.Of(found);
        return found;
    }

    /// <summary>
    /// A document without statements, for those who ask only what is looked for when it is first asked: offers of banned content.
    /// </summary>
    public static Recognised Open(SegmentedDocument segmented) =>
        new(segmented, new Texting(segmented)) { Language = Languages.Of(segmented.Document.Text) };

    /// <summary>Whose document it is, of which day, and what nobody filled in.</summary>
    private static void RecogniseIdentity(SegmentedDocument segmented, string? sender, Recognised found)
    {
        foreach (var sentence in segmented.Sentences)
        {
            Add(PlaceholderRecogniser.Of(sentence, segmented), found.Placeholders);
        }

        DateRecogniser.Recognise(segmented, found.Datings);
        NamingRecogniser.Recognise(segmented, sender is null ? null : new SenderName(sender), found.Namings);
    }

    /// <summary>
    /// Data said in other places: defined terms, and a sentence on mobile information that goes on from one on the number
    /// ("We do not sell your number. Mobile information will not be shared …").
    /// </summary>
    private static void CarryOver(SegmentedDocument segmented, DefinedTerms terms, List<Sharing> sharings)
    {
        for (var i = 0; i < sharings.Count; i++)
        {
            var sharing = sharings[i];
            if (
                sharing.IsDenied
                && Anaphora.NextOf(sharing.Sentence) is { } next
                && ProvisoPhrases.AreAdded(next.OwnTokens)
            )
            {
                sharing = sharing with { Provisos = sharing.Provisos | Provisos.Consent };
                sharings[i] = sharing;
            }

            var term = terms.In(segmented.Document.Text, sharing.Sentence);
            var data = term.Data;
            var before = i > 0 ? sharings[i - 1] : null;
            var goesOn =
                sharing is { IsDenied: true, Data: DataKinds.Mobile }
                && before is { IsDenied: true }
                && ReferenceEquals(before.Sentence, sharing.Sentence.Previous);
            if (goesOn)
            {
                data |=
                    (before!.Data & DataKinds.Number) == DataKinds.None
                        ? before.Data & DataKinds.OptIn
                        : DataKinds.OptIn;
            }

            if (data != DataKinds.None)
            {
                sharings[i] = sharing with { Data = sharing.Data | data };
            }
        }
    }

    /// <summary>The tokens of all header rows, in order.</summary>
    private static List<Token> HeaderTokens(SegmentedDocument segmented)
    {
        var tokens = new List<Token>();
        var done = -1;
        var tokenizer = new Tokenizer(segmented.Document.Text, tokens);
        foreach (
            var cell in segmented
                .Document.Blocks.SelectMany(b => b.Cells)
                .Select(c => c.Header)
                .Where(h => !h.IsEmpty)
                .Distinct()
                .OrderBy(h => h.Start)
        )
        {
            if (cell.Start >= done)
            {
                tokenizer.Tokenize(cell);
                done = cell.End;
            }
        }

        return tokens;
    }

    private static void Add<T>(T? statement, List<T> into)
        where T : class
    {
        if (statement is not null)
        {
            into.Add(statement);
        }
    }
}

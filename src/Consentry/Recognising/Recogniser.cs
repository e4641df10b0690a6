using Consentry.Documents;
using Consentry.Segmenting;

namespace Consentry.Recognising;

/// <summary>Sentences to statements.</summary>
internal static class Recogniser
{
    public static Recognised Recognise(SegmentedDocument segmented)
    {
        var texting = new Texting(segmented);
        var anaphora = new Anaphora(segmented);
        var found = new Recognised(segmented, texting) { Language = Languages.Of(segmented.Document.Text) };
        foreach (var sentence in segmented.Sentences)
        {
            ContactRecogniser.Recognise(segmented.Document, sentence, found.Contacts);
            if (sentence.Block.Region is Region.CookieBanner or Region.Navigation)
            {
                continue;
            }

            SharingRecogniser.Recognise(sentence, anaphora, found.Sharings);
            LeadRecogniser.Recognise(sentence, found.Sharings);
            ExemptionRecogniser.Recognise(sentence, found.Exemptions);
            UseRecogniser.Recognise(sentence, segmented, found.Uses);
            Add(VendorRecogniser.Of(sentence, segmented), found.Vendors);
            OptOutRecogniser.Recognise(segmented.Document, sentence, texting, found.OptOuts);
            Add(MessagingRecogniser.Kinds(sentence, segmented, texting), found.Kinds);
            Add(MessagingRecogniser.HowOften(sentence, segmented, texting), found.Frequencies);
            Add(MessagingRecogniser.Rates(sentence, texting), found.RateNotices);
        }

        ContactRecogniser.Recognise(segmented.Document, found.Contacts);
        PolicyLinks.Recognise(segmented, found.PolicyLinks);
        found.Kind = Judging.Kinds.Of(found);
        return found;
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

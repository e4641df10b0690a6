using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Sharings;

/// <summary>
/// The consumer handed on: matched with several businesses, sold as a lead, or made to agree that others get in touch.
/// </summary>
internal static class LeadRecogniser
{
    public static void Recognise(Sentence sentence, List<Sharing> into)
    {
        if (
            sentence.IsQuestion
            || sentence.Block.Cells.Count > 1
            || !sentence.Senses.HasAny(
                Senses.Of(Sense.Match, Sense.Contact, Sense.Lead, Sense.Receive, Sense.Give, Sense.Compete, Sense.Pay)
            )
        )
        {
            return;
        }

        var t = sentence.Tokens;
        for (var i = sentence.Own; i < t.Length; i++)
        {
            var acts =
                ContactByOthers.IsMade(t, i) || ContactByOthers.IsHeard(t, i) ? Acts.Contact
                : Leads.Are(t, i) ? Acts.Lead
                : Acts.None;
            if (acts == Acts.Contact && IsSaid(sentence, into))
            {
                return;
            }

            if (acts == Acts.None || Negation.Of(t, ActGroup.Single(t, i)) is not { } polarity)
            {
                continue;
            }

            into.Add(
                new Sharing
                {
                    Sentence = sentence,
                    Polarity = polarity,
                    Acts = acts,
                    Data = DataKinds.Personal,
                    Recipients = OtherBusinesses.Kinds,
                    Purposes = Purposes.Marketing,
                    IsTheirMarketing = true,
                }
            );
            return;
        }
    }

    /// <summary>The sentence claims already that they get the data; that they then make contact is no second claim.</summary>
    private static bool IsSaid(Sentence sentence, List<Sharing> sharings) =>
        sharings.Count > 0
        && sharings[^1] is { IsDenied: false, IsOurPurpose: false, Purposes: Purposes.Marketing } last
        && ReferenceEquals(last.Sentence, sentence);
}

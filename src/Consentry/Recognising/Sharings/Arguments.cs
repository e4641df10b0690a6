using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Sharings;

/// <summary>What the verbs of handing over govern: what is handed over, to whom, what for.</summary>
/// <param name="IsFollowedUp">Those who get it approach the reader afterwards.</param>
internal readonly record struct Arguments(DataKinds Data, Recipients Recipients, Aimed Purposes, bool IsFollowedUp)
{
    private const int LongestLabel = 5;

    /// <param name="defined">Whom the page's own terms among the recipients stand for.</param>
    public static Arguments Of(
        Sentence sentence,
        ActGroup group,
        Regions regions,
        Polarity polarity,
        Recipients defined
    )
    {
        var t = sentence.Tokens;
        var recipients = regions.Recipients(t, group) | defined;
        var label = t[..group.First].Label();
        if (recipients == Statements.Recipients.None && label.Length <= LongestLabel)
        {
            // "Marketing partners: your email may be shared."
            recipients = RecipientPhrases.In(label);
        }

        var isFollowedUp =
            polarity == Polarity.Claims && AreFollowedUp(t, regions, recipients, Anaphora.NextOf(sentence));
        var purposes = regions.Purposes(t, group);
        var isForTheirs =
            (purposes.Kinds & Statements.Purposes.Marketing) != Statements.Purposes.None
            && purposes is { IsTheirs: true, IsOurs: false };
        if (
            recipients == Statements.Recipients.None
            && (isFollowedUp || isForTheirs)
            && regions.NamesUnlisted(t, group)
        )
        {
            recipients = Statements.Recipients.Named;
        }

        var data = HandedData.Of(sentence, group, regions);
        var isAnything = isFollowedUp && data is (DataKinds.None or DataKinds.Thing);
        if (isAnything && t[regions.Subject..regions.Main].Has(Sense.Your))
        {
            // "Your form is passed to lenders, who will call you": whatever it is, they can call.
            data = DataKinds.Personal;
        }

        return new(data, recipients, purposes, isFollowedUp);
    }

    /// <summary>Those who get the data approach the reader: in the clause behind, or in the next sentence.</summary>
    private static bool AreFollowedUp(ReadOnlySpan<Token> t, Regions regions, Recipients recipients, Sentence? next) =>
        (recipients & (Statements.Recipients.Provider | Statements.Recipients.Authority)) == Statements.Recipients.None
        && (
            FollowUps.HaveTheirMarketing(t, regions.Start)
            || recipients != Statements.Recipients.None
                && next is not null
                && FollowUps.HaveTheirMarketing(next.OwnTokens, 0)
        );
}

using Consentry.Judging;
using Consentry.Recognising;
using Consentry.Rewording;
using Consentry.Statements;

namespace Consentry.Rulebook.Privacy;

/// <summary>A denial that falls short, with the words it lacks.</summary>
internal static class DenialRepairs
{
    private const string Others = "third parties or affiliates";
    private const string Marketing = "for marketing or promotional purposes";
    private const string Mobile = "mobile information";
    private const string OptInData = "text messaging opt-in data";
    private const string Consent = "consent";

    /// <summary>What a sentence that cannot be completed from inside is followed by.</summary>
    private const string NeverShared = $"is never shared with {Others} {Marketing}";

    /// <summary>Denies sharing for marketing, whatever the sentence left open.</summary>
    public static Repair? ForMarketing(Recognised page, Sharing near)
    {
        if ((near.Provisos & Provisos.Marketing) != Provisos.None)
        {
            // Who the exception lets have it stays said; texting data is taken out of it.
            return (near.Data & Sharings.Texting) == DataKinds.None
                ? Appending.Clause(page.Document, near.Sentence, $"; {Mobile} {NeverShared}")
                : null;
        }

        if (near.IsStatutory)
        {
            return Appending.Clause(page.Document, near.Sentence, $", and {Mobile} {NeverShared}");
        }

        return DenialWording.Of(page.Document, near) is { } wording && Complete(wording, near) && Limit(wording, near)
                ? wording.ToRepair()
            : OnlySells(near) && DenialClause.EndsSentence(near)
                ? Appending.Clause(
                    page.Document,
                    near.Sentence,
                    $", and no information is shared with {Others} {Marketing}"
                )
            : null;
    }

    /// <summary>Denies sharing of opt-in data and consent, for whatever purpose.</summary>
    /// <param name="isNamed">The data that is denied counts as opt-in data where it stands.</param>
    public static Repair? OfOptInData(Recognised page, Sharing near, bool isNamed)
    {
        if (
            (near.Provisos & Provisos.Marketing) != Provisos.None
            || near.IsStatutory
            || DenialWording.Of(page.Document, near) is not { } wording
        )
        {
            return null;
        }

        var isComplete = Complete(wording, near) && (isNamed || wording.AddData(OptInData, Consent));
        return isComplete && wording.AddRecipients(Others) ? wording.ToRepair() : null;
    }

    /// <summary>A list of those who get data, closed to everybody's marketing.</summary>
    public static Repair? OfClosedList(Recognised page, Sharing claim) =>
        (claim.Purposes & Purposes.Marketing) == Purposes.None
            ? Appending.Clause(page.Document, claim.Sentence, $", and never {Marketing}")
            : null;

    /// <summary>What the sentence denies, without the ways around it.</summary>
    private static bool Complete(DenialWording wording, Sharing near) =>
        ((near.Acts & Acts.Share) != Acts.None || wording.AddSharing())
        && ((near.Provisos & Provisos.Consent) == Provisos.None || wording.DropConsent())
        && (!near.IsHedged || wording.DropHedge())
        && (!near.IsScoped || wording.DropScope());

    /// <summary>To whom and what for: no more is promised than reviewers ask.</summary>
    private static bool Limit(DenialWording wording, Sharing near)
    {
        var isCounted = near.Data == DataKinds.None || (near.Data & Sharings.Counted) != DataKinds.None;
        var isOfVendors = near.Recipients != Recipients.None && Sharings.Shortfall(near) is Shortfall.OnlyVendors;
        return (isCounted || wording.AddData(Mobile))
            && (
                isOfVendors
                    ? wording.AddOthers($"{Others} {Marketing}")
                    : wording.AddRecipients(Others) && wording.AddPurpose(Marketing)
            );
    }

    private static bool OnlySells(Sharing near) => Sharings.Shortfall(near) is Shortfall.OnlySelling;
}

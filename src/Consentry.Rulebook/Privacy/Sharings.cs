using Consentry.Judging;
using Consentry.Recognising;
using Consentry.Rewording;
using Consentry.Statements;

namespace Consentry.Rulebook.Privacy;

/// <summary>What the three requirements on sharing have in common: which claims are prohibited, and what exempts them.</summary>
internal static class Sharings
{
    /// <summary>Takes texting data out of what stands before it.</summary>
    public const string ExemptionClause =
        "None of this applies to mobile numbers, text messaging opt-in data or consent, which are shared with no third party.";

    private const Recipients Marketing = Recipients.Marketer | Recipients.LeadBuyer;

    private const Recipients Outsiders =
        Recipients.ThirdParty | Recipients.Affiliate | Recipients.Partner | Recipients.NonAffiliated | Marketing;

    public const DataKinds Texting = DataKinds.Mobile | DataKinds.Number | DataKinds.OptIn;

    /// <summary>Data whose denial counts; that of any other is too narrow.</summary>
    public const DataKinds Counted = DataKinds.Personal | Texting | DataKinds.BareConsent;

    /// <summary>Sentences by which others get consumers' data for their own marketing, or consumers as leads.</summary>
    public static IEnumerable<Sharing> ProhibitedClaims(Recognised page) => page.Sharings.Where(IsProhibited);

    private static bool IsProhibited(Sharing claim)
    {
        if (
            claim.IsDenied
            || claim.Data is DataKinds.Anonymous
            || (claim.Purposes & Purposes.Transfer) != Purposes.None
        )
        {
            return false;
        }

        if ((claim.Acts & (Acts.Lead | Acts.Contact)) != Acts.None)
        {
            return true;
        }

        if (claim.IsToSeveral)
        {
            return true;
        }

        var outsiders = claim.Recipients & Outsiders;
        if ((claim.Recipients & Recipients.Marketer) != Recipients.None)
        {
            return !claim.IsOurPurpose;
        }

        var isMarketing =
            (claim.Purposes & Purposes.Marketing) != Purposes.None
            || claim.IsTheirMarketing && (claim.Purposes & Purposes.Unrelated) != Purposes.None;
        var isToOthers =
            outsiders != Recipients.None
            || claim.IsTheirMarketing
                && (claim.Recipients & (Recipients.Provider | Recipients.Authority)) == Recipients.None;
        var isStatutory = claim.IsStatutory && claim.Recipients == Recipients.None && !claim.IsSupposed;
        if (isMarketing && !claim.IsOurPurpose && (isToOthers || isStatutory))
        {
            return true;
        }

        var sells = claim.Acts == Acts.Sell || (claim.Acts & Acts.Sell) != Acts.None && outsiders != Recipients.None;
        return sells
            && (claim.Data & ~DataKinds.Anonymous) != DataKinds.None
            && !claim.IsSupposed
            && (claim.Purposes & (Purposes.Legal | Purposes.Operations)) == Purposes.None;
    }

    /// <summary>What lifts prohibited claims from texting data; null where nothing does.</summary>
    public static Segmenting.Sentence? Exemption(Recognised page) =>
        page.Exemptions.FirstOrDefault()?.Sentence
        ?? page.Sharings.FirstOrDefault(s =>
            s.IsDenied && (s.Data & Texting) != DataKinds.None && Shortfall(s) is null
        )?.Sentence;

    /// <summary>
    /// A prohibited claim with the exemption behind it. The claim stays: what is done does not change by not being said.
    /// </summary>
    public static Repair? Exempted(Recognised page, Sharing claim) =>
        Appending.Sentence(page.Document, claim.Sentence, ExemptionClause);

    /// <summary>Why a denial of sharing is none for marketing, or null where it is one.</summary>
    public static Shortfall? Shortfall(Sharing denial)
    {
        if ((denial.Acts & Acts.Share) == Acts.None)
        {
            return Privacy.Shortfall.OnlySelling;
        }

        if (denial.Data != DataKinds.None && (denial.Data & Counted) == DataKinds.None)
        {
            return Privacy.Shortfall.OtherData;
        }

        if ((denial.Provisos & Provisos.Consent) != Provisos.None)
        {
            return Privacy.Shortfall.UntilConsent;
        }

        if ((denial.Provisos & Provisos.Marketing) != Provisos.None)
        {
            return Privacy.Shortfall.Undone;
        }

        if (
            (denial.Recipients & Recipients.NonAffiliated) != Recipients.None
            && (denial.Recipients & Recipients.Affiliate) == Recipients.None
        )
        {
            return Privacy.Shortfall.OnlyNonAffiliates;
        }

        if (denial.IsHedged)
        {
            return Privacy.Shortfall.Hedged;
        }

        if (denial.IsScoped)
        {
            return Privacy.Shortfall.Scoped;
        }

        if (denial.IsStatutory && (denial.Data & Texting) == DataKinds.None)
        {
            return Privacy.Shortfall.OnlyStatutory;
        }

        var named = denial.Recipients & ~Recipients.Nobody;
        return
            named != Recipients.None
            && (named & Outsiders) == Recipients.None
            && (denial.Recipients & Recipients.Nobody) == Recipients.None
            ? Privacy.Shortfall.OnlyVendors
            : null;
    }
}

/// <summary>What a denial lacks.</summary>
internal enum Shortfall
{
    OnlySelling,
    OtherData,
    UntilConsent,
    Undone,
    OnlyNonAffiliates,
    OnlyStatutory,
    OnlyVendors,
    Hedged,
    Scoped,
}

using Consentry.Judging;

namespace Consentry.Rulebook;

/// <summary>The dated rulebooks, oldest first. A requirement comes in with one line here.</summary>
public static class Editions
{
    private static readonly Edition Y2026N1 = new(
        "2026.1",
        [
            Privacy.NoProhibitedSharing.Requirement,
            Privacy.NoMarketingSharing.Requirement,
            Privacy.OptInDataExcluded.Requirement,
            Privacy.DataSharing.Requirement,
            Privacy.DataUse.Requirement,
            Privacy.OptOut.Requirement,
            Privacy.Contact.Requirement,
            Terms.OptOut.Requirement,
            Terms.MessageTypes.Requirement,
            Terms.MessageFrequency.Requirement,
            Terms.Rates.Requirement,
            Terms.PrivacyLink.Requirement,
            Privacy.BrandMatch.Requirement,
            Privacy.NoPlaceholders.Requirement,
            Privacy.DataCollected.Requirement,
            Privacy.LastUpdated.Requirement,
            Privacy.Published.Requirement,
            Terms.NoAffiliate.Requirement,
            Terms.ProgramName.Requirement,
            Terms.Help.Requirement,
            Terms.CarrierLiability.Requirement,
            CallToAction.AffirmativeAction.Requirement,
            CallToAction.OneToOne.Requirement,
            CallToAction.SmsNamed.Requirement,
            CallToAction.BrandNamed.Requirement,
            CallToAction.MessageTypes.Requirement,
            CallToAction.Frequency.Requirement,
            CallToAction.Rates.Requirement,
            CallToAction.OptOut.Requirement,
            CallToAction.Help.Requirement,
            CallToAction.PrivacyLink.Requirement,
            CallToAction.TermsLink.Requirement,
            CallToAction.Optional.Requirement,
            CallToAction.NotBundledAgreements.Requirement,
            CallToAction.ChannelSeparate.Requirement,
            CallToAction.MarketingSeparate.Requirement,
            CallToAction.PhoneField.Requirement,
            CallToAction.EveryForm.Requirement,
            Terms.Published.Requirement,
        ]
    );

    /// <summary>Every edition there has been, so that an old vetting can be repeated.</summary>
    public static IReadOnlyList<Edition> All { get; } = [Y2026N1];

    /// <summary>The one to judge by where none is named.</summary>
    public static Edition Latest => All[^1];
}

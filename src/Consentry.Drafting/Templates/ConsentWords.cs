using Consentry.Drafting.Copy;
using Consentry.Profiles;

namespace Consentry.Drafting.Templates;

/// <summary>What somebody agrees to, in the words that stand at the place where it is agreed.</summary>
internal static class ConsentWords
{
    /// <summary>One for each consent: what serves and what sells are two.</summary>
    public static IReadOnlyList<Consent> Of(Facts facts)
    {
        var consents = new List<Consent>();
        if (facts.ServiceTypes.Count > 0)
            consents.Add(new Consent(facts.ServiceTypes, IsMarketing: false));
        if (facts.HasMarketing)
            consents.Add(new Consent(facts.MarketingTypes, IsMarketing: true));

        return consents;
    }

    /// <summary>"I agree to get class reminders by text message from Harbor Gym."</summary>
    public static string Agreement(Facts facts, Consent consent) =>
        consent.IsMarketing
            ? $"I agree to get recurring marketing texts from {facts.Name} about: {Series.And(consent.Types)}."
            : $"I agree to get text messages from {facts.Name} about: {Series.And(consent.Types)}.";

    /// <summary>What must be known before agreeing, without the links.</summary>
    public static string Conditions(Facts facts) =>
        $"{facts.Cadence.Sentence()} {Phrases.Rates} Reply STOP to stop or HELP for help. {Phrases.NoCondition}";

    public static Prose Links(Facts facts) => $"Read our {facts.PolicyLink()} and {facts.TermsLink()}.";

    /// <summary>The same where nothing can be clicked.</summary>
    public static Prose SpelledLinks(Facts facts) =>
        $"Privacy policy: {Link.To(facts.PrivacyUrl)} SMS terms: {Link.To(facts.TermsUrl)}";
}

/// <summary>One act of agreeing.</summary>
internal sealed record Consent(IReadOnlyList<string> Types, bool IsMarketing);

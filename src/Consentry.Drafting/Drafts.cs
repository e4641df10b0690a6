using Consentry.Drafting.Checking;
using Consentry.Drafting.Templates;
using Consentry.Drafting.Writing;
using Consentry.Profiles;

namespace Consentry.Drafting;

/// <summary>From a sender's profile to the documents that it publishes and hands in.</summary>
/// <remarks>No clock, no disk: the same profile on the same day gives the same bytes.</remarks>
public static class Drafts
{
    /// <summary>Drafts everything and vets it; nothing is handed out that a reviewer known to the rulebook would send back.</summary>
    /// <param name="profile">What the sender says of itself; nothing is invented beyond it.</param>
    /// <param name="today">The day of the documents, where the profile has none.</param>
    public static DraftingResult Of(Profile profile, DateOnly today)
    {
        var (facts, missing) = FactFinder.Find(profile, today);
        if (facts is null)
            return new DraftingResult(missing);

        var published = Published(facts);
        var defects = published.SelectMany(document => SelfCheck.Defects(document, facts.Name)).ToList();
        return defects.Count > 0 ? new DraftingResult(defects) : new DraftingResult(Set(facts, published));
    }

    /// <summary>What people read on the sender's site.</summary>
    private static List<DraftDocument> Published(Facts facts) =>
        [
            new("privacy-policy", "the whole privacy policy", PrivacyPolicy.Of(facts)) { As = ReadAs.Privacy },
            new(
                "messaging-privacy-section",
                "only the part on texts, for a policy that you have already",
                MessagingSection.Of(facts)
            )
            {
                As = ReadAs.Privacy,
            },
            new("sms-terms", "the terms for your texts", SmsTerms.Of(facts)) { As = ReadAs.Terms },
        ];

    /// <summary>What is used at the place of sign-up, loaded into the sending system, or typed into the registrar's form.</summary>
    private static List<DraftDocument> Used(Facts facts)
    {
        var all = new List<DraftDocument>();
        if (facts.OptIn.Contains(OptInMethod.Web))
            all.Add(new("consent-web", "the words for your own web form", WebConsent.Of(facts)));
        if (facts.OptIn.Contains(OptInMethod.Paper))
            all.Add(new("consent-paper", "a form to print and sign", PaperConsent.Of(facts)));
        if (facts.OptIn.Contains(OptInMethod.Keyword))
            all.Add(new("consent-keyword", "the words beside your keyword", KeywordConsent.Of(facts)));
        if (facts.OptIn.Contains(OptInMethod.Verbal))
            all.Add(new("consent-verbal", "the script for your staff", VerbalConsent.Of(facts)));

        all.Add(new("replies", "the answers that your system sends by itself", MessageSheets.Replies(facts)));
        all.Add(new("sample-messages", "samples for the registrar's form", MessageSheets.Samples(facts)));
        all.Add(
            new("campaign", "description, message flow and fields for the registrar's form", CampaignRecord.Of(facts))
        );
        return all;
    }

    private static DraftSet Set(Facts facts, List<DraftDocument> published)
    {
        List<DraftDocument> all = [.. published, .. Used(facts)];
        var form = facts.OptIn.Contains(OptInMethod.Web) ? OptInForm.Of(facts) : null;
        var set = new DraftSet
        {
            Files =
            [
                .. all.SelectMany(document => document.Files),
                .. form is null ? Array.Empty<DraftFile>() : [DraftFile.Of("opt-in-form.html", form)],
            ],
            Assertions = Assertions.Of(facts),
            Warnings = Warnings.Of(facts, MessageSheets.All(facts)),
            Grades = [.. published.Select(document => new DraftGrade(document.Name, ReadingGrade.Of(document.Draft)))],
        };
        var summary = Summary.Of(
            facts,
            [
                .. all.Select(document => (document.Names, document.What)),
                .. form is null
                    ? Array.Empty<(string, string)>()
                    : [("opt-in-form.html", "the sign-up form as a page")],
            ],
            set
        );
        return set with { Files = [DraftFile.Of("README.txt", PlainTextWriter.Write(summary)), .. set.Files] };
    }
}

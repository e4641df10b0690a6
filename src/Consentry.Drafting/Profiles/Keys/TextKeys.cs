using Consentry.Drafting.Profiles.Checks;
using Consentry.Drafting.Texting;
using Consentry.Profiles;

namespace Consentry.Drafting.Profiles.Keys;

/// <summary>What is texted, and how it ends.</summary>
internal static class TextKeys
{
    private const string Group = "The texts";

    public static IReadOnlyList<ProfileKey> All { get; } =
    [
        new ProfileKey("messageTypes", p => p.MessageTypes, (p, values) => p with { MessageTypes = values })
        {
            Group = Group,
            Question = "What are the texts?",
            Explanation =
                "Each kind as a customer would name it. They are the kinds that the campaign registers, and no others may be sent.",
            Example = ["class reminders", "schedule changes"],
            NeededBy = NeededBy.Both,
            Check = MessageTypeCheck.Of,
            CheckAll = ListChecks.Most(8),
        },
        new ProfileKey("frequency", p => p.Frequency, (p, value) => p with { Frequency = value })
        {
            Group = Group,
            Question = "How often do they come?",
            Explanation =
                "\"varies\", or a number for each day, week, month, or for each visit, order, class and the like.",
            Example = ["up to 4 per month"],
            NeededBy = NeededBy.Both,
            Check = FrequencyCheck.Of,
        },
        new ProfileKey("keywords", p => p.Keywords, (p, values) => p with { Keywords = Or(values) })
        {
            Group = Group,
            Question = "Which words end the texts?",
            Explanation =
                "The words that the sender's system honours; without a value, those that the rule on revocation names. STOP is always one.",
            Example = ["STOP", "END", "OPT OUT"],
            Spelling = value => value.ToUpperInvariant(),
            Check = KeywordCheck.OfRevocation,
            CheckAll = KeywordCheck.OfAll,
            Pattern = KeywordCheck.Pattern,
        },
        new ProfileKey("program", p => p.Program, (p, value) => p with { Program = value })
        {
            Group = Group,
            Question = "Do the texts have a name of their own?",
            Explanation = "As the terms head it; without a value they are called by the name of the business.",
            Example = ["Harbor Gym Class Alerts"],
            Check = TextCheck.Name,
        },
        new ProfileKey("useCases", p => p.UseCases, (p, values) => p with { UseCases = values })
        {
            Group = Group,
            Question = "What is the campaign registered for?",
            Explanation =
                "The registrar's use cases. Two to five of the common ones make a mixed campaign; a special one stands alone.",
            Example = ["customer-care", "account-notification"],
            NeededBy = NeededBy.Draft,
            Choices = UseCase.Ids,
            Spelling = UseCase.Spelling,
            Check = UseCases.Check,
            CheckAll = UseCases.CheckAll,
        },
    ];

    /// <summary>A sender with no words of its own has those of the rule.</summary>
    private static IReadOnlyList<string> Or(IReadOnlyList<string> keywords) =>
        keywords.Count == 0 ? RevocationKeywords.Default : keywords;
}

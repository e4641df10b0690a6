using Consentry.Drafting;
using Consentry.Profiles;

namespace Consentry.Tests.Drafting;

/// <summary>Invented senders, and their facts as the templates see them.</summary>
internal static class Senders
{
    public static readonly DateOnly Today = new(2026, 12, 1);

    /// <summary>Says all there is to say.</summary>
    public static Profile Gym { get; } =
        new()
        {
            Name = "Harborfield Gym",
            LegalName = "HG Fitness LLC",
            Website = "https://harborfieldgym.com",
            Email = "desk@harborfieldgym.com",
            Phone = "(302) 628-4417",
            Address = "12 Elm Street, Dover, DE 19901",
            PrivacyUrl = "https://harborfieldgym.com/privacy",
            TermsUrl = "https://harborfieldgym.com/sms-terms",
            MessageTypes = ["class reminders", "schedule changes", "special offers"],
            Frequency = "up to 8 per month",
            UseCases = ["customer-care", "marketing"],
            OptIn = ["web", "paper", "keyword", "verbal"],
            OptInUrl = "https://harborfieldgym.com/join",
            OptInKeyword = "GYM",
            TextNumber = "(302) 628-4418",
            DataCollected = ["your name", "your mobile phone number", "the classes you book"],
            Purposes = ["book your classes", "take your payments"],
            Providers = ["our booking software", "our payment processor"],
        };

    /// <summary>Says what must be said and no more.</summary>
    public static Profile Groomer { get; } =
        new()
        {
            Name = "Larkfield Dog Grooming",
            Email = "desk@larkfielddogs.com",
            PrivacyUrl = "https://larkfielddogs.com/privacy",
            TermsUrl = "https://larkfielddogs.com/texts",
            MessageTypes = ["appointment reminders"],
            Frequency = "varies",
            UseCases = ["customer-care"],
            OptIn = ["verbal"],
        };

    public static Facts Facts(Profile profile)
    {
        var (facts, missing) = FactFinder.Find(profile, Today);
        Assert.Empty(missing);
        return facts!;
    }

    public static DraftSet Set(Profile profile)
    {
        var result = Drafts.Of(profile, Today);
        Assert.Empty(result.Missing);
        Assert.Empty(result.Defects);
        return result.Set!;
    }
}

namespace Consentry.Profiles;

/// <summary>
/// What a sender says of itself and its texts: the facts that a fix or a draft may state. What is null or empty is not
/// known and is never invented.
/// </summary>
/// <remarks>The names of the keys in a profile file are those of the properties, with a small first letter.</remarks>
public sealed record Profile
{
    /// <summary>As customers know the business.</summary>
    public string? Name { get; init; }

    /// <summary>As it is registered, where that differs.</summary>
    public string? LegalName { get; init; }

    /// <summary>The address of its site, with its scheme.</summary>
    public string? Website { get; init; }

    /// <summary>Where customers write to.</summary>
    public string? Email { get; init; }

    /// <summary>Where customers call.</summary>
    public string? Phone { get; init; }

    /// <summary>The postal address on one line.</summary>
    public string? Address { get; init; }

    /// <summary>Where the privacy policy is published.</summary>
    public string? PrivacyUrl { get; init; }

    /// <summary>Where the terms for texts are published.</summary>
    public string? TermsUrl { get; init; }

    /// <summary>What the texts are, as a reader would name them: "class reminders".</summary>
    public IReadOnlyList<string> MessageTypes { get; init; } = [];

    /// <summary>How often texts come: "varies", or a number with a period or an occasion, "up to 4 per month".</summary>
    public string? Frequency { get; init; }

    /// <summary>The words that end the texts, where the sender honours others than <see cref="RevocationKeywords.Default"/>.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = RevocationKeywords.Default;

    /// <summary>What the sender calls its texts; null for its name and "texts".</summary>
    public string? Program { get; init; }

    /// <summary>What the campaign is registered for, by the registrar's names in lower case: "customer-care".</summary>
    public IReadOnlyList<string> UseCases { get; init; } = [];

    /// <summary>How people sign up: web, paper, keyword, verbal.</summary>
    public IReadOnlyList<string> OptIn { get; init; } = [];

    /// <summary>The page with the sign-up form.</summary>
    public string? OptInUrl { get; init; }

    /// <summary>The word that signs up.</summary>
    public string? OptInKeyword { get; init; }

    /// <summary>The number that the texts come from.</summary>
    public string? TextNumber { get; init; }

    /// <summary>What is collected: "your name", "your mobile phone number".</summary>
    public IReadOnlyList<string> DataCollected { get; init; } = [];

    /// <summary>What it is used for, each as it goes on from "to": "confirm your visits".</summary>
    public IReadOnlyList<string> Purposes { get; init; } = [];

    /// <summary>Who works with the data for the sender: "our booking software".</summary>
    public IReadOnlyList<string> Providers { get; init; } = [];

    /// <summary>The day from which the documents count.</summary>
    public DateOnly? EffectiveDate { get; init; }

    /// <summary>The version of the documents: "1.0".</summary>
    public string? Version { get; init; }
}

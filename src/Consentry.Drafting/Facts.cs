using System.Globalization;
using Consentry.Drafting.Texting;
using Consentry.Profiles;

namespace Consentry.Drafting;

/// <summary>A profile with all that the templates ask for: nothing in it is missing, and its words are clean.</summary>
internal sealed record Facts
{
    public required string Name { get; init; }

    /// <summary>Null where it is the same as the name.</summary>
    public required string? LegalName { get; init; }

    /// <summary>Null where the texts have no name of their own.</summary>
    public required string? Program { get; init; }

    public required Uri? Website { get; init; }

    public required Uri PrivacyUrl { get; init; }

    public required Uri TermsUrl { get; init; }

    public required string? Email { get; init; }

    public required string? Phone { get; init; }

    public required string? Address { get; init; }

    /// <summary>The kinds of texts that serve the customer: reminders, updates.</summary>
    public required IReadOnlyList<string> ServiceTypes { get; init; }

    /// <summary>The kinds of texts that sell.</summary>
    public required IReadOnlyList<string> MarketingTypes { get; init; }

    public required Cadence Cadence { get; init; }

    /// <summary>STOP first.</summary>
    public required IReadOnlyList<string> Keywords { get; init; }

    public required IReadOnlyList<UseCase> UseCases { get; init; }

    public required IReadOnlySet<OptInMethod> OptIn { get; init; }

    /// <summary>There where people sign up on the web.</summary>
    public required Uri? OptInUrl { get; init; }

    /// <summary>There where people sign up by a word.</summary>
    public required string? OptInKeyword { get; init; }

    public required string? TextNumber { get; init; }

    public required IReadOnlyList<string> DataCollected { get; init; }

    public required IReadOnlyList<string> Purposes { get; init; }

    public required IReadOnlyList<string> Providers { get; init; }

    public required DateOnly Date { get; init; }

    public required string Version { get; init; }

    public IReadOnlyList<string> Types => [.. ServiceTypes, .. MarketingTypes];

    public bool HasMarketing => MarketingTypes.Count > 0;

    /// <summary>Two consents are asked for, since nobody who wants reminders must take offers.</summary>
    public bool HasBoth => HasMarketing && ServiceTypes.Count > 0;

    public IEnumerable<string> OtherKeywords => Keywords.Skip(1);

    /// <summary>The line under every title: "Effective December 1, 2026. Version 1.0."</summary>
    public string Edition =>
        $"Effective {Date.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture)}. Version {Version}.";
}

/// <summary>A way in which people agree to texts.</summary>
internal enum OptInMethod
{
    Web,
    Paper,
    Keyword,
    Verbal,
}

namespace Consentry.OptOut.Answering;

/// <summary>What the opt-out function has to know of a sender.</summary>
public sealed record SenderSettings
{
    /// <summary>As it stands in addresses and hashes: a name as <see cref="Ledger.Scope.IsName"/> has it. Never changed.</summary>
    public required string Id { get; init; }

    /// <summary>What customers call the business.</summary>
    public required string Name { get; init; }

    /// <summary>Where people get help: at least one of the three, since HELP has to name one.</summary>
    public string? Email { get; init; }

    public string? Phone { get; init; }

    /// <summary>With https.</summary>
    public string? HelpPage { get; init; }

    /// <summary>The sender's own numbers, long codes, toll-free numbers and short codes.</summary>
    public IReadOnlyList<SenderNumber> Numbers { get; init; } = [];

    public IReadOnlyList<SenderProgram> Programs { get; init; } = [];

    /// <summary>The sender's own words; what is null is made of name and contact.</summary>
    public ReplyTexts Replies { get; init; } = new();

    /// <summary>Texts go only where a consent is in the ledger; else wherever there is no block, and the sender answers for consent.</summary>
    public bool RequiresConsent { get; init; } = true;

    /// <summary>How its providers prove who they are.</summary>
    public IReadOnlyList<ProviderSettings> Providers { get; init; } = [];
}

/// <param name="Number">E.164, or the digits of a short code.</param>
/// <param name="Program">What its texts are of; null where they are of several.</param>
/// <param name="ProviderConfirms">The provider answers STOP by itself, and a confirmation of ours would be the second.</param>
public sealed record SenderNumber(string Number, string? Program = null, bool ProviderConfirms = false);

/// <summary>Texts that a consumer signs up for as one.</summary>
public sealed record SenderProgram
{
    /// <summary>As in a scope: <c>class-alerts</c>.</summary>
    public required string Name { get; init; }

    /// <summary>As customers know it: Harbor Gym Class Alerts.</summary>
    public string? Title { get; init; }

    /// <summary>What is sent in it: names as in a scope.</summary>
    public required IReadOnlyList<SenderCategory> Categories { get; init; }

    /// <summary>The most that was promised; null where it varies.</summary>
    public PromisedFrequency? Frequency { get; init; }
}

/// <param name="Name">As in a scope: <c>offers</c>.</param>
/// <param name="IsMarketing">Solicitations: quiet hours hold for them, and a stop to one of them ends all of them.</param>
/// <param name="Words">What consumers call them, beside the name: coupons, deals.</param>
public sealed record SenderCategory(string Name, bool IsMarketing, IReadOnlyList<string>? Words = null);

/// <param name="Most">Texts.</param>
/// <param name="Per">In how many days: 1, 7, 30.</param>
public sealed record PromisedFrequency(int Most, int Per);

/// <summary>Null is the text made of name and contact.</summary>
public sealed record ReplyTexts
{
    public string? Stop { get; init; }

    public string? Help { get; init; }

    public string? Resume { get; init; }
}

/// <param name="Kind">Such as <c>twilio</c>.</param>
/// <param name="Values">What that provider needs, by name: <c>authToken</c>. Secrets among them are sealed where they are stored.</param>
public sealed record ProviderSettings(string Kind, IReadOnlyDictionary<string, string> Values);

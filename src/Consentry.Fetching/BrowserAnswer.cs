using System.Text.Json.Serialization;

namespace Consentry.Fetching;

/// <summary>One line that the program consentry-render answers with: a rendered page, or why there is none.</summary>
/// <param name="Address">As it was asked for.</param>
public sealed record BrowserAnswer(string Address)
{
    /// <summary>The address that the browser showed in the end; null for a failure.</summary>
    public string? Final { get; init; }

    /// <summary>Of the page itself; 0 where the browser had it from no host.</summary>
    public int Status { get; init; }

    /// <summary>The document as it stood, its frames and open shadow roots within it; null for a failure.</summary>
    public string? Html { get; init; }

    /// <summary>It loaded no more; otherwise it was taken while it was still loading.</summary>
    public bool IsSettled { get; init; }

    /// <summary>What the page asked of addresses that it may not reach.</summary>
    public IReadOnlyList<string> Refused { get; init; } = [];

    /// <summary>NoBrowser, BrowserFailed, NotLoaded, TooSlow or TooLarge; null for a page.</summary>
    public string? Error { get; init; }

    /// <summary>What happened and what to do, in words; null for a page.</summary>
    public string? Message { get; init; }
}

/// <summary>To and from a line, without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(BrowserAnswer))]
public sealed partial class BrowserAnswerJson : JsonSerializerContext;

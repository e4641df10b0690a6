using Microsoft.Net.Http.Headers;

namespace Consentry.Service.Pages;

/// <summary>What the opt-out page says, in one language. The compiler sees to it that none lacks a sentence.</summary>
/// <remarks>Public, as all that a component takes has to be. It addresses consumers: plain words, no marketing, no law.</remarks>
public sealed record PageWords
{
    /// <summary>In the order of the links that switch; the first is for whoever asks for none of them.</summary>
    public static IReadOnlyList<PageWords> All { get; } = [PageTexts.English, PageTexts.Spanish, PageTexts.French];

    /// <summary>As in <c>lang</c>: en.</summary>
    public required string Tag { get; init; }

    /// <summary>The language in itself: English.</summary>
    public required string Language { get; init; }

    /// <summary>Names the list of languages to who cannot see it.</summary>
    public required string Languages { get; init; }

    public required string Title { get; init; }

    /// <summary>Before the title of a page with problems, so that it is the first that is read out.</summary>
    public required string Error { get; init; }

    /// <summary>By the sender's name, as in all that follow with one.</summary>
    public required Func<string, string> Intro { get; init; }

    public required string Number { get; init; }

    public required string NumberHint { get; init; }

    public required string Choice { get; init; }

    public required Func<string, string> AllTexts { get; init; }

    public required string SomeTexts { get; init; }

    public required string Programs { get; init; }

    public required string MarketingHint { get; init; }

    public required string Remark { get; init; }

    public required string RemarkHint { get; init; }

    public required string Submit { get; init; }

    /// <summary>What becomes of the number.</summary>
    public required string Kept { get; init; }

    public required Func<string, string> OtherWays { get; init; }

    /// <summary>Before the ways to reach the sender.</summary>
    public required string Contact { get; init; }

    /// <summary>The same, where nothing is left to stop.</summary>
    public required string Questions { get; init; }

    public required string Problems { get; init; }

    public required string NumberMissing { get; init; }

    public required string NumberMalformed { get; init; }

    public required string NothingChosen { get; init; }

    public required string NotRecorded { get; init; }

    public required string TryAgain { get; init; }

    public required string DoneTitle { get; init; }

    /// <summary>By the sender's name and the number.</summary>
    public required Func<string, string, string> DoneAll { get; init; }

    /// <summary>The same; the titles follow.</summary>
    public required Func<string, string, string> DoneSome { get; init; }

    public required string MarketingTexts { get; init; }

    /// <summary>Before a time.</summary>
    public required string Since { get; init; }

    public required Func<DateTimeOffset, string> Time { get; init; }

    public required string OnItsWay { get; init; }

    public required Func<string, string> ChangedMind { get; init; }

    public required string AnotherNumber { get; init; }

    public required string NotFoundTitle { get; init; }

    public required string NotFound { get; init; }

    public required string TooManyTitle { get; init; }

    /// <summary>By seconds to wait.</summary>
    public required Func<int, string> TooMany { get; init; }

    public required string AwayTitle { get; init; }

    public required string UnreadableTitle { get; init; }

    public required string Unreadable { get; init; }

    /// <summary>Where no sender is known.</summary>
    public required string ReplyStop { get; init; }

    /// <summary>What <c>?lang=</c> says, else what the browser prefers, else English.</summary>
    internal static PageWords For(HttpRequest request)
    {
        if (Find(request.Query["lang"].ToString()) is { } chosen)
            return chosen;

        var preferred = request.GetTypedHeaders().AcceptLanguage ?? [];
        return preferred
                .Where(language => language.Quality is not 0)
                .OrderByDescending(language => language.Quality ?? 1)
                .Select(OfPreference)
                .FirstOrDefault(words => words is not null)
            ?? All[0];
    }

    private static PageWords? OfPreference(StringWithQualityHeaderValue language) =>
        language.Value.Value is "*" ? All[0] : Find(language.Value.ToString().Split('-')[0]);

    private static PageWords? Find(string tag) =>
        All.FirstOrDefault(words => words.Tag.Equals(tag, StringComparison.OrdinalIgnoreCase));
}

using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Consentry.Service.Providers;

/// <summary>JSON of providers: strict in its form, lenient in its characters.</summary>
/// <remarks>
/// Phones and gateways cut texts in the middle of an emoji, and what is left is no character. Such a text may still say STOP, so its
/// broken halves become U+FFFD and the rest is read. Signatures are over the bytes and not touched by this.
/// </remarks>
internal static partial class JsonBody
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false, MaxDepth = 32 };

    /// <summary>Null where it is no JSON.</summary>
    public static JsonElement? Parse(ReadOnlySpan<byte> utf8) => Parse(Encoding.UTF8.GetString(utf8));

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte})"/>
    public static JsonElement? Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(
                Escape().Replace(json.TrimStart('\uFEFF'), m => m.Groups["half"].Success ? @"\uFFFD" : m.Value),
                Options
            );
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Null where it is missing, null, or of another type.</summary>
    public static JsonElement? Member(this JsonElement element, string name, JsonValueKind kind) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out var value)
        && value.ValueKind == kind
            ? value
            : null;

    /// <summary>A text, or the digits of a number: some providers write ids in that way. Else null.</summary>
    public static string? Text(this JsonElement element, string name) =>
        element.Member(name, JsonValueKind.String)?.GetString()
        ?? element.Member(name, JsonValueKind.Number)?.GetRawText();

    /// <summary>Null where there is none, or none with an offset from UTC.</summary>
    public static DateTimeOffset? Time(this JsonElement element, string name) =>
        element.Member(name, JsonValueKind.String)?.GetString() is { } text
        && OffsetTime().IsMatch(text)
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : null;

    public static bool HasElements(this JsonElement element, string name) =>
        element.Member(name, JsonValueKind.Array)?.GetArrayLength() > 0;

    /// <summary>A backslash stands only in texts. A pair of halves is a character; a half alone is what is looked for.</summary>
    [GeneratedRegex(
        @"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?<half>u[dD][89a-fA-F][0-9a-fA-F]{2})|.)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline
    )]
    private static partial Regex Escape();

    [GeneratedRegex(
        @"\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,}(Z|[+-][0-9]{2}:?[0-9]{2})\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex OffsetTime();
}

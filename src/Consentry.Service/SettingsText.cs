using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Consentry.OptOut.Answering;
using Consentry.OptOut.Law;
using Consentry.Service.Providers;

namespace Consentry.Service;

/// <summary>The settings of a sender as people write them: JSON, docs/senders.md.</summary>
internal static partial class SettingsText
{
    // By reflection: generated code would set what is left out to null, whatever the property says.
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        AllowTrailingCommas = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        ReadCommentHandling = JsonCommentHandling.Skip,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        WriteIndented = true,
    };

    /// <exception cref="JsonException">It is no JSON, a name in it is unknown, or something is missing; with its line.</exception>
    public static SenderSettings Read(string text) =>
        JsonSerializer.Deserialize<SenderSettings>(text, Options) ?? throw new JsonException("no settings");

    /// <summary>What is wrong, without the names of our code that the reader of JSON has in its messages.</summary>
    public static string Told(JsonException wrong)
    {
        if (Unknown().Match(wrong.Message) is { Success: true } unknown)
            return $"there is no setting '{unknown.Groups["name"]}' here; docs/senders.md has all";
        if (Missing().Match(wrong.Message) is { Success: true } missing)
            return $"missing is {missing.Groups["names"].Value.Replace('\'', '"')}";
        if (wrong.Message.Contains("could not be converted", StringComparison.Ordinal))
            return $"what stands at {wrong.Path} is none of the values that it may have; docs/senders.md has all";

        return wrong.Message.Split(" Path: ")[0].TrimEnd('.');
    }

    /// <summary>All that is wrong with them, a sentence each; none where they may be stored.</summary>
    /// <param name="settings">As read.</param>
    /// <param name="law">Of today.</param>
    public static IEnumerable<string> Problems(SenderSettings settings, LawEdition law)
    {
        foreach (var (place, message) in SenderSettingsCheck.Check(settings, law))
            yield return $"{place}: {message}";

        var providers = new KnownProviders(SnsCertificates.Online());
        foreach (var problem in settings.Providers.SelectMany(p => providers.Find(p.Kind)?.Problems(p) ?? []))
            yield return problem;
    }

    /// <summary>With "…" in place of every value of a provider.</summary>
    public static string WithoutSecrets(SenderSettings settings) =>
        JsonSerializer.Serialize(
            settings with
            {
                Providers =
                [
                    .. settings.Providers.Select(p =>
                        p with
                        {
                            Values = p.Values.ToDictionary(v => v.Key, _ => "…", StringComparer.Ordinal),
                        }
                    ),
                ],
            },
            Options
        );

    [GeneratedRegex(
        "property '(?<name>[^']*)' could not be mapped",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Unknown();

    [GeneratedRegex(
        "missing required properties including: (?<names>[^.]*)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Missing();
}

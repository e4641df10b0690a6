using Consentry.Judging;
using Consentry.Rulebook.Catalogue;

namespace Consentry.Rulebook;

/// <summary>What registrars answer, as far as it is known. Read when it is first asked; a vetting does not ask.</summary>
public static class CodeCatalogue
{
    private static readonly string[] Names =
    [
        "twilio",
        "twilio-toll-free",
        "dca",
        "bandwidth",
        "bandwidth-toll-free",
        "aws",
        "textr",
        "infobip",
        "telnyx",
        "sinch",
        "vonage",
    ];

    private static readonly Lazy<IReadOnlyList<CodeFile>> Files = new(() => [.. Names.Select(Load)]);

    /// <summary>Every numbering that is known, the most common first.</summary>
    public static IEnumerable<Scheme> Schemes => Files.Value.Select(file => file.Scheme);

    /// <summary>Scheme by scheme; families too, under the range or the beginning that they share.</summary>
    public static IEnumerable<ExplainedCode> All => Files.Value.SelectMany(file => file.Codes);

    /// <summary>
    /// What a code means in each scheme that has it, or in the one that stands before a colon. Where a scheme has it as part of
    /// a family only, that is said. Letter case does not count.
    /// </summary>
    public static IReadOnlyList<ExplainedCode> Find(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var (scheme, code) = colon < 0 ? (null, name) : (name[..colon], name[(colon + 1)..]);
        return
        [
            .. Files
                .Value.Where(file => scheme is null || IsSame(file.Scheme.Id, scheme))
                .Select(file => In(file, code))
                .OfType<ExplainedCode>(),
        ];
    }

    /// <summary>Which of a code's meanings is meant when a requirement is unmet.</summary>
    /// <exception cref="KeyNotFoundException">None of them concerns it.</exception>
    public static CodeMeaning MeaningOf(RejectionCode code, string requirement) =>
        Find($"{code.Scheme}:{code.Code}")
            .Where(found => found.Family is null)
            .SelectMany(found => found.Meanings)
            .FirstOrDefault(meaning => meaning.Concerns(requirement))
        ?? throw new KeyNotFoundException(
            $"Catalogue/{code.Scheme}.txt has no meaning of {code.Code} that is about {requirement}"
        );

    private static ExplainedCode? In(CodeFile file, string code) =>
        file.Codes.FirstOrDefault(known => known.Family is null && IsSame(known.Code, code))
        ?? file.Codes.Where(known => known.Family is { } family && CodeFamily.Covers(family, code))
            .Select(family => family with { Code = code.ToUpperInvariant() })
            .FirstOrDefault();

    private static CodeFile Load(string name)
    {
        using var stream =
            typeof(CodeCatalogue).Assembly.GetManifestResourceStream($"{name}.txt")
            ?? throw new InvalidOperationException($"the code file {name}.txt is not embedded");
        using var reader = new StreamReader(stream);
        return CodeFile.Read($"{name}.txt", reader);
    }

    private static bool IsSame(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}

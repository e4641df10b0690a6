using System.Text.RegularExpressions;

namespace Consentry.OptOut.Ledger;

/// <summary>Which of a sender's texts an event is about: those of a program, of a category, of both at once, or all.</summary>
/// <remarks>Programs and categories have names such as <c>class-alerts</c>: up to 64 lower-case letters, digits and hyphens.</remarks>
public readonly partial record struct Scope
{
    private Scope(string? program, string? category)
    {
        Program = program;
        Category = category;
    }

    public static Scope All => default;

    /// <summary>Null where it is of every program.</summary>
    public string? Program { get; }

    /// <summary>Null where it is of every category.</summary>
    public string? Category { get; }

    public bool IsAll => Program is null && Category is null;

    /// <exception cref="ArgumentException">A name is none.</exception>
    public static Scope Of(string? program, string? category) =>
        new(Checked(program, nameof(program)), Checked(category, nameof(category)));

    public static bool IsName(string text) => Name().IsMatch(text);

    /// <summary>Every text of the other scope is one of this.</summary>
    public bool Covers(Scope other) =>
        (Program is null || string.Equals(Program, other.Program, StringComparison.Ordinal))
        && (Category is null || string.Equals(Category, other.Category, StringComparison.Ordinal));

    /// <summary>As it stands in hashes: <c>all</c>, <c>program:NAME</c>, <c>category:NAME</c>, or both with a space between.</summary>
    public override string ToString() =>
        this switch
        {
            { IsAll: true } => "all",
            { Program: null } => $"category:{Category}",
            { Category: null } => $"program:{Program}",
            _ => $"program:{Program} category:{Category}",
        };

    /// <summary>Null where it is no scope.</summary>
    public static Scope? Parse(string text)
    {
        if (text is "all")
            return All;

        return Written().Match(text) is { Success: true } match
            ? new Scope(Value(match.Groups["program"]), Value(match.Groups["category"]))
            : null;
    }

    private static string? Value(Group group) => group.Success ? group.Value : null;

    private static string? Checked(string? name, string parameter) =>
        name is null || IsName(name)
            ? name
            : throw new ArgumentException(
                $"'{name}' is no name: up to 64 lower-case letters, digits and hyphens, a letter or digit first",
                parameter
            );

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]{0,63}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(
        @"\A(?=.)(program:(?<program>[a-z0-9][a-z0-9-]{0,63}))?((?<=.) (?=c))?(category:(?<category>[a-z0-9][a-z0-9-]{0,63}))?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Written();
}

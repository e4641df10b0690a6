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

    /// <summary>Some text is of both.</summary>
    public bool Meets(Scope other) =>
        (Program is null || other.Program is null || string.Equals(Program, other.Program, StringComparison.Ordinal))
        && (
            Category is null
            || other.Category is null
            || string.Equals(Category, other.Category, StringComparison.Ordinal)
        );

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

        const string OfProgram = "program:";
        const string OfCategory = "category:";
        return text.Split(' ') switch
        {
            [var program] when Value(program, OfProgram) is { } name => new Scope(name, category: null),
            [var category] when Value(category, OfCategory) is { } name => new Scope(program: null, name),
            [var program, var category]
                when Value(program, OfProgram) is { } first && Value(category, OfCategory) is { } second => new Scope(
                first,
                second
            ),
            _ => null,
        };
    }

    private static string? Value(string text, string key) =>
        text.StartsWith(key, StringComparison.Ordinal) && IsName(text[key.Length..]) ? text[key.Length..] : null;

    private static string? Checked(string? name, string parameter) =>
        name is null || IsName(name)
            ? name
            : throw new ArgumentException(
                $"'{name}' is no name: up to 64 lower-case letters, digits and hyphens, a letter or digit first",
                parameter
            );

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]{0,63}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}

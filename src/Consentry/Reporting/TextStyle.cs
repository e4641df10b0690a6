namespace Consentry.Reporting;

public enum Colours
{
    None,

    /// <summary>The sixteen colours that every terminal has.</summary>
    Ansi,
}

public enum Detail
{
    /// <summary>What is met is named in one line.</summary>
    Brief,

    /// <summary>What is met is quoted too.</summary>
    Full,
}

/// <summary>How the text report is to look; the caller knows the terminal, the report does not.</summary>
public sealed record TextStyle
{
    public const int Narrowest = 60;
    public const int Widest = 100;

    /// <summary>In columns, between <see cref="Narrowest"/> and <see cref="Widest"/> whatever is asked for.</summary>
    public int Width
    {
        get;
        init => field = Math.Clamp(value, Narrowest, Widest);
    } = Widest;

    public Colours Colours { get; init; }

    public Detail Detail { get; init; }
}

namespace Consentry.Reporting;

/// <summary>Which colours the text report may use; its words never depend on them.</summary>
public enum Colours
{
    /// <summary>Plain characters.</summary>
    None,

    /// <summary>The sixteen colours that every terminal has.</summary>
    Ansi,
}

/// <summary>How much of what is well the text report shows.</summary>
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
    /// <summary>Columns under which quotes and codes fall apart.</summary>
    public const int Narrowest = 60;

    /// <summary>Columns beyond which lines are hard to follow; also what is used where nothing is asked for.</summary>
    public const int Widest = 100;

    /// <summary>In columns, between <see cref="Narrowest"/> and <see cref="Widest"/> whatever is asked for.</summary>
    public int Width
    {
        get;
        init => field = Math.Clamp(value, Narrowest, Widest);
    } = Widest;

    /// <summary>None where nothing is asked for.</summary>
    public Colours Colours { get; init; }

    /// <summary>Brief where nothing is asked for.</summary>
    public Detail Detail { get; init; }
}

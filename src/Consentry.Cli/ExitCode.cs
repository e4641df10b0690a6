namespace Consentry.Cli;

/// <summary>What the process says to its caller; part of the contract. The higher one wins.</summary>
internal enum ExitCode
{
    Accepted = 0,

    /// <summary>Something was vetted and did not pass; for other commands, what they were asked to check does not hold.</summary>
    NotAccepted = 1,
    WrongUsage = 2,

    /// <summary>A source could not be read, or the report could not be written.</summary>
    Unreadable = 3,
}

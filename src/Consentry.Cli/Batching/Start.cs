namespace Consentry.Cli.Batching;

/// <summary>What a run does about one that was ended before its time.</summary>
internal enum Start
{
    /// <summary>Ask what to do, by an error.</summary>
    Clean,

    /// <summary>Go on with it; where there is none, begin.</summary>
    Resume,

    /// <summary>Begin anew.</summary>
    Fresh,
}

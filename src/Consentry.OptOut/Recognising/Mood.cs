namespace Consentry.OptOut.Recognising;

/// <summary>How the words before a verb make it a request, or take that away.</summary>
internal enum Mood
{
    /// <summary>It is asked for: "please stop", "I want you to stop".</summary>
    Asked,

    /// <summary>It is asked not to be done: "don't stop".</summary>
    Denied,

    /// <summary>The writer speaks of what he does: "I need to stop".</summary>
    Own,

    /// <summary>Anything else: a noun, somebody else's doing.</summary>
    Told,
}

namespace Consentry.OptOut.Tokenising;

/// <summary>What stands before a token.</summary>
internal enum Break : byte
{
    None,

    /// <summary>A comma, a dash: the sentence may go on.</summary>
    Soft,

    /// <summary>A full stop, a line's end, a picture.</summary>
    Hard,
}

namespace Consentry.Drafting.Profiles;

/// <summary>What is wrong with a profile file, or worth a look, and where.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 units.</param>
/// <param name="Key">As it stands in the file; empty where it is about the file.</param>
/// <param name="Message">For people, without a capital and without a full stop; it does not name the key.</param>
public sealed record ProfileFault(int Line, int Column, string Key, string Message)
{
    /// <summary>The key with the message.</summary>
    public override string ToString() => Key.Length == 0 ? Message : $"{Key}: {Message}";
}

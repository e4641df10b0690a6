namespace Consentry.OptOut.Ledger;

/// <summary>The names of kinds in hashes, in the database and on the wire.</summary>
public static class EventKinds
{
    private static readonly string[] Names =
    [
        "consented",
        "imported",
        "revoked",
        "wrong-number",
        "reassigned",
        "resumed",
        "helped",
        "confirmed",
        "erased",
    ];

    public static string Name(this EventKind kind) => Names[(int)kind];

    /// <summary>It ends texts.</summary>
    internal static bool Blocks(this EventKind kind) => kind is EventKind.Revoked or EventKind.WrongNumber;

    /// <summary>Null where no kind has the name.</summary>
    public static EventKind? Named(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (name.SequenceEqual(Names[i]))
                return (EventKind)i;
        }

        return null;
    }
}

using Consentry.OptOut.Ledger;
using Consentry.Storage;

namespace Consentry.Service.Scrubbing;

/// <summary>What becomes of a row.</summary>
internal enum RowVerdict : byte
{
    Kept,

    /// <summary>The consumer ended these texts, or the number is somebody else's.</summary>
    Blocked,

    /// <summary>The ledger has no consent, and the sender asks for one.</summary>
    NoConsent,

    /// <summary>There is no telephone number in it.</summary>
    NoNumber,
}

/// <summary>How all numbers of a sender stand to some texts, in memory.</summary>
internal sealed class Verdicts
{
    private readonly NumberSet blocked = new();
    private readonly NumberSet consented = new();
    private readonly string sender;
    private readonly bool requiresConsent;
    private readonly KeyRing keys;

    private Verdicts(string sender, bool requiresConsent, KeyRing keys) =>
        (this.sender, this.requiresConsent, this.keys) = (sender, requiresConsent, keys);

    public int Blocked => blocked.Count;

    /// <exception cref="StorageException">The ledger cannot be read.</exception>
    public static async Task<Verdicts> ReadAsync(
        Books books,
        string sender,
        bool requiresConsent,
        Scope texts,
        CancellationToken stop
    )
    {
        var verdicts = new Verdicts(sender, requiresConsent, books.Keys);
        await new NumberStates(books.Database, books.Keys).ReadAsync(
            sender,
            texts,
            onlyBlocked: !requiresConsent,
            verdicts.Add,
            stop
        );
        return verdicts;
    }

    /// <summary>For <see cref="Of"/> on one thread; to be disposed of.</summary>
    public NumberHasher[] Hashers() => keys.HashersOf(sender);

    /// <param name="number">E.164; empty where there is none.</param>
    /// <param name="hashers">Of this thread.</param>
    public RowVerdict Of(ReadOnlySpan<char> number, NumberHasher[] hashers)
    {
        if (number.IsEmpty)
            return RowVerdict.NoNumber;

        var isConsented = !requiresConsent;
        foreach (var hasher in hashers)
        {
            var hash = hasher.Of(number);
            if (blocked.Contains(hash))
                return RowVerdict.Blocked;

            isConsented = isConsented || consented.Contains(hash);
        }

        return isConsented ? RowVerdict.Kept : RowVerdict.NoConsent;
    }

    private void Add(NumberHash hash, Standing standing)
    {
        if (standing is Standing.Blocked or Standing.WrongNumber)
            blocked.Add(hash);
        else if (requiresConsent && standing == Standing.Consented)
            consented.Add(hash);
    }
}

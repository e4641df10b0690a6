using System.Security.Cryptography;
using System.Text;
using Consentry.OptOut.Ledger;
using Consentry.Storage;

namespace Consentry.Service.Bundles;

/// <summary>Everything that a ledger knows of one number, signed, so that others can check it without the ledger.</summary>
internal static class BundleWriter
{
    public const string Schema = "consentry/bundle/v1";

    /// <summary>Null where the number was never seen.</summary>
    /// <param name="books">The ledger.</param>
    /// <param name="sender">Its id.</param>
    /// <param name="number">E.164.</param>
    /// <param name="withChain">
    /// The headers of all events of the sender too: they link those of the number to the checkpoint, and tell of other numbers a keyed hash.
    /// </param>
    /// <param name="stop">To give up.</param>
    public static async Task<string?> WriteAsync(
        Books books,
        string sender,
        string number,
        bool withChain,
        CancellationToken stop
    )
    {
        // The end of the chain first: what is appended meanwhile is behind it.
        var heads = await books.Histories.HeadsAsync(stop);
        var own = await books.Histories.OfNumberAsync(sender, number, stop);
        if (own.Count == 0)
            return null;

        var now = Moment.Of(books.Clock.GetUtcNow());
        var standing = ConsentState.Of(own.Select(e => e.Header)).For(Scope.All).Standing;
        using var key = books.Keys.OpenSigningKey();
        var checkpoint = Checkpoint.Sign(key, now, heads.Where(h => h.Sender.Equals(sender, StringComparison.Ordinal)));
        var text = new StringBuilder();
        Add(new() { Bundle = new BundleHead(Schema, sender, number, now.ToString(), standing.Id()) });
        if (withChain)
        {
            var words = own.ToDictionary(e => e.Header.Sequence);
            foreach (var header in await books.Histories.ChainAsync(sender, checkpoint.Heads[0].Count, stop))
                Add(
                    words.TryGetValue(header.Sequence, out var known) ? Event(known) : new() { Link = header.Written() }
                );
        }
        else
        {
            foreach (var known in own)
                Add(Event(known));
        }

        Add(new() { Checkpoint = checkpoint.ToString() });
        Add(new() { Signature = Convert.ToBase64String(Signature(key, text.ToString())) });
        return text.ToString();

        void Add(BundleLine line) => text.Append(line.Written());
    }

    private static BundleLine Event(HistoryEvent known) =>
        new()
        {
            Event = new BundleEvent(
                known.Header.Written(),
                known.Salt is { } salt ? Convert.ToBase64String(salt.Span) : null,
                known.Words is { } words ? Encoding.UTF8.GetString(words.ToBytes()) : null
            ),
        };

    private static byte[] Signature(ECDsa key, string text) =>
        key.SignData(Encoding.UTF8.GetBytes(text), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
}

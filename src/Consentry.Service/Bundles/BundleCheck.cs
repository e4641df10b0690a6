using System.Security.Cryptography;
using System.Text;
using Consentry.OptOut.Ledger;

namespace Consentry.Service.Bundles;

/// <param name="Faults">What does not hold, a sentence each; none where everything does.</param>
/// <param name="Events">Of the number.</param>
/// <param name="IsChained">The chain from its first event to the checkpoint is in the bundle, and holds.</param>
internal sealed record BundleResult(IReadOnlyList<string> Faults, int Events, bool IsChained);

/// <summary>Checks a bundle with nothing but the public key of the ledger that made it.</summary>
internal static class BundleCheck
{
    /// <param name="text">The file.</param>
    /// <param name="key">The public key of the ledger, from its owner or from a checkpoint's time.</param>
    public static BundleResult Run(string text, ECDsa key)
    {
        var faults = new List<string>();
        var lines = text.TrimEnd('\n').Split('\n');
        var read = lines.Select(BundleLine.Parse).ToList();
        if (read is not [{ Bundle: { Schema: BundleWriter.Schema } head }, .., { Signature: { } signature }])
            return new BundleResult(
                [$"this is no {BundleWriter.Schema}: its first line or its last is missing"],
                0,
                IsChained: false
            );

        var signed = Encoding.UTF8.GetBytes(string.Concat(lines[..^1].Select(line => line + "\n")));
        if (!IsSigned(key, signed, signature))
            faults.Add(
                "the signature is not of this key over these lines: the bundle was altered, or another ledger made it"
            );

        var links = new List<LedgerEvent>();
        var events = 0;
        foreach (var (line, i) in read.Select((l, i) => (l, i + 1)).Skip(1).SkipLast(1))
        {
            var header = line?.Event?.Header ?? line?.Link;
            if (header is null)
            {
                if (line?.Checkpoint is null)
                    faults.Add($"line {i} is none of a bundle");

                continue;
            }

            if (LedgerEvent.Parse(header) is not { } link)
            {
                faults.Add($"line {i} has no header of an event");
                continue;
            }

            links.Add(link);
            if (line is { Event: { } own })
            {
                events++;
                faults.AddRange(Words(own, link, head.Number).Select(fault => $"line {i}: {fault}"));
            }
        }

        var checkpoint = read.Select(l => l?.Checkpoint).OfType<string>().Select(Checkpoint.Parse).FirstOrDefault();
        if (checkpoint is null || !checkpoint.IsSignedBy(key))
            faults.Add("the checkpoint is missing or not signed with this key");

        return new BundleResult(
            faults,
            events,
            checkpoint is not null && IsChained(links, checkpoint, head.Sender, faults)
        );
    }

    private static IEnumerable<string> Words(BundleEvent own, LedgerEvent link, string number)
    {
        if (own.Salt is null)
            yield break;

        var salt = new byte[own.Salt.Length];
        var isWhole =
            Convert.TryFromBase64String(own.Salt, salt, out var length)
            && LedgerEvent.DigestOf(salt.AsSpan(0, length), Encoding.UTF8.GetBytes(own.Words ?? "")) == link.Payload;
        if (!isWhole)
            yield return "its words are not those that were digested when it was recorded";
        else if (
            own.Words is not null
            && !Payload.FromBytes(Encoding.UTF8.GetBytes(own.Words)).Number.Equals(number, StringComparison.Ordinal)
        )
            yield return "its words are of another number";
    }

    /// <summary>From the first event of the sender to the one that the checkpoint names.</summary>
    private static bool IsChained(List<LedgerEvent> links, Checkpoint checkpoint, string sender, List<string> faults)
    {
        var chain = new Chain(sender);
        foreach (var link in links)
        {
            if (chain.Count + 1 != link.Sequence)
                return false;

            if (chain.Add(link, link.Hash()) is { } broken)
            {
                faults.Add($"event {broken.Sequence} does not follow from the one before it");
                return false;
            }
        }

        return checkpoint.Heads.Any(h => h.Count == chain.Count && h.Hash == chain.Head);
    }

    private static bool IsSigned(ECDsa key, byte[] signed, string signature)
    {
        var bytes = new byte[signature.Length];
        return Convert.TryFromBase64String(signature, bytes, out var length)
            && key.VerifyData(
                signed,
                bytes.AsSpan(0, length),
                HashAlgorithmName.SHA256,
                DSASignatureFormat.Rfc3279DerSequence
            );
    }
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Consentry.OptOut.Ledger;

/// <summary>How far the chain of each sender had come at one time, signed: kept elsewhere, it proves that no end was cut off since.</summary>
public sealed record Checkpoint
{
    private const string Title = "consentry/checkpoint/v1";

    /// <summary>When it was made.</summary>
    public required Moment Time { get; init; }

    /// <summary>By sender, in ordinal order.</summary>
    public required IReadOnlyList<ChainHead> Heads { get; init; }

    /// <summary>ECDSA over <see cref="Written"/>, SHA-256, as a DER sequence: what <c>openssl dgst -verify</c> takes.</summary>
    public required ReadOnlyMemory<byte> Signature { get; init; }

    /// <param name="key">On the curve P-256.</param>
    /// <param name="time">Of now.</param>
    /// <param name="heads">In any order.</param>
    public static Checkpoint Sign(ECDsa key, Moment time, IEnumerable<ChainHead> heads)
    {
        var unsigned = new Checkpoint
        {
            Time = time,
            Heads = [.. heads.OrderBy(h => h.Sender, StringComparer.Ordinal)],
            Signature = ReadOnlyMemory<byte>.Empty,
        };
        return unsigned with
        {
            Signature = key.SignData(
                Encoding.UTF8.GetBytes(unsigned.Written()),
                HashAlgorithmName.SHA256,
                DSASignatureFormat.Rfc3279DerSequence
            ),
        };
    }

    public bool IsSignedBy(ECDsa key) =>
        key.VerifyData(
            Encoding.UTF8.GetBytes(Written()),
            Signature.Span,
            HashAlgorithmName.SHA256,
            DSASignatureFormat.Rfc3279DerSequence
        );

    /// <summary>What is signed: a title, the time in microseconds since 1970, and a line for each sender with id, count and hash.</summary>
    public string Written()
    {
        var text = new StringBuilder(Title).Append('\n').Append(CultureInfo.InvariantCulture, $"{Time.Microseconds}\n");
        foreach (var head in Heads)
            text.Append(CultureInfo.InvariantCulture, $"{head.Sender} {head.Count} {head.Hash}\n");

        return text.ToString();
    }

    /// <summary>The file: what is signed, and a last line with the signature in base64.</summary>
    public override string ToString() => $"{Written()}signature {Convert.ToBase64String(Signature.Span)}\n";

    /// <summary>Null where the text is no checkpoint; whether it was altered, the signature says.</summary>
    public static Checkpoint? Parse(string text)
    {
        if (text.TrimEnd('\n').Split('\n') is not [Title, var time, .. var heads, var signature])
            return null;

        const string Sign = "signature ";
        var read = heads.Select(ChainHead.Parse).ToList();
        var bytes = new byte[signature.Length];
        return
            long.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out var microseconds)
            && read.TrueForAll(h => h is not null)
            && signature.StartsWith(Sign, StringComparison.Ordinal)
            && Convert.TryFromBase64String(signature[Sign.Length..], bytes, out var length)
            ? new Checkpoint
            {
                Time = new Moment(microseconds),
                Heads = [.. read.Select(h => h!)],
                Signature = bytes.AsMemory(0, length),
            }
            : null;
    }
}

/// <param name="Sender">Its id.</param>
/// <param name="Count">Of events.</param>
/// <param name="Hash">Of the last.</param>
public sealed record ChainHead(string Sender, long Count, Digest Hash)
{
    internal static ChainHead? Parse(string line) =>
        line.Split(' ') is [var sender, var count, var hash]
        && long.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && Digest.Parse(hash) is { } digest
            ? new ChainHead(sender, number, digest)
            : null;
}

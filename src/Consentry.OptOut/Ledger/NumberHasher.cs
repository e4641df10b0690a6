using System.Security.Cryptography;
using System.Text;

namespace Consentry.OptOut.Ledger;

/// <summary>
/// Hashes many numbers of one sender, under one version of the look-up key: HMAC-SHA256 over the sender's id, a line feed and the number. The key
/// is set up once, which is most of the work of a single <see cref="NumberHash.Of"/>. Not for several threads at once.
/// </summary>
public sealed class NumberHasher : IDisposable
{
    private readonly IncrementalHash hash;
    private readonly int version;
    private readonly byte[] text;
    private readonly int start;

    /// <param name="key">32 random bytes.</param>
    /// <param name="version">Of the key, from 1 to 65,535.</param>
    /// <param name="sender">Its id.</param>
    public NumberHasher(ReadOnlySpan<byte> key, int version, string sender)
    {
        ArgumentNullException.ThrowIfNull(sender);
        hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        this.version = version;
        text = new byte[Encoding.UTF8.GetMaxByteCount(sender.Length + 1) + LongestNumber];
        start = Encoding.UTF8.GetBytes(sender, text);
        text[start++] = (byte)'\n';
    }

    /// <summary>ASCII units of a number that fit: E.164 has sixteen with its plus.</summary>
    public const int LongestNumber = 32;

    /// <param name="number">E.164, with the plus.</param>
    /// <exception cref="ArgumentException">It is longer than <see cref="LongestNumber"/>, or has other characters than ASCII.</exception>
    public NumberHash Of(ReadOnlySpan<char> number)
    {
        if (
            number.Length > LongestNumber
            || Ascii.FromUtf16(number, text.AsSpan(start), out var length) != System.Buffers.OperationStatus.Done
        )
            throw new ArgumentException("no telephone number", nameof(number));

        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        hash.AppendData(text.AsSpan(0, start + length));
        hash.GetHashAndReset(bytes);
        return NumberHash.OfHash(version, bytes);
    }

    public void Dispose() => hash.Dispose();
}

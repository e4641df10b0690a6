using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Consentry.OptOut.Ledger;

/// <summary>A telephone number as the ledger knows it: a keyed hash, of one sender, under one version of the look-up key.</summary>
/// <remarks>Without the key it cannot be told by trying all numbers, and two senders have two hashes of one number.</remarks>
public readonly struct NumberHash : IEquatable<NumberHash>
{
    /// <summary>Bytes of <see cref="ToBytes"/>: two of the version, most significant first, and 32 of the hash.</summary>
    public const int Length = sizeof(ushort) + SHA256.HashSizeInBytes;

    private readonly UInt128 high;
    private readonly UInt128 low;

    private NumberHash(int version, ReadOnlySpan<byte> hash)
    {
        Version = version;
        high = BinaryPrimitives.ReadUInt128BigEndian(hash);
        low = BinaryPrimitives.ReadUInt128BigEndian(hash[16..]);
    }

    /// <summary>That of the look-up key, from 1.</summary>
    public int Version { get; }

    /// <param name="key">32 random bytes.</param>
    /// <param name="version">Of the key, from 1 to 65,535.</param>
    /// <param name="sender">Its id.</param>
    /// <param name="number">E.164, with the plus.</param>
    public static NumberHash Of(ReadOnlySpan<byte> key, int version, string sender, ReadOnlySpan<char> number)
    {
        Span<byte> text = stackalloc byte[Encoding.UTF8.GetMaxByteCount(sender.Length + 1 + number.Length)];
        var length = Encoding.UTF8.GetBytes(sender, text);
        text[length++] = (byte)'\n';
        length += Encoding.UTF8.GetBytes(number, text[length..]);

        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, text[..length], hash);
        return new NumberHash(version, hash);
    }

    /// <summary>Half of the hash: enough to tell the numbers of a ledger apart in memory.</summary>
    public ulong Half => (ulong)low;

    internal static NumberHash OfHash(int version, ReadOnlySpan<byte> hash) => new(version, hash);

    public static NumberHash FromBytes(ReadOnlySpan<byte> bytes) =>
        new(BinaryPrimitives.ReadUInt16BigEndian(bytes), bytes[sizeof(ushort)..Length]);

    /// <summary>Null where it is not what <see cref="ToString"/> makes.</summary>
    public static NumberHash? Parse(string text) =>
        text.Split(':') is [var version, var hash]
        && ushort.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && Digest.Parse(hash) is { } digest
            ? new NumberHash(number, digest.ToBytes())
            : null;

    public byte[] ToBytes()
    {
        var bytes = new byte[Length];
        BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)Version);
        BinaryPrimitives.WriteUInt128BigEndian(bytes.AsSpan(2), high);
        BinaryPrimitives.WriteUInt128BigEndian(bytes.AsSpan(18), low);
        return bytes;
    }

    public bool Equals(NumberHash other) => high == other.high && low == other.low && Version == other.Version;

    public override bool Equals(object? obj) => obj is NumberHash other && Equals(other);

    public override int GetHashCode() => low.GetHashCode();

    public static bool operator ==(NumberHash left, NumberHash right) => left.Equals(right);

    public static bool operator !=(NumberHash left, NumberHash right) => !left.Equals(right);

    /// <summary>As it stands in hashes: version, colon, hexadecimal.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Version}:{Convert.ToHexStringLower(ToBytes().AsSpan(2))}");
}

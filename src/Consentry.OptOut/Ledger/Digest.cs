using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Consentry.OptOut.Ledger;

/// <summary>A SHA-256 hash; the default is 64 zeros.</summary>
public readonly record struct Digest
{
    public const int Length = SHA256.HashSizeInBytes;

    private readonly UInt128 high;
    private readonly UInt128 low;

    private Digest(ReadOnlySpan<byte> bytes)
    {
        high = BinaryPrimitives.ReadUInt128BigEndian(bytes);
        low = BinaryPrimitives.ReadUInt128BigEndian(bytes[16..]);
    }

    public static Digest Of(ReadOnlySpan<byte> text)
    {
        Span<byte> bytes = stackalloc byte[Length];
        SHA256.HashData(text, bytes);
        return new Digest(bytes);
    }

    public static Digest FromBytes(ReadOnlySpan<byte> bytes) => new(bytes[..Length]);

    /// <summary>Null where it is not 64 digits of hexadecimal.</summary>
    public static Digest? Parse(string text)
    {
        var bytes = new byte[Length];
        return
            text.Length == 2 * Length
            && Convert.FromHexString(text, bytes, out _, out var written) == System.Buffers.OperationStatus.Done
            && written == Length
            ? new Digest(bytes)
            : null;
    }

    public byte[] ToBytes()
    {
        var bytes = new byte[Length];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, high);
        BinaryPrimitives.WriteUInt128BigEndian(bytes.AsSpan(16), low);
        return bytes;
    }

    /// <summary>Lower-case hexadecimal.</summary>
    public override string ToString() => Convert.ToHexStringLower(ToBytes());
}

using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Consentry.OptOut.Ledger;

namespace Consentry.Storage;

/// <summary>The keys of a ledger, in memory; where they come from: <see cref="KeyFile"/>. docs/ledger.md</summary>
/// <remarks>A version is the place of a key in its list, from 1; keys are added and never taken away.</remarks>
public sealed class KeyRing
{
    public const int KeyLength = 32;
    public const int SaltLength = 32;

    private const int VersionLength = sizeof(ushort);
    private const int Overhead = VersionLength + NonceLength + TagLength;
    private const int NonceLength = 12;
    private const int TagLength = 16;

    private readonly IReadOnlyList<byte[]> lookup;
    private readonly IReadOnlyList<byte[]> sealing;
    private readonly IReadOnlyList<byte[]> signing;

    /// <param name="lookup">Of 32 bytes, oldest first; at least one, as in the others.</param>
    /// <param name="sealing">Of 32 bytes.</param>
    /// <param name="signing">PKCS #8, on the curve P-256.</param>
    internal KeyRing(IReadOnlyList<byte[]> lookup, IReadOnlyList<byte[]> sealing, IReadOnlyList<byte[]> signing) =>
        (this.lookup, this.sealing, this.signing) = (lookup, sealing, signing);

    /// <summary>With which a new number is hashed.</summary>
    public int LookupVersion => lookup.Count;

    internal IReadOnlyList<byte[]> LookupKeys => lookup;

    internal IReadOnlyList<byte[]> SealingKeys => sealing;

    internal IReadOnlyList<byte[]> SigningKeys => signing;

    public static KeyRing Create() => new([NewKey()], [NewKey()], [NewSigningKey()]);

    /// <summary>The same with a new version of each key.</summary>
    public KeyRing Rotated() => new([.. lookup, NewKey()], [.. sealing, NewKey()], [.. signing, NewSigningKey()]);

    /// <summary>All hashes under which the number may be known, the newest first.</summary>
    public NumberHash[] HashesOf(string sender, string number)
    {
        var hashes = new NumberHash[lookup.Count];
        for (var version = lookup.Count; version > 0; version--)
            hashes[^version] = NumberHash.Of(lookup[version - 1], version, sender, number);

        return hashes;
    }

    /// <summary>The same for many numbers of one sender, one for each version, the newest first; to be disposed of.</summary>
    public NumberHasher[] HashersOf(string sender)
    {
        var hashers = new NumberHasher[lookup.Count];
        for (var version = lookup.Count; version > 0; version--)
            hashers[^version] = new NumberHasher(lookup[version - 1], version, sender);

        return hashers;
    }

    /// <summary>Sealed for one place: it opens nowhere else.</summary>
    /// <param name="salt">Of 32 bytes.</param>
    /// <param name="payload">Of any length.</param>
    /// <param name="sender">Its id.</param>
    /// <param name="sequence">Of the event; 0 for the settings of the sender.</param>
    public byte[] Seal(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> payload, string sender, long sequence)
    {
        var text = new byte[salt.Length + payload.Length];
        salt.CopyTo(text);
        payload.CopyTo(text.AsSpan(salt.Length));

        var bytes = new byte[Overhead + text.Length];
        BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)sealing.Count);
        var nonce = bytes.AsSpan(VersionLength, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(sealing[^1], TagLength);
        cipher.Encrypt(
            nonce,
            text,
            bytes.AsSpan(Overhead),
            bytes.AsSpan(VersionLength + NonceLength, TagLength),
            Place(sender, sequence)
        );
        return bytes;
    }

    /// <summary>Null where it was sealed with a key that is not here, for another event, or was altered.</summary>
    public OpenedPayload? Open(ReadOnlySpan<byte> bytes, string sender, long sequence)
    {
        if (bytes.Length < Overhead + SaltLength)
            return null;

        var version = BinaryPrimitives.ReadUInt16BigEndian(bytes);
        if (version == 0 || version > sealing.Count)
            return null;

        var text = new byte[bytes.Length - Overhead];
        using var cipher = new AesGcm(sealing[version - 1], TagLength);
        try
        {
            cipher.Decrypt(
                bytes.Slice(VersionLength, NonceLength),
                bytes[Overhead..],
                bytes.Slice(VersionLength + NonceLength, TagLength),
                text,
                Place(sender, sequence)
            );
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }

        return new OpenedPayload(text.AsMemory(0, SaltLength), text.AsMemory(SaltLength));
    }

    /// <summary>The newest key for signing; to be disposed of.</summary>
    public ECDsa OpenSigningKey() => Import(signing[^1]);

    /// <summary>Signed with any of the keys.</summary>
    public bool HasSigned(Checkpoint checkpoint)
    {
        foreach (var key in signing)
        {
            using var opened = Import(key);
            if (checkpoint.IsSignedBy(opened))
                return true;
        }

        return false;
    }

    /// <summary>Of the newest key, as PEM: with it others check what it signed.</summary>
    public string ExportPublicKey()
    {
        using var key = OpenSigningKey();
        return key.ExportSubjectPublicKeyInfoPem() + "\n";
    }

    private static ECDsa Import(byte[] key)
    {
        var opened = ECDsa.Create();
        opened.ImportPkcs8PrivateKey(key, out _);
        return opened;
    }

    private static byte[] Place(string sender, long sequence) =>
        Encoding.UTF8.GetBytes(
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{sender}\n{sequence}")
        );

    private static byte[] NewKey() => RandomNumberGenerator.GetBytes(KeyLength);

    private static byte[] NewSigningKey()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return key.ExportPkcs8PrivateKey();
    }
}

/// <param name="Salt">Without it nobody can try what the payload was.</param>
/// <param name="Payload">Of <see cref="Consentry.OptOut.Ledger.Payload.ToBytes"/>; empty where there were no words.</param>
public readonly record struct OpenedPayload(ReadOnlyMemory<byte> Salt, ReadOnlyMemory<byte> Payload)
{
    /// <summary>Null where there were none.</summary>
    public Payload? Words => Payload.IsEmpty ? null : Consentry.OptOut.Ledger.Payload.FromBytes(Payload.Span);
}

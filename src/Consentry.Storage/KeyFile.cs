using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Consentry.Storage;

/// <summary>The file with the keys of a ledger. It is kept apart from the database: who has one of them has no number.</summary>
public static class KeyFile
{
    private const string Schema = "consentry/keys/v1";

    /// <exception cref="StorageException">There is none, or it is no file of keys.</exception>
    public static KeyRing Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var keys =
                JsonSerializer.Deserialize(file, KeyFileJson.Default.Keys) ?? throw new JsonException("it is null");
            return keys.Ring();
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new StorageException(
                StorageFault.Keys,
                $"{path}: no such file: \"consentry keys create\" makes one for a new ledger; an old ledger needs its own"
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StorageException(StorageFault.Keys, $"{path}: cannot be read: {e.Message}");
        }
        catch (Exception e) when (e is JsonException or FormatException or CryptographicException)
        {
            throw new StorageException(StorageFault.Keys, $"{path}: no file of keys ({Schema}): {e.Message}");
        }
    }

    /// <summary>Writes a new file that only its owner may read.</summary>
    /// <exception cref="StorageException">There is one already, or it cannot be written.</exception>
    public static KeyRing Create(string path)
    {
        var ring = KeyRing.Create();
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
                Directory.CreateDirectory(folder);

            using var file = new FileStream(path, Options(FileMode.CreateNew));
            Write(file, ring);
            return ring;
        }
        catch (IOException) when (File.Exists(path))
        {
            throw new StorageException(
                StorageFault.Keys,
                $"{path}: exists already, and without it a ledger cannot be read"
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StorageException(StorageFault.Keys, $"{path}: cannot be written: {e.Message}");
        }
    }

    /// <summary>Adds a version of each key; the file is replaced whole or not at all.</summary>
    /// <exception cref="StorageException">It cannot be read or written.</exception>
    public static KeyRing Rotate(string path)
    {
        var ring = Read(path).Rotated();
        var beside = path + ".new";
        try
        {
            using (var file = new FileStream(beside, Options(FileMode.Create)))
                Write(file, ring);

            File.Move(beside, path, overwrite: true);
            return ring;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StorageException(StorageFault.Keys, $"{path}: cannot be written: {e.Message}");
        }
    }

    private static FileStreamOptions Options(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;

        return options;
    }

    private static void Write(FileStream file, KeyRing ring)
    {
        JsonSerializer.Serialize(
            file,
            new Keys(Schema, Text(ring.LookupKeys), Text(ring.SealingKeys), Text(ring.SigningKeys)),
            KeyFileJson.Default.Keys
        );
        file.Flush(flushToDisk: true);
    }

    private static string[] Text(IReadOnlyList<byte[]> keys) => [.. keys.Select(Convert.ToBase64String)];

    internal sealed record Keys(string Schema, string[] Lookup, string[] Sealing, string[] Signing)
    {
        public KeyRing Ring()
        {
            if (!Schema.Equals(KeyFile.Schema, StringComparison.Ordinal))
                throw new FormatException($"the schema is \"{Schema}\"");

            var ring = new KeyRing(Bytes(Lookup), Bytes(Sealing), Bytes(Signing));
            if (ring.LookupKeys.Concat(ring.SealingKeys).Any(key => key.Length != KeyRing.KeyLength))
                throw new FormatException($"a key has not {KeyRing.KeyLength} bytes");

            using var signing = ring.OpenSigningKey();
            return ring;
        }

        private static byte[][] Bytes(string[]? keys) =>
            keys is { Length: > 0 }
                ? [.. keys.Select(Convert.FromBase64String)]
                : throw new FormatException("a key is missing");
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true
)]
[JsonSerializable(typeof(KeyFile.Keys))]
internal sealed partial class KeyFileJson : JsonSerializerContext;

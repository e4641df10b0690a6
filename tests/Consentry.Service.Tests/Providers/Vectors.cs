namespace Consentry.Service.Tests.Providers;

/// <summary>What openssl signed; see vectors/README.md.</summary>
internal static class Vectors
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Providers", "vectors");

    /// <summary>When they were signed.</summary>
    public static DateTimeOffset Time { get; } =
        DateTimeOffset.FromUnixTimeSeconds(long.Parse(Text("time"), System.Globalization.CultureInfo.InvariantCulture));

    public static string Text(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public static byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(Folder, file));
}

namespace Consentry.Reporting.Sarif;

/// <summary>A path as the URI reference that SARIF wants, relative where the path is.</summary>
internal static class FileAddress
{
    public static string Of(string path)
    {
        var escaped = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        return path.StartsWith('/') ? $"file://{escaped}" : escaped;
    }
}

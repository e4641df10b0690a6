using System.Security.Cryptography;
using System.Text;

namespace Consentry.Reporting.Html;

/// <summary>How the report looks, and the policy that lets it look so and do nothing else.</summary>
internal static class Stylesheet
{
    public static string Text { get; } = Read();

    /// <summary>Nothing is loaded, run or sent; the one style is allowed by its hash, so that no page can bring another.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src 'sha256-{Hash()}'; base-uri 'none'; form-action 'none'";

    private static string Hash() => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    private static string Read()
    {
        using var stream =
            typeof(Stylesheet).Assembly.GetManifestResourceStream("report.css")
            ?? throw new InvalidOperationException("the stylesheet is not embedded");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

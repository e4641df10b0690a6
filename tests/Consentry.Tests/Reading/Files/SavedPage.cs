using System.Text;

namespace Consentry.Tests.Reading.Files;

/// <summary>A page as a browser saves it, with a picture beside it.</summary>
internal static class SavedPage
{
    /// <param name="coding">quoted-printable or base64.</param>
    public static byte[] Of(string html, string coding = "quoted-printable", string charset = "utf-8")
    {
        var encoded = Encoding.GetEncoding(charset).GetBytes(html);
        var body =
            coding == "base64"
                ? Convert.ToBase64String(encoded, Base64FormattingOptions.InsertLineBreaks)
                : Quoted(encoded);
        return Encoding.ASCII.GetBytes(
            $"""
            From: <Saved by Blink>
            Snapshot-Content-Location: https://tide.example/legal/privacy
            Subject: A page
            MIME-Version: 1.0
            Content-Type: multipart/related;
            	type="text/html";
            	boundary="----MultipartBoundary--x----"


            ------MultipartBoundary--x----
            Content-Type: text/html; charset={charset}
            Content-Transfer-Encoding: {coding}
            Content-Location: https://tide.example/legal/privacy

            {body}
            ------MultipartBoundary--x----
            Content-Type: image/gif
            Content-Transfer-Encoding: base64
            Content-Location: https://tide.example/logo.gif

            R0lGODlhAQABAAAAACw=

            ------MultipartBoundary--x------

            """.ReplaceLineEndings("\r\n")
        );
    }

    private static string Quoted(byte[] bytes)
    {
        var quoted = new StringBuilder();
        var column = 0;
        foreach (var b in bytes)
        {
            var written = b is > 32 and < 127 and not (byte)'=' || b == ' ' ? ((char)b).ToString() : $"={b:X2}";
            if (column + written.Length > 75)
            {
                quoted.Append("=\r\n");
                column = 0;
            }

            quoted.Append(written);
            column += written.Length;
        }

        return quoted.ToString();
    }
}

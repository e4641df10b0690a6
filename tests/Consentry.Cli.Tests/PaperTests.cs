using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Consentry.Cli.Tests;

/// <summary>A PDF and a saved page as sources: vetted in every format, and fixed by a list of changes.</summary>
public sealed class PaperTests : IDisposable
{
    private readonly Site site = new Site().With("bad.mhtml", Saved(Site.Rejected));

    public PaperTests() =>
        File.WriteAllBytes(
            Path.Combine(site.Folder, "bad.pdf"),
            Paper(
                "Harborline Gym Privacy Policy",
                "Harborline Gym uses your name and mobile number to send you class reminders.",
                "We may share your contact details with selected partners so they can send you offers.",
                "Questions? Write to front-desk@harborlinegym.com."
            )
        );

    public static TheoryData<string> Formats => [.. Cli.Formats];

    public void Dispose() => site.Dispose();

    [Theory, MemberData(nameof(Formats))]
    public void Every_report_takes_them(string format)
    {
        var ended = site.Run("vet", "--as", "privacy", "--format", format, "bad.pdf", "bad.mhtml");

        Assert.Equal((1, ""), (ended.Exit, ended.Messages));
        Assert.Contains("selected partners", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_on_paper_is_a_page()
    {
        Assert.Contains("bad.pdf p. 1", site.Run("vet", "--as", "privacy", "bad.pdf").Output, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "bad.mhtml:",
            site.Run("vet", "--as", "privacy", "bad.mhtml").Output,
            StringComparison.Ordinal
        );
        var evidence = JsonDocument
            .Parse(site.Run("vet", "--as", "privacy", "--format", "jsonl", "bad.pdf").Output)
            .RootElement.GetProperty("findings")
            .EnumerateArray()
            .SelectMany(f => f.GetProperty("evidence").EnumerateArray())
            .First();
        Assert.Equal(1, evidence.GetProperty("page").GetInt32());
    }

    [Theory]
    [InlineData("bad.pdf", "a PDF")]
    [InlineData("bad.mhtml", "a saved page")]
    public void A_fix_lists_its_changes_with_their_places(string name, string format)
    {
        var ended = site.Run("fix", "--as", "privacy", "--assert", "all", name);

        Assert.Equal(0, ended.Exit);
        Assert.Contains("behind ", ended.Output, StringComparison.Ordinal);
        Assert.Contains($"{format} is not written", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_changes_is_json_too()
    {
        var changes = JsonDocument
            .Parse(site.Run("fix", "--as", "privacy", "--assert", "all", "--format", "json", "bad.pdf").Output)
            .RootElement.GetProperty("changes")
            .EnumerateArray()
            .ToList();

        Assert.NotEmpty(changes);
        Assert.All(
            changes,
            change =>
            {
                Assert.Empty(change.GetProperty("edits").EnumerateArray());
                Assert.Equal(1, change.GetProperty("page").GetInt32());
                Assert.NotEmpty(change.GetProperty("near").GetString()!);
            }
        );
    }

    [Theory]
    [InlineData("--write")]
    [InlineData("--diff")]
    [InlineData("--out=good.pdf")]
    public void What_is_not_written_is_refused(string option)
    {
        var before = File.ReadAllBytes(Path.Combine(site.Folder, "bad.pdf"));
        var ended = site.Run("fix", "--as", "privacy", "--assert", "all", option, "bad.pdf");

        Assert.Equal((2, ""), (ended.Exit, ended.Output));
        Assert.Contains("is a PDF, which is read and not written", ended.Messages, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(site.Folder, "bad.pdf")));
        Assert.False(File.Exists(Path.Combine(site.Folder, "good.pdf")));
    }

    private static string Saved(string html) =>
        $"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"x\"\r\n\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n{Convert.ToBase64String(Encoding.UTF8.GetBytes(html))}\r\n--x--\r\n";

    /// <summary>Paragraphs of a line each; a reader of PDF finds the objects without their table.</summary>
    private static byte[] Paper(params string[] lines)
    {
        var content = string.Concat(
            lines.Select(
                (line, i) =>
                    $"BT /F 11 Tf 72 {(700 - (i * 40)).ToString(CultureInfo.InvariantCulture)} Td ({line}) Tj ET\n"
            )
        );
        return Encoding.ASCII.GetBytes(
            $"""
            %PDF-1.4
            1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
            2 0 obj << /Type /Pages /Count 1 /Kids [3 0 R] >> endobj
            3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >> endobj
            4 0 obj << /Length {content.Length} >>
            stream
            {content}
            endstream endobj
            5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> endobj
            trailer << /Size 6 /Root 1 0 R >>
            startxref
            0
            %%EOF
            """.ReplaceLineEndings("\n")
        );
    }
}

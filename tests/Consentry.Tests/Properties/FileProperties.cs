using Consentry.Documents;
using Consentry.Reading;
using Consentry.Tests.Reading;
using Consentry.Tests.Reading.Files;
using CsCheck;

namespace Consentry.Tests.Properties;

/// <summary>A file that was cut off or changed anywhere is read or refused: nothing is thrown, and it ends.</summary>
public sealed class FileProperties
{
    private const string Words =
        "# Privacy\n\nWe text you & share nothing with third parties, ever.\n\n- one\n- two\n\n| a | b |\n|---|---|\n| c | d |\n";

    private static readonly string[] Starts =
    [
        "%PDF-1.7\n",
        "PK\u0003\u0004word/",
        "MIME-Version: 1.0\nContent-Type: multipart/related;boundary=x\n\n",
    ];

    private static readonly int Cases = Endurance.Cases(400);

    [Fact]
    public void Of_damaged_pdf() => Ends(Printed.Paper(Given.Markdown(Words)), "page.pdf");

    [Fact]
    public void Of_damaged_docx() => Ends(Printed.Word(Given.Markdown(Words)), "page.docx");

    [Fact]
    public void Of_damaged_mhtml() => Ends(SavedPage.Of("<h1>Privacy</h1><p>We text you."), "page.mhtml");

    [Fact]
    public void Of_any_bytes_behind_a_signature() =>
        Gen.Select(Gen.Int[0, Starts.Length - 1].Select(i => Starts[i]), Gen.Byte.Array[0, 600])
            .Sample((start, rest) => Reads([.. System.Text.Encoding.Latin1.GetBytes(start), .. rest], ""), iter: Cases);

    private static void Ends(byte[] file, string name)
    {
        var change = Gen.Select(Gen.Int[0, file.Length - 1], Gen.Byte);
        Gen.Select(change.Array[1, 12], Gen.Int[0, file.Length * 4])
            .Sample(
                (changes, length) =>
                {
                    var damaged = file.ToArray();
                    foreach (var (at, value) in changes)
                        damaged[at] = value;

                    Reads(damaged[..Math.Min(length, damaged.Length)], name);
                },
                iter: Cases
            );
    }

    private static void Reads(byte[] bytes, string name)
    {
        var result = Reader.Read(new Page(bytes, name));
        if (result.Document is { } document)
            Invariants.Hold(document);
        else
            Assert.NotEmpty(result.Failure!.Message);
    }
}

using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Consentry.Packages.Tests;

/// <summary>What is in the packages, and what they say of themselves.</summary>
public sealed class ContentTests(Packed packed)
{
    [Theory]
    [InlineData("Consentry", "DocumentFormat.OpenXml Markdig MimeKit PdfPig")]
    [InlineData("Consentry.Rulebook", "Consentry")]
    [InlineData("Consentry.Client", "")]
    [InlineData("Consentry.Tool", "")]
    public void It_says_what_it_is_and_what_it_needs(string package, string needs)
    {
        var metadata = XDocument.Parse(packed.Read(package, $"{package}.nuspec")).Root!.Elements().Single();
        string Value(string name) => metadata.Elements().SingleOrDefault(e => e.Name.LocalName == name)?.Value ?? "";

        Assert.Equal((package, packed.Version), (Value("id"), Value("version")));
        Assert.Equal("Apache-2.0", Value("license"));
        Assert.Contains("10dlc", Value("tags"), StringComparison.Ordinal);
        Assert.InRange(Value("description").Length, 80, 400);
        Assert.StartsWith("# ", packed.Read(package, Value("readme")), StringComparison.Ordinal);
        // There is no public place to name.
        Assert.Equal(("", ""), (Value("projectUrl"), Value("repository")));
        Assert.Equal(
            needs.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            metadata.Descendants().Where(e => e.Name.LocalName == "dependency").Select(e => e.Attribute("id")!.Value)
        );
    }

    [Theory]
    [InlineData("Consentry")]
    [InlineData("Consentry.Rulebook")]
    [InlineData("Consentry.Client")]
    public void A_library_comes_with_its_documentation_and_symbols(string package)
    {
        var symbols = Path.ChangeExtension(packed.PathOf(package), "snupkg");

        Assert.Contains($"lib/net10.0/{package}.dll", Files(packed.PathOf(package)));
        Assert.Contains($"lib/net10.0/{package}.xml", Files(packed.PathOf(package)));
        Assert.Contains($"lib/net10.0/{package}.pdb", Files(symbols));
    }

    [Fact]
    public void The_tool_comes_with_the_licences_of_what_is_in_it()
    {
        var files = Files(packed.PathOf("Consentry.Tool"));
        var notices = packed.Read("Consentry.Tool", "THIRD-PARTY-NOTICES.txt");

        Assert.Contains("LICENSE", files);
        Assert.All(
            files
                .Where(file => file.EndsWith(".dll", StringComparison.Ordinal))
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Where(name => !name.StartsWith("Consentry", StringComparison.Ordinal)),
            name => Assert.Contains(name, notices, StringComparison.Ordinal)
        );
    }

    /// <summary>A path would differ from machine to machine, and with it the file.</summary>
    [Fact]
    public void Nothing_tells_where_it_was_built() =>
        Assert.All(
            Directory.EnumerateFiles(packed.Source, "Consentry*"),
            package =>
            {
                using var archive = ZipFile.OpenRead(package);
                Assert.DoesNotContain(archive.Entries, entry => Holds(entry, Packed.Root));
            }
        );

    private static List<string> Files(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }

    private static bool Holds(ZipArchiveEntry entry, string text)
    {
        using var bytes = new MemoryStream();
        using (var content = entry.Open())
            content.CopyTo(bytes);

        return bytes.GetBuffer().AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;
    }
}

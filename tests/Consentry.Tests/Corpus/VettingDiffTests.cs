using Consentry.Corpus;

namespace Consentry.Tests.Corpus;

public sealed class VettingDiffTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("consentry-diff-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_flip_shows_both_verdicts_with_their_quotes()
    {
        var diff = Between(
            Line(
                "a.html",
                ("terms.rates", "unmet", "silent", "no word of rates"),
                ("terms.opt-out", "met", null, "reply STOP")
            ),
            Line("a.html", ("terms.rates", "met", null, "rates may apply"), ("terms.opt-out", "met", null, "text STOP"))
        );

        Assert.Equal(1, diff.Flips);
        Assert.Equal(
            """
            a.html  terms.rates: unmet (silent) → met
                old │ no word of rates
                new │ rates may apply

            1 flipped, 0 of them on held-out sites (not listed)

            """,
            diff.ToString()
        );
    }

    [Fact]
    public void A_flip_on_a_held_out_site_is_counted_and_not_shown()
    {
        var source = $"corpus/sites/{InventedCorpus.HeldOutSite}/a.html";

        var diff = Between(
            Line(source, ("terms.rates", "met", null, "secret")),
            Line(source, ("terms.rates", "unmet", "silent", "secret"))
        );

        Assert.Equal("1 flipped, 1 of them on held-out sites (not listed)\n", diff.ToString());
    }

    [Fact]
    public void Sources_in_one_file_only_are_named()
    {
        var diff = Between(Line("a.html"), Line("b.html"));

        Assert.Equal(0, diff.Flips);
        Assert.Contains("a.html: only in", diff.ToString(), StringComparison.Ordinal);
        Assert.Contains("b.html: only in", diff.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_equal_files_have_no_difference()
    {
        var line = Line("a.html", ("terms.rates", "met", null, "rates may apply"));

        Assert.Equal(0, Between(line, line).Flips);
    }

    [Fact]
    public void A_page_that_can_be_read_no_longer_flips()
    {
        var diff = Between(
            Line("a.html", ("terms.rates", "met", null, "rates may apply")),
            """{"schema":"consentry/vetting/v1","source":"a.html","error":{"code":"internal","message":"oh"}}"""
        );

        Assert.Equal(2, diff.Flips);
        Assert.Contains("(not read): not judged → error (internal)", diff.ToString(), StringComparison.Ordinal);
    }

    private VettingDiff Between(string before, string after)
    {
        var (old, now) = (Path.Combine(folder, "old.jsonl"), Path.Combine(folder, "new.jsonl"));
        File.WriteAllText(old, before + "\n");
        File.WriteAllText(now, after + "\n");
        return VettingDiff.Between(old, now);
    }

    private static string Line(
        string source,
        params (string Id, string Status, string? Reason, string Quote)[] findings
    ) =>
        System.Text.Json.JsonSerializer.Serialize(
            new
            {
                source,
                findings = findings.Select(f => new
                {
                    requirement = f.Id,
                    status = f.Status,
                    reasonId = f.Reason,
                    evidence = new[] { new { quote = f.Quote } },
                }),
            }
        );
}

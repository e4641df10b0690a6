using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Consentry.Browser.Tests;
using Consentry.Cli.Tests;

[assembly: AssemblyFixture(typeof(Reports))]

namespace Consentry.Browser.Tests;

/// <summary>HTML reports as the program writes them, each once, gone with the tests.</summary>
public sealed class Reports : IDisposable
{
    /// <summary>What is vetted for each report.</summary>
    private static readonly Dictionary<string, string[]> Calls = new(StringComparer.Ordinal)
    {
        ["policy"] = ["policy.html"],
        ["accepted"] = ["accepted.html"],
        ["terms"] = ["terms.html"],
        ["pair"] = ["policy.html", "terms.html"],
        ["all requirements"] = ["--for", "strict", "--as", "combined", "long.html"],
        ["hostile"] = ["hostile.html"],
        ["sideways"] = ["--as", "combined", "sideways.html"],
        ["site"] = [],
        ["every outcome"] = ["accepted.html", "menu.html", "foreign.html", "missing.html"],
    };

    private readonly Site site = new();
    private readonly ConcurrentDictionary<string, Lazy<string>> written = new(StringComparer.Ordinal);

    public Reports()
    {
        foreach (var page in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Pages")))
            site.With(Path.GetFileName(page), File.ReadAllText(page));

        site.With("accepted.html", Site.Accepted);
        site.With("long.html", Long());
        site.With("menu.html", "<title>Menu</title><p>Soup of the day, bread, and a small salad.</p>");
    }

    /// <summary>All but those whose pages another one has as well.</summary>
    public static TheoryData<string> All =>
        [.. Calls.Keys.Where(name => name is not ("policy" or "accepted" or "terms"))];

    /// <summary>The path of a report.</summary>
    public string this[string name] => written.GetOrAdd(name, _ => new Lazy<string>(() => Write(name))).Value;

    public void Dispose() => site.Dispose();

    private string Write(string name)
    {
        var report = name is "site" ? OfSite() : site.Run(["vet", "--format", "html", .. Calls[name]]).Output;
        Assert.StartsWith("<!doctype html>", report, StringComparison.Ordinal);
        site.With(name + ".report.html", report);
        return Path.Combine(site.Folder, name + ".report.html");
    }

    /// <summary>A site that lacks its terms, whose pages contradict each other, and that offers what carriers ban.</summary>
    private static string OfSite()
    {
        using var host = new SiteHost()
            .With(
                "/",
                "<title>Harborline Gym</title><h1>Harborline Gym</h1><p>Strength classes and open gym beside the old harbor.</p>"
                    + "<p>Sore after class? We carry CBD oil at the front desk.</p><p><a href=/texts>Get class reminders by text</a></p>"
                    + "<footer><a href=/privacy>Privacy Policy</a> <a href=/terms>Terms</a></footer>"
            )
            .With("/privacy", Site.Accepted)
            .With(
                "/texts",
                "<title>Reminders</title><h1>Get class reminders by text</h1><form><label>Phone <input type=tel name=p></label>"
                    + "<label><input type=checkbox name=s> I agree that Quarry Hill Yoga and its marketing partners may text me.</label>"
                    + "<button>Send</button></form>"
            );
        return host.Vet("--no-render", "--for", "strict", "--format", "html", host.Home).Output;
    }

    /// <summary>A page on which what is quoted stands screens apart, with a paragraph, a word and a table too large for any of them.</summary>
    private static string Long()
    {
        var page = new StringBuilder(
            "<title>The long river privacy policy and terms</title><h1>Privacy policy and terms</h1>"
        );
        page.Append("<p>We use your phone number to confirm the trips you book.</p><p>");
        for (var bend = 1; bend <= 400; bend++)
            page.Append(
                CultureInfo.InvariantCulture,
                $"Behind bend {bend} the river turns and the alders stand closer. "
            );

        page.Append("</p><p>").Append('~', 300).Append("</p><table><tr>");
        for (var column = 1; column <= 12; column++)
            page.Append(CultureInfo.InvariantCulture, $"<th>Gauge {column}");

        page.Append("<tr>");
        for (var column = 1; column <= 12; column++)
            page.Append(CultureInfo.InvariantCulture, $"<td>Water stands at {column} feet");

        page.Append("</table><p>We do not sell your personal information to third parties.</p>");
        for (var gate = 1; gate <= 60; gate++)
            page.Append(
                CultureInfo.InvariantCulture,
                $"<h2>Lock {gate}</h2><p>The gate opens at dawn and closes at dusk.</p>"
            );

        return page.Append("<p>You may opt out of our text messages at any time.</p>").ToString();
    }
}

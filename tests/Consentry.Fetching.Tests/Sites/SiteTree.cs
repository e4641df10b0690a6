using System.Globalization;

namespace Consentry.Fetching.Tests.Sites;

/// <summary>
/// A small invented site in one text file: what is to be found, then its pages. A page begins with a line
/// <c>=== /path 200 name: value</c>, of which status and one header may be left out; a line <c>@policy Fern Salon</c> stands for
/// a whole text, see <see cref="Expand"/>.
/// </summary>
internal sealed class SiteTree
{
    private SiteTree(string expected, Dictionary<string, TreePage> pages) => (Expected, Pages) = (expected, pages);

    /// <summary>One line a document, form, missing document or failure; see <c>SiteLines</c>.</summary>
    public string Expected { get; }

    public IReadOnlyDictionary<string, TreePage> Pages { get; }

    public static SiteTree Load(string name)
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Sites", "trees", name + ".txt"));
        var parts = text.Split("=== ");
        var expected = parts[0].Split('\n').Where(l => l.Length > 0 && l[0] != '#');
        return new SiteTree(
            string.Join('\n', expected),
            parts.Skip(1).Select(Parse).ToDictionary(p => p.Path, StringComparer.Ordinal)
        );
    }

    private static TreePage Parse(string part)
    {
        var (head, body) = part.IndexOf('\n', StringComparison.Ordinal) is var end and >= 0
            ? (part[..end], part[(end + 1)..])
            : (part, "");
        var words = head.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        var status = words.Length > 1 ? int.Parse(words[1], CultureInfo.InvariantCulture) : 200;
        var header = words.Length > 2 ? words[2].Split(": ", 2) : null;
        var lines = body.Split('\n').Select(l => l.StartsWith('@') ? Expand(l) : l);
        return new TreePage(words[0], status, header, string.Join('\n', lines));
    }

    private static string Expand(string line)
    {
        var name = line.IndexOf(' ', StringComparison.Ordinal) is var at and > 0 ? line[(at + 1)..] : "Fern Salon";
        return line.Split(' ')[0] switch
        {
            "@policy" => $"""
                <title>Privacy Policy | {name}</title><h1>Privacy Policy</h1>
                <p>{name} (“{name}”, “we”) uses your phone number to confirm appointments and to answer your questions.</p>
                <p>No personal information goes to other businesses, be it sold, lent or given away, for marketing of theirs.</p>
                <p>We share it with the vendor that delivers our messages. Reply STOP to end our texts.</p>
                <p>Questions? Write to desk@fernsalondover.com or call 302-628-4417.</p>
                """,
            "@terms" => $"""
                <title>Terms of Service | {name}</title><h1>Terms of Service</h1>
                <p>These terms are an agreement between you and {name}. By booking an appointment you agree to them.</p>
                <p>You may cancel an appointment until the day before it. We may change these terms at any time.</p>
                <p>We are not liable for what is left behind in the salon. The law of Delaware applies to these terms.</p>
                """,
            "@sms" => $"""
                <title>SMS Terms | {name}</title><h1>SMS Terms</h1>
                <p>{name} sends appointment reminders by text message to those who agreed to get them.</p>
                <p>Message frequency varies. Message and data rates may apply.</p>
                <p>Reply STOP to opt out of our texts, and HELP for help. Read our <a href="/privacy">Privacy Policy</a>.</p>
                """,
            "@form" => """
                <form><label>Name <input name=name></label><label>Mobile <input type=tel name=phone></label>
                <label><input type=checkbox> I agree to get appointment reminders by text message. Reply STOP to opt out.</label>
                <button>Send</button></form>
                """,
            "@prose" => """
                <p>We cut hair in the old station. Come in on any day but Monday, and bring the children.</p>
                <p>Our combs are made of wood from the valley. Ask for the red chair when you book.</p>
                """,
            _ => throw new InvalidDataException($"no text is called {line}"),
        };
    }
}

/// <summary>An answer.</summary>
internal sealed record TreePage(string Path, int Status, string[]? Header, string Body);

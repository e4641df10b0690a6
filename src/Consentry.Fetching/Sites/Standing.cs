using Consentry.Documents;

namespace Consentry.Fetching.Sites;

/// <summary>What an answer shows: the page that was asked for, or something in its place.</summary>
internal static class Standing
{
    /// <summary>Characters of a page that shows something in place of another one; a document is longer.</summary>
    private const int ShortPage = 1500;

    /// <summary>Characters below which there is nothing to read.</summary>
    private const int Nothing = 40;

    private static readonly List<(Showing Showing, bool IsAnywhere, string Words)> Phrases =
    [
        .. WordList
            .Sections("standings.txt")
            .Select(e =>
                (Enum.Parse<Showing>(e.Section), e.Entry[0] == '*', WordList.Spaced(e.Entry.TrimStart('*').Trim()))
            ),
    ];

    private static readonly string[] LoginPaths = ["/login", "/signin", "/sign-in", "/wp-login", "/account/login"];

    /// <summary>The status first, then the address that answered, then the words.</summary>
    public static Showing Of(Fetched fetched, Document? document)
    {
        var words = document is null ? Showing.Page : OfWords(document);
        return fetched.Status switch
        {
            401 => Showing.Login,
            404 or 410 => words == Showing.Parked ? words : Showing.NotFound,
            403 or 405 or 406 or 429 or 503 => Showing.BotWall,
            >= 400 => Showing.NotFound,
            _ when IsLogin(fetched, document) => Showing.Login,
            _ => words,
        };
    }

    private static bool IsLogin(Fetched fetched, Document? document)
    {
        var final = fetched.Final;
        if (
            fetched.Hops.Count > 0
            && !Addresses.Key(final).Equals(Addresses.Key(fetched.Requested), StringComparison.Ordinal)
        )
        {
            if (
                final.IdnHost.Equals("accounts.google.com", StringComparison.OrdinalIgnoreCase)
                || Array.Exists(LoginPaths, p => final.AbsolutePath.StartsWith(p, StringComparison.OrdinalIgnoreCase))
            )
            {
                return true;
            }
        }

        return document is { Text.Length: < ShortPage }
            && document.Controls.Any(c => c.Type is "password")
            && !document.Controls.Any(c => c.Type is "tel");
    }

    private static Showing OfWords(Document document)
    {
        var head = WordList.Spaced($"{document.Title} | {FirstHeading(document)}");
        if (document.Text.Length >= ShortPage)
            return Showing.Page;

        var body = WordList.Spaced(document.Text);
        foreach (var (showing, isAnywhere, words) in Phrases)
        {
            if ((isAnywhere ? body : head).Contains(words, StringComparison.Ordinal) && !IsLabel(showing, document))
                return showing;
        }

        return IsUndrawn(document) ? Showing.NeedsScript
            : document.Text.Length < Nothing && document.Links.Count < 2 ? Showing.Empty
            : Showing.Page;
    }

    /// <summary>"Sign in" in the title of a page without a password is a label.</summary>
    private static bool IsLabel(Showing showing, Document document) =>
        showing == Showing.Login && document.Text.Length > ShortPage / 2;

    /// <summary>An application that draws itself; a page with links to follow is none, however few its words.</summary>
    private static bool IsUndrawn(Document document) =>
        document.Links.Count < 2 && RenderingNeeds.Of(document) == RenderingNeed.App;

    private static string FirstHeading(Document document)
    {
        var heading = document.Blocks.FirstOrDefault(b =>
            b.Kind == BlockKind.Heading && b.Region is Region.Main or Region.Header
        );
        return heading is null ? "" : document.Quote(heading.Span);
    }
}

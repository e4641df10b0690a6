namespace Consentry.Documents;

/// <summary>What an address shows a visitor.</summary>
public enum Showing
{
    /// <summary>A page of its own.</summary>
    Page,

    /// <summary>A page that says it is not there, whatever its status; also the home page in place of the one asked for.</summary>
    NotFound,

    /// <summary>A page that asks for an account first.</summary>
    Login,

    /// <summary>The page of a domain that is for sale, expired or not set up.</summary>
    Parked,

    /// <summary>A wall against robots, which a reviewer's fetcher meets too.</summary>
    BotWall,

    /// <summary>No text until a script has run.</summary>
    NeedsScript,

    /// <summary>Next to no text.</summary>
    Empty,
}

/// <summary>Why an address will not hold.</summary>
public enum Transience
{
    /// <summary>It is meant to stay.</summary>
    None,

    /// <summary>A preview of a deployment, or a tunnel to somebody's machine.</summary>
    Preview,

    /// <summary>A signature in it expires.</summary>
    Expiring,

    /// <summary>A share link, which its owner can take back and which may ask for an account.</summary>
    Share,

    /// <summary>A machine that only its own network reaches.</summary>
    Local,
}

/// <summary>A link that leads to a page.</summary>
/// <param name="From">The page that the link stands on.</param>
/// <param name="Text">Its words, or the label of a picture.</param>
/// <param name="Region">Where on that page it stands.</param>
public sealed record Linking(Uri From, string Text, Region Region)
{
    /// <summary>That page is the home page.</summary>
    public bool IsFromHome { get; init; }

    /// <summary>It stands in a form, or that page asks for a phone number.</summary>
    public bool IsFromForm { get; init; }
}

/// <summary>The facts of a fetch: how a page can be reached by those who have nothing but its address.</summary>
/// <param name="Requested">The address as asked for.</param>
/// <param name="Address">The address that answered, after all redirects.</param>
/// <param name="Status">The status of that answer.</param>
public sealed record Publication(Uri Requested, Uri Address, int Status)
{
    /// <summary>The addresses that redirects led to, in order, the last one included.</summary>
    public IReadOnlyList<Uri> Redirects { get; init; } = [];

    /// <summary>What it shows.</summary>
    public Showing Shows { get; init; }

    /// <summary>What was read, a browser had to draw: the answer itself shows nothing.</summary>
    public bool IsDrawnByScript { get; init; }

    /// <summary>Whether the address is made to last.</summary>
    public Transience Transience { get; init; }

    /// <summary>Redirects led to the domain of somebody else.</summary>
    public bool LeavesDomain { get; init; }

    /// <summary>The site's pages were searched for links to it; false for an address that was given by itself.</summary>
    public bool IsSiteSearched { get; init; }

    /// <summary>It is the home page itself.</summary>
    public bool IsHome { get; init; }

    /// <summary>The best link that leads to it, the home page's before others; null where none was found.</summary>
    public Linking? Link { get; init; }
}

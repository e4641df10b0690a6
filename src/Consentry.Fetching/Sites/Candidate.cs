using Consentry.Documents;

namespace Consentry.Fetching.Sites;

/// <summary>An address that may be looked at.</summary>
internal sealed class Candidate(Uri address, Promise promise, Lead lead, int depth)
{
    public Uri Address { get; } = address;

    public Promise Promise { get; private set; } = promise;

    public Lead Lead { get; private set; } = lead;

    /// <summary>Links from the home page.</summary>
    public int Depth { get; private set; } = depth;

    public bool IsElsewhere { get; init; }

    public bool IsTaken { get; set; }

    public List<Linking> Links { get; } = [];

    /// <summary>A document, by what the link says.</summary>
    public bool IsLegal => Promise.Hint is Hint.Privacy or Hint.Terms or Hint.Texts;

    /// <summary>Found once more, perhaps by a link that says more.</summary>
    public void Meet(Promise other, Lead by, int at)
    {
        Promise = other.Points > Promise.Points ? other : Promise;
        Lead = by == Lead.Link ? by : Lead;
        Depth = Math.Min(Depth, at);
    }
}

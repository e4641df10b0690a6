using Consentry.Documents;

namespace Consentry.Reading;

/// <summary>
/// The elements that open a region. One that turns out to hold most of the page's text is no footer or banner, whatever
/// it is called, and gives its text back to the region around it.
/// </summary>
internal sealed class RegionRoots
{
    /// <summary>A shorter page may well be all footer.</summary>
    private const int LeastText = 1000;

    private readonly List<Root> roots = [new(Region.Main, 0)];
    private Region[] regions = [Region.Main];

    private readonly record struct Root(Region Region, int Parent);

    /// <summary>The number of the new root.</summary>
    public int Open(Region region, int parent)
    {
        roots.Add(new Root(region, parent));
        return roots.Count - 1;
    }

    /// <summary>Settles which regions stand, given all text.</summary>
    public void Settle(ReadOnlySpan<Draft> drafts)
    {
        var lengths = new long[roots.Count];
        long total = 0;
        foreach (ref readonly var draft in drafts)
        {
            lengths[draft.Context.RegionRoot] += draft.End - draft.Start;
            total += draft.End - draft.Start;
        }

        regions = new Region[roots.Count];
        for (var i = 1; i < regions.Length; i++)
        {
            var isMost = total >= LeastText && lengths[i] > total * 6 / 10;
            regions[i] = isMost ? regions[roots[i].Parent] : roots[i].Region;
        }
    }

    public Region RegionOf(int root) => regions[root];
}

using Consentry.Documents;

namespace Consentry.Reading;

/// <summary>
/// The headings in force, region by region: a footer's heading does not rule the text after the footer. Only the page's
/// own header, which often holds its title, does.
/// </summary>
internal sealed class HeadingPath
{
    private readonly Block?[] current = new Block?[Enum.GetValues<Region>().Length];

    public Block? Current(Region region) => current[Index(region)];

    /// <summary>The nearest heading above one of this level.</summary>
    public Block? Above(Region region, int level)
    {
        var heading = current[Index(region)];
        while (heading is not null && heading.Level >= level)
            heading = heading.Heading;

        return heading;
    }

    public void Enter(Region region, Block heading) => current[Index(region)] = heading;

    private static int Index(Region region) => region == Region.Header ? (int)Region.Main : (int)region;
}

using Consentry.Documents;

namespace Consentry.Reading.Html;

/// <summary>The links of a page as their tags open and close.</summary>
internal sealed class Links(DocumentBuilder builder, Uri? address)
{
    private readonly List<Anchor> anchors = [];
    private Uri? origin = address;
    private bool hasBase;
    private int current = -1;

    private struct Anchor
    {
        public string Target;
        public string Label;
        public int Start;
        public int Root;
        public Span Text;
        public bool IsScripted;
    }

    /// <summary>The first <c>base</c> with an address is what targets are relative to.</summary>
    public void Base(TagAttributes attributes)
    {
        if (hasBase || attributes.Value("href").Trim() is not { Length: > 0 } target)
            return;

        hasBase = true;
        if (Resolve(target) is { } resolved && Uri.TryCreate(resolved, UriKind.Absolute, out var found))
            origin = found;
    }

    /// <summary>The number of the link, −1 where the anchor leads nowhere.</summary>
    public int Open(TagAttributes attributes)
    {
        if (attributes.Find("href") is not (>= 0 and var index))
            return -1;

        var written = CharacterReferences.Attribute(attributes.Raw(index)).Trim();
        var target = Cloudflare.Target(written) is { } mail ? "mailto:" + mail : Resolve(written);
        return Open(target, Label(attributes), IsScripted(attributes));
    }

    public int Open(string target, string label, bool isScripted = false)
    {
        anchors.Add(
            new Anchor
            {
                Target = target,
                Label = label,
                Start = builder.Length,
                Root = builder.Context.RegionRoot,
                IsScripted = isScripted,
            }
        );
        return current = anchors.Count - 1;
    }

    public void Close(int number)
    {
        var anchor = anchors[number];
        anchor.Text = builder.Since(anchor.Start);
        anchors[number] = anchor;
        current = -1;
    }

    /// <summary>The open link shows a mail address that was obfuscated, and leads to it.</summary>
    public void Address(string mail)
    {
        if (current < 0)
            return;

        var anchor = anchors[current];
        anchor.Target = "mailto:" + mail;
        anchors[current] = anchor;
    }

    /// <summary>A picture inside a link names it.</summary>
    public void Image(TagAttributes attributes)
    {
        if (current >= 0)
            Name(Folded.Text(attributes.Raw("alt")));
    }

    /// <summary>Names the open link where it has no name yet.</summary>
    public void Name(string label)
    {
        if (current < 0 || anchors[current].Label.Length > 0)
            return;

        var anchor = anchors[current];
        anchor.Label = label;
        anchors[current] = anchor;
    }

    /// <summary>The target as a browser would follow it; as written where nothing says what it is relative to.</summary>
    public string Resolve(string target)
    {
        if (origin is null || target.Length > 4096)
            return target;

        return Uri.TryCreate(origin, target, out var resolved) ? resolved.AbsoluteUri : target;
    }

    public Link[] Finish()
    {
        var links = new Link[anchors.Count];
        for (var i = 0; i < links.Length; i++)
        {
            var anchor = anchors[i];
            var region = builder.Roots.RegionOf(anchor.Root);
            links[i] = new Link(anchor.Text, anchor.Target, region)
            {
                Label = anchor.Text.IsEmpty ? anchor.Label : "",
                IsScripted = anchor.IsScripted,
            };
        }

        return links;
    }

    private static bool IsScripted(TagAttributes attributes)
    {
        for (var i = 0; i < attributes.Count; i++)
        {
            var name = attributes.Name(i);
            if (
                name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                || name.StartsWith("data-", StringComparison.OrdinalIgnoreCase)
                || name.Equals("id", StringComparison.OrdinalIgnoreCase)
                || name[0] is '@' or ':' or '('
            )
                return true;
        }

        return false;
    }

    private static string Label(TagAttributes attributes)
    {
        var label = Folded.Text(attributes.Raw("aria-label"));
        return label.Length > 0 ? label : Folded.Text(attributes.Raw("title"));
    }
}

using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Consentry.Tests.Reading;

/// <summary>The rules of what shows, written a second time over a real tree.</summary>
internal static partial class DomWalk
{
    private static readonly HashSet<string> Unseen = new(StringComparer.Ordinal)
    {
        "script",
        "style",
        "template",
        "noscript",
        "head",
        "title",
        "datalist",
        "svg",
        "math",
        "iframe",
        "noembed",
        "noframes",
        "video",
        "audio",
        "canvas",
        "rp",
    };

    private static readonly HashSet<string> Opening = new(
        (
            "accordion collapse collapsible drawer lightbox offcanvas step tab tabs tabcontent tabpane tabpanel dialog modal"
            + " popover popup answer collapsed dropdown expand expandable faq menu page pane panel screen slide stage toggle"
            + " view wizard"
        ).Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    public static string VisibleText(IDocument document)
    {
        var text = new StringBuilder();
        if (document.DocumentElement is { } root)
            Walk(root, text);

        return text.ToString();
    }

    /// <summary>Without white space and what has no width.</summary>
    public static string Bare(string text) =>
        string.Concat(
            text.Where(c =>
                !char.IsWhiteSpace(c)
                && c is not ('\0' or '\u00AD' or (>= '\u200B' and <= '\u200D') or '\u2060' or '\uFEFF')
            )
        );

    private static void Walk(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText data)
                text.Append(data.Data);
            else if (child is IElement element && !IsHidden(element))
                Element(element, text);
        }
    }

    private static void Element(IElement element, StringBuilder text)
    {
        if (element.GetAttribute("data-cfemail") is { Length: >= 4 } hex)
            text.Append(Decode(Convert.FromHexString(hex)));
        else if (element.LocalName is not "input")
            Walk(element, text);
        else if (element.GetAttribute("type") is "submit" or "button" or "reset")
            text.Append(element.GetAttribute("value"));
    }

    private static string Decode(byte[] bytes) =>
        Encoding.UTF8.GetString([.. bytes.Skip(1).Select(b => (byte)(b ^ bytes[0]))]);

    private static bool IsHidden(IElement element)
    {
        if (Unseen.Contains(element.LocalName))
            return true;

        var style = element.GetAttribute("style") ?? "";
        return (element.HasAttribute("hidden") || HidingStyle.IsMatch(style)) && !CanOpen(element);
    }

    private static bool CanOpen(IElement element) =>
        element.LocalName is "dialog" or "details" or "form"
        || element.GetAttribute("role") is "dialog" or "alertdialog" or "tabpanel"
        || Separators.Split($"{element.ClassName} {element.Id}").Any(Opening.Contains)
        || element.QuerySelector("form") is not null
        || IsStep(element);

    /// <summary>Part of a form that a script brings up: two fields at least, buttons counted.</summary>
    private static bool IsStep(IElement element) =>
        element.ParentElement?.Closest("form") is not null
        && element.QuerySelectorAll("input:not([type=hidden i]), select, textarea, button").Length > 1;

    [GeneratedRegex(
        @"(^|[;\s])(display\s*:\s*none|visibility\s*:\s*hidden)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex HidingStyle { get; }

    [GeneratedRegex(@"[\s_-]+")]
    private static partial Regex Separators { get; }
}

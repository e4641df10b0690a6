using System.Text;

namespace Consentry.Tests.Tables;

/// <summary>
/// Forms in a line: parts with <c>|</c> between them. <c>tel:Mobile number</c> is a field with its label, <c>text:</c> and
/// <c>email:</c> likewise; <c>box:words</c>; <c>p:words</c>; <c>h:words</c> a heading; <c>button:Send</c>. <c>!</c> before the
/// colon makes it required, <c>+</c> ticks it. <c>---</c> ends a form, and the next part begins another.
/// </summary>
internal static class FormNotation
{
    public static string Html(string line)
    {
        var html = new StringBuilder("<form>");
        foreach (var part in line.Split('|', StringSplitOptions.TrimEntries))
            html.Append(part == "---" ? "</form><form>" : Part(part)).Append(' ');

        return html.Append("</form>").ToString();
    }

    private static string Part(string part)
    {
        var colon = part.IndexOf(':', StringComparison.Ordinal);
        Assert.True(colon > 0, $"{part}: no colon");
        var (kind, words) = (part[..colon], part[(colon + 1)..].Trim());
        var attributes =
            (kind.Contains('!', StringComparison.Ordinal) ? " required" : "")
            + (kind.Contains('+', StringComparison.Ordinal) ? " checked" : "");
        return kind.TrimEnd('!', '+') switch
        {
            "box" => $"<div><label><input type='checkbox'{attributes}> {words}</label></div>",
            "p" => $"<p>{words}</p>",
            "h" => $"<h2>{words}</h2>",
            "button" => $"<button>{words}</button>",
            var type => $"<div><label>{words} <input type='{type}'{attributes}></label></div>",
        };
    }
}

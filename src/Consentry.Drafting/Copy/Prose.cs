using System.Runtime.CompilerServices;

namespace Consentry.Drafting.Copy;

/// <summary>
/// A paragraph as it is written in a template: an interpolated string whose holes keep their kind, so that
/// <c>$"Write to {mail}."</c> holds words, a link, and words.
/// </summary>
[InterpolatedStringHandler]
internal sealed class Prose
{
    private readonly List<Inline> parts;

    public Prose(int literalLength, int formattedCount) => parts = new(Math.Min(literalLength, 1) + 2 * formattedCount);

    public IReadOnlyList<Inline> Parts => parts;

    /// <summary>Words without any link in them.</summary>
    /// <remarks>A method: a conversion would turn an interpolated string into words first, and its links with it.</remarks>
    public static Prose Of(string words) => $"{words}";

    public void AppendLiteral(string words)
    {
        if (parts is [.., Words last])
            parts[^1] = new Words(last.Text + words);
        else if (words.Length > 0)
            parts.Add(new Words(words));
    }

    public void AppendFormatted(string words) => AppendLiteral(words);

    public void AppendFormatted(Inline part)
    {
        if (part is Words words)
            AppendLiteral(words.Text);
        else
            parts.Add(part);
    }

    public void AppendFormatted(Prose prose)
    {
        foreach (var part in prose.Parts)
            AppendFormatted(part);
    }

    /// <summary>What a reader sees of it.</summary>
    public override string ToString() => string.Concat(parts.Select(part => part.Text));
}

using Consentry.Segmenting;

namespace Consentry.Tests.Segmenting;

/// <summary>Sentences and tokens as short lines to compare with.</summary>
internal static class Said
{
    /// <summary>Each sentence as it stands, without what introduces it.</summary>
    public static string[] Sentences(string markdown)
    {
        var segmented = Vetted.Segmented(markdown);
        return [.. segmented.Sentences.Select(s => Flat(segmented.Document.Quote(s.Span)))];
    }

    /// <summary>What introduces the last sentence; empty where it stands for itself.</summary>
    public static string Lead(string markdown)
    {
        var segmented = Vetted.Segmented(markdown);
        return segmented.Sentences[^1].Lead is { } lead ? Flat(segmented.Document.Quote(lead.Span)) : "";
    }

    /// <summary>The units of the first block, with a bar between them.</summary>
    public static string Units(string markdown)
    {
        var segmented = Vetted.Segmented(markdown);
        var units = new List<string>();
        foreach (var token in segmented.Sentences[0].Tokens)
            units.Add(segmented.Document.Quote(token.Span));

        return string.Join('|', units);
    }

    public static IReadOnlyList<Token> Tokens(string markdown) => [.. Vetted.Segmented(markdown).Sentences[0].Tokens];

    private static string Flat(string text) => text.Replace('\n', '/').Replace('\t', '|');
}

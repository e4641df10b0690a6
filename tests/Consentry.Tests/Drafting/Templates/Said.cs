using Consentry.Drafting.Copy;
using Consentry.Drafting.Writing;

namespace Consentry.Tests.Drafting.Templates;

/// <summary>What a draft says, for tests to look for words in.</summary>
internal static class Said
{
    public static string Text(this Draft draft) => PlainTextWriter.Write(draft);

    public static IEnumerable<string> Quotes(this Draft draft) =>
        draft.Blocks.OfType<Quote>().Select(quote => PlainTextWriter.Inlines(quote.Prose));

    public static IEnumerable<string> Headings(this Draft draft) =>
        draft.Blocks.OfType<Heading>().Select(heading => heading.Text);

    public static void Says(string text, params string[] all) =>
        Assert.All(all, words => Assert.Contains(words, text, StringComparison.Ordinal));

    public static void SaysNothingOf(string text, params string[] all) =>
        Assert.All(all, words => Assert.DoesNotContain(words, text, StringComparison.OrdinalIgnoreCase));
}

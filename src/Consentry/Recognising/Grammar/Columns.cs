using System.Runtime.InteropServices;
using Consentry.Documents;
using Consentry.Segmenting;

namespace Consentry.Recognising.Grammar;

/// <summary>The words of cells and of their headers, which stand in no sentence of their own.</summary>
internal static class Columns
{
    public static ReadOnlySpan<Token> Tokens(string text, Span span)
    {
        var tokens = new List<Token>();
        new Tokenizer(text, tokens).Tokenize(span);
        return CollectionsMarshal.AsSpan(tokens);
    }
}

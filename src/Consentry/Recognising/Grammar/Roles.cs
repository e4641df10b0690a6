using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising.Grammar;

/// <summary>"Company will not share …", "the School may text …": what a sender calls itself in the language of contracts.</summary>
internal static class Roles
{
    private static readonly Senses Openers = Senses.Of(
        Sense.And,
        Sense.Or,
        Sense.But,
        Sense.If,
        Sense.Unless,
        Sense.Which,
        Sense.Allow
    );

    /// <summary>
    /// A word for a business in the singular and in capitals, bare where anybody else's would have an article. A carrier or an
    /// affiliate with an article and a capital is a defined term too, but never the sender.
    /// </summary>
    public static bool IsSender(ReadOnlySpan<Token> t, int k) =>
        t[k].IsCapital
        && t[k].Is(Sense.Role)
        && (k == 0 || !t[k - 1].IsWord || t[k - 1].IsAny(Openers) || IsArticle(t, k - 1))
        && !(k + 1 < t.Length && t[k + 1].IsAny(RecipientPhrases.People));

    private static bool IsArticle(ReadOnlySpan<Token> t, int k) =>
        t[k].Is(Sense.Determiner) && !t[k].IsAny(Senses.Of(Sense.Quantity, Sense.Any, Sense.It));
}

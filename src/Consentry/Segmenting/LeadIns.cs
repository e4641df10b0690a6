using Consentry.Documents;
using Consentry.Lexicon;

namespace Consentry.Segmenting;

/// <summary>What a list item, a definition or a fragment has to be read with.</summary>
internal static class LeadIns
{
    private static readonly Senses Subjects = Senses.Of(Sense.We, Sense.It, Sense.They, Sense.You);

    private static readonly Senses Finite = Senses.Of(Sense.Aux, Sense.Be, Sense.Modal);

    /// <summary>Words that make a heading say something which its text completes: "What we never do", "How we use data".</summary>
    private static readonly Senses Claims = Senses.Of(
        Sense.Share,
        Sense.Sell,
        Sense.Give,
        Sense.Use,
        Sense.Never,
        Sense.Not,
        Sense.Collect,
        Sense.Contact
    );

    /// <summary>The sentence to read <paramref name="sentence"/> with, or null when it stands for itself.</summary>
    public static Sentence? For(
        Sentence sentence,
        Block block,
        IReadOnlyDictionary<Block, Sentence> last,
        IReadOnlyDictionary<Block, Sentence> headings
    )
    {
        if (block.Kind is not (BlockKind.ListItem or BlockKind.Definition) || StandsAlone(sentence.Tokens))
        {
            return null;
        }

        if (block.LeadIn is { } leadIn)
        {
            return last.TryGetValue(leadIn, out var lead) && lead.IsOpen ? lead : null;
        }

        return block.Heading is { } heading && headings.TryGetValue(heading, out var claim) && Carries(claim)
            ? claim
            : null;
    }

    /// <summary>It has a subject and a verb of its own, at its beginning or behind a label.</summary>
    private static bool StandsAlone(ReadOnlySpan<Token> tokens)
    {
        var start = AfterLabel(tokens);
        var rest = tokens[start..];
        if (rest.Length == 0)
        {
            return false;
        }

        if (rest[0].IsAny(Subjects) && !rest[0].Is(Sense.Any))
        {
            return true;
        }

        // "Your number is never sold": a finite verb after a short subject, before any relative clause.
        for (var i = 0; i < rest.Length && i < 14; i++)
        {
            if (
                rest[i].Is(Sense.Which)
                || IsAim(rest, i)
                || rest[i].Kind is TokenKind.Dash or TokenKind.Open or TokenKind.Semicolon or TokenKind.Colon
            )
            {
                return false;
            }

            if (rest[i].IsAny(Finite) && i > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Other shops, so that they can …": the verb behind is not the item's own.</summary>
    private static bool IsAim(ReadOnlySpan<Token> rest, int i) =>
        i > 0 && rest[i].Is(Sense.For) && i + 1 < rest.Length && rest[i + 1].IsAny(Subjects);

    private static int AfterLabel(ReadOnlySpan<Token> tokens)
    {
        for (var i = 1; i < tokens.Length && i < 8; i++)
        {
            if (tokens[i].Kind == TokenKind.Colon)
            {
                return i + 1 < tokens.Length ? i + 1 : 0;
            }
        }

        return 0;
    }

    private static bool Carries(Sentence heading) => heading.Senses.HasAny(Claims) && heading.Senses.HasAny(Subjects);
}

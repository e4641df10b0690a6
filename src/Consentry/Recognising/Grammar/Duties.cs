using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising.Grammar;

/// <summary>What somebody else has to tell its own readers: "each program must state how often it texts", "you must make sure that people can reply STOP".</summary>
internal static class Duties
{
    private const int Reach = 3;

    private static readonly Senses Telling = Senses.Of(
        Sense.Say,
        Sense.Notify,
        Sense.Announce,
        Sense.About,
        Sense.Honor,
        Sense.Ensure
    );

    /// <summary>Whether the sentence ends in what they have to tell.</summary>
    public static bool Cover(ReadOnlySpan<Token> t) =>
        Cover(t, t.Length > 0 && t[^1].Kind == TokenKind.Stop ? t.Length - 1 : t.Length);

    /// <summary>Whether what stands from <paramref name="i"/> is what they have to tell.</summary>
    public static bool Cover(ReadOnlySpan<Token> t, int i)
    {
        for (var k = i - 1; k > 0 && t[k].Kind is not (TokenKind.Stop or TokenKind.Semicolon); k--)
        {
            if (t[k].Is(Sense.Duty))
            {
                return !t.Behind(k, Reach).Has(Sense.We) && t[k..i].HasAny(Telling) && !IsToSend(t, k);
            }
        }

        return false;
    }

    /// <summary>"you must reply STOP": the duty is the act itself.</summary>
    private static bool IsToSend(ReadOnlySpan<Token> t, int duty) =>
        t.Ahead(duty + 1, Reach - 1).HasAny(Senses.Of(Sense.Reply, Sense.Contact))
        && t.Behind(duty, Reach).Has(Sense.You);
}

using Consentry.Lexicon;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Grammar;

/// <summary>
/// The subject of a verb in the active voice, found through what may stand between: auxiliaries, verbs in coordination, the
/// object of a main verb ("partners may use cookies to <i>collect</i> data").
/// </summary>
internal static class Subjects
{
    private static readonly Senses Predicate = Senses.Of(
        Sense.Aux,
        Sense.Modal,
        Sense.Be,
        Sense.Not,
        Sense.Never,
        Sense.Only,
        Sense.Otherwise
    );

    private static readonly Senses Boundaries = Senses.Of(Sense.If, Sense.Unless, Sense.Which, Sense.But, Sense.How);

    /// <summary>Whose act the verb is, or null where nothing that could be its subject stands before it.</summary>
    public static Actor? Of(string text, ReadOnlySpan<Token> t, int verb)
    {
        var head = VerbsFrom(t, verb);
        // An infinitive or a gerund has the subject of the verb it depends on.
        for (var steps = 0; head > 0 && IsDependent(t, head, verb) && steps < 4; steps++)
        {
            var main = MainVerb(t, head - 1);
            if (main < 0)
            {
                return null;
            }

            head = VerbsFrom(t, main);
        }

        // "ask us to send": the request names the sender as the doer.
        return head > 0 && t[head - 1].Is(Sense.Want) && t[head - 1].Is(Sense.Right)
            ? Actor.Sender
            : Named(text, t, NounFrom(t, head), head);
    }

    private static bool IsDependent(ReadOnlySpan<Token> t, int head, int verb) =>
        t[head - 1].Is(Sense.To)
        // A lead-in that its items complete: "You shall not assist others to: copy the site".
        || head > 1 && t[head - 1].Kind == TokenKind.Colon && t[head - 2].Is(Sense.To)
        || t[head - 1].IsAny(Senses.Of(Sense.Prep, Sense.For)) && t[verb].HasForm(Forms.Gerund);

    /// <summary>Where the auxiliaries and coordinated verbs begin that end in the verb at <paramref name="verb"/>.</summary>
    private static int VerbsFrom(ReadOnlySpan<Token> t, int verb)
    {
        var k = verb;
        while (k > 0)
        {
            if (t[k - 1].IsAny(Predicate) && !t[k - 1].Is(Sense.We))
            {
                k--;
                continue;
            }

            var link = k - 1;
            while (link > 0 && (t[link].Kind == TokenKind.Comma || t[link].IsAny(Senses.Of(Sense.And, Sense.Or))))
            {
                link--;
            }

            if (link == k - 1 || !t[link].HasForm(Forms.Verb) || t[link].HasForm(Forms.Plural))
            {
                break;
            }

            k = link;
        }

        return k;
    }

    private static int MainVerb(ReadOnlySpan<Token> t, int from)
    {
        for (var k = from - 1; k >= 0 && !IsBoundary(t[k]); k--)
        {
            if (t[k].HasForm(Forms.Verb) && !IsNoun(t, k) || t[k].IsAny(Senses.Of(Sense.Modal, Sense.Be)))
            {
                return k;
            }
        }

        return -1;
    }

    /// <summary>Where the noun phrase begins that ends before <paramref name="end"/>.</summary>
    private static int NounFrom(ReadOnlySpan<Token> t, int end)
    {
        var k = end;
        while (k > 0 && !IsBoundary(t[k - 1]) && t[k - 1].Kind != TokenKind.Comma && !IsFinite(t, k - 1))
        {
            k--;
        }

        return k;
    }

    private static Actor? Named(string text, ReadOnlySpan<Token> t, int from, int to)
    {
        for (var k = from; k < to; k++)
        {
            var token = t[k];
            if (token.IsAny(Senses.Of(Sense.We, Sense.Us)) || Roles.IsSender(t, k))
            {
                return Actor.Sender;
            }

            if (token.Is(Sense.You) && !token.Is(Sense.Your))
            {
                return Actor.Reader;
            }

            if (token.Is(Sense.Team) && k == from)
            {
                // "staff will look at it": whose staff goes without saying.
                return Actor.Sender;
            }

            var isOthers =
                token.Is(Sense.They) && !token.Is(Sense.It)
                || token.IsAny(RecipientPhrases.People) && !(k > 0 && t[k - 1].Is(Sense.Our) && token.Is(Sense.Tool));
            if (isOthers)
            {
                return Actor.Other;
            }

            if (token.Is(Sense.Your))
            {
                // "your employer", "your carrier": somebody of the reader's, if it is no data.
                return DataPhrases.In(t[k..to]) == DataKinds.None ? Actor.Other : null;
            }
        }

        return to > from ? Actor.Sender : null;
    }

    private static bool IsBoundary(Token token) =>
        token.Kind
            is TokenKind.Stop
                or TokenKind.Semicolon
                or TokenKind.Colon
                or TokenKind.Tab
                or TokenKind.Break
                or TokenKind.Dash
        || token.IsAny(Boundaries) && !token.Is(Sense.It);

    private static bool IsFinite(ReadOnlySpan<Token> t, int k) =>
        t[k].IsAny(Senses.Of(Sense.Aux, Sense.Modal, Sense.Be))
        || t[k].HasForm(Forms.Base | Forms.Third) && !t[k].HasForm(Forms.Singular | Forms.Plural) && !IsNoun(t, k);

    private static bool IsNoun(ReadOnlySpan<Token> t, int k) =>
        t[k].HasForm(Forms.Singular | Forms.Plural) || IsBehindArticle(t, k);

    /// <summary>"a personal license": a word that could be a verb, behind an article and what may stand between.</summary>
    public static bool IsBehindArticle(ReadOnlySpan<Token> t, int k)
    {
        for (var i = k - 1; i >= 0 && i >= k - 3; i--)
        {
            if (t[i].IsAny(Senses.Of(Sense.Determiner, Sense.Our, Sense.Your, Sense.Their)) && !t[i].Is(Sense.Which))
            {
                return true;
            }

            if (!t[i].IsWord || !(t[i].Senses.IsEmpty || t[i].IsAny(Senses.Of(Sense.PersonalMod, Sense.OtherMod))))
            {
                return false;
            }
        }

        return false;
    }
}

using Consentry.Documents;
using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Sharings;

/// <summary>Those of whom a sentence says that they get data.</summary>
/// <param name="At">The token of their head, or of the first word where no list has it.</param>
/// <param name="Who">Who they are.</param>
/// <param name="IsUnlisted">Named by a noun that no list has: only what they do with the data shows who they are.</param>
internal readonly record struct Receiver(int At, Recipients Who, bool IsUnlisted);

/// <summary>Finds the subject of a verb of receiving.</summary>
internal static class Receivers
{
    private const int SubjectReach = 8;

    private const int AllowedReach = 6;

    public static Receiver? Of(Sentence sentence, int verb, string text, DefinedTerms terms)
    {
        var t = sentence.Tokens;
        var subject = SubjectOf(t, verb);
        if (subject >= 0)
        {
            return new(subject, Named(sentence, subject) | Defined(t, subject, text, terms), IsUnlisted: false);
        }

        var allowed = AllowedBefore(t, verb);
        if (allowed < 0 && !IsUnlistedSubject(t, verb))
        {
            return null;
        }

        var from = allowed + 1;
        var who = RecipientPhrases.In(t[from..verb]) | Defined(t, verb - 1, text, terms);
        return who == Recipients.None
            ? new(from, Recipients.Named, IsUnlisted: true)
            : new(from, who, IsUnlisted: false);
    }

    /// <summary>Whom a term of the page's own stands for: "Friends receive …".</summary>
    private static Recipients Defined(ReadOnlySpan<Token> t, int subject, string text, DefinedTerms terms)
    {
        var from = t[Math.Max(0, subject - 2)].Start;
        return terms.In(text, new Span(from, t[subject].End)).Recipients;
    }

    /// <summary>"we let sponsors have your number".</summary>
    public static bool IsLetHave(ReadOnlySpan<Token> t, int i) => t[i].Is(Sense.Have) && AllowedBefore(t, i) >= 0;

    /// <summary>The verb that lets somebody else do what the verb at <paramref name="i"/> says, or −1.</summary>
    private static int AllowedBefore(ReadOnlySpan<Token> t, int i)
    {
        for (var k = i - 1; k >= 0 && k >= i - AllowedReach; k--)
        {
            if (t[k].Is(Sense.Allow))
            {
                return k + 1 < i ? k : -1;
            }

            if (!t[k].IsWord || t[k].IsAny(Senses.Of(Sense.You, Sense.We, Sense.Us)))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>"nobody is given your number", "vendors are given access": a passive whose subject receives.</summary>
    public static bool IsGivenTo(ReadOnlySpan<Token> t, int i) =>
        t[i].Is(Sense.Give)
        && t[i].HasForm(Forms.Past)
        && i > 0
        && t[i - 1].IsAny(Senses.Of(Sense.Be, Sense.Not, Sense.Never))
        && (SubjectOf(t, i) >= 0 || IsUnlistedSubject(t, i));

    private static int OpenBefore(ReadOnlySpan<Token> t, int close)
    {
        var k = close - 1;
        while (k >= 0 && t[k].Kind != TokenKind.Open)
        {
            k--;
        }

        return k;
    }

    private static Recipients Named(Sentence sentence, int subject)
    {
        var t = sentence.Tokens;
        var isNamed = t[subject].IsAny(RecipientPhrases.People) || t[subject].Is(Sense.Nobody);
        return isNamed ? RecipientPhrases.At(t, subject)
            : subject > 1 ? RecipientPhrases.In(t[..subject])
            : sentence.Previous is { } previous ? RecipientPhrases.In(previous.Tokens)
            : Recipients.None;
    }

    /// <summary>The people who are the subject of the verb, or −1; "we" and the reader are none.</summary>
    private static int SubjectOf(ReadOnlySpan<Token> t, int verb)
    {
        if (verb > 1 && t[verb - 1].Is(Sense.Which) && t.Behind(verb - 1, 3).HasAny(Senses.Of(Sense.Aux, Sense.To)))
        {
            // "They do not learn who got your number": a question inside the sentence.
            return -1;
        }

        for (var k = verb - 1; k >= 0 && k >= verb - 14; k--)
        {
            if (
                t[k].Kind == TokenKind.Comma && t[0].Is(Sense.If)
                || t[k].Kind is TokenKind.Semicolon or TokenKind.Stop or TokenKind.Colon
                || t[k].IsAny(Senses.Of(Sense.We, Sense.You, Sense.If))
                    && !t[k].Is(Sense.Your)
                    && !t[k].IsAny(RecipientPhrases.People)
                    && !(t[k].Is(Sense.You) && k > 0 && t[k - 1].Is(Sense.Prep))
            )
            {
                return -1;
            }

            if (t[k].Kind == TokenKind.Close && OpenBefore(t, k) is var open and >= 0)
            {
                k = open;
                continue;
            }

            var isPronoun =
                t[k].Is(Sense.They) && !t[k].Is(Sense.Which)
                || t[k].Is(Sense.It) && !t[k].Is(Sense.Determiner) && verb - k <= 3;
            if (
                isPronoun
                && (k <= 1 || t[k - 1].IsAny(Senses.Of(Sense.And, Sense.But)) || t[k - 1].Kind == TokenKind.Comma)
            )
            {
                return k;
            }

            // "shops that sponsor us": a verb.
            var isVerb = k > 0 && t[k - 1].Is(Sense.Which) && !t[k - 1].IsAny(RecipientPhrases.People);
            var isPeople = !isVerb && t[k].IsAny(RecipientPhrases.People) || t[k].Is(Sense.Nobody);
            // "any company that our owners acquire": what is acquired.
            var isObject = isPeople && t[k + 1].Is(Sense.Which) && k + 2 < verb && t[k + 2].IsAny(Outside);
            if (isObject)
            {
                return -1;
            }

            if (isPeople && !IsGoverned(t, k) && RecipientPhrases.At(t, k) != Recipients.None)
            {
                return k;
            }
        }

        return -1;
    }

    /// <summary>
    /// "Retail allies get …", "shops that know your taste get …": a plural that no list has begins the sentence, and neither
    /// sender nor reader stands beside it.
    /// </summary>
    private static bool IsUnlistedSubject(ReadOnlySpan<Token> t, int verb)
    {
        if (t[verb].Is(Sense.Use))
        {
            return false;
        }

        var hasNoun = false;
        for (var k = verb - 1; k >= 0 && k >= verb - SubjectReach; k--)
        {
            if (t[k].IsAny(Senses.Of(Sense.Your, Sense.We)) && RelativeBefore(t, k) is var relative and >= 0)
            {
                // The reader stands in a relative clause; the noun stands before it.
                hasNoun = false;
                k = relative;
                continue;
            }

            if (t[k].IsAny(Outside) && !t[k].Is(Sense.Which) || !t[k].IsWord)
            {
                return hasNoun && t[k].Kind == TokenKind.Comma;
            }

            hasNoun |= t[k].Senses.IsEmpty;
        }

        return hasNoun;
    }

    /// <summary>
    /// Where a relative clause begins in which a token is the object ("that match <i>your</i> budget") or the subject ("stores
    /// <i>we</i> trust"), or −1.
    /// </summary>
    private static int RelativeBefore(ReadOnlySpan<Token> t, int k)
    {
        if (t[k].Is(Sense.We))
        {
            return k > 1 && t[k - 1].IsWord && t[k - 1].Senses.IsEmpty && t[k + 1].HasForm(Forms.Base) ? k : -1;
        }

        return k > 2 && t[k - 2].Is(Sense.Which) && t[k - 2].Is(Sense.It) == t[k - 2].Is(Sense.Determiner) ? k - 2 : -1;
    }

    private static readonly Senses Outside = Senses.Of(
        Sense.We,
        Sense.Us,
        Sense.Our,
        Sense.You,
        Sense.Your,
        Sense.It,
        Sense.If,
        Sense.How,
        Sense.Not
    );

    /// <summary>"with third parties", and "with third parties or affiliates": they stand there as those who would get it.</summary>
    private static bool IsGoverned(ReadOnlySpan<Token> t, int k) =>
        !IsOfMany(t, k)
        && (
            Actors.IsUnderPreposition(t, k)
            || k >= 2
                && t[k - 1].Is(Sense.Or)
                && t[k - 2].IsAny(RecipientPhrases.People)
                && Actors.IsUnderPreposition(t, k - 2)
        );

    /// <summary>"our panel of lenders", "some of our partners": those behind "of" are who the subject consists of.</summary>
    private static bool IsOfMany(ReadOnlySpan<Token> t, int k)
    {
        var of = k > 0 && t[k - 1].Is(Sense.Our) ? k - 2 : k - 1;
        return of > 0
            && t[of].Is(Sense.Of)
            && t[k].HasForm(Forms.Plural)
            && (t[of - 1].Senses.IsEmpty || t[of - 1].IsAny(Senses.Of(Sense.Some, Sense.Quantity, Sense.Any)));
    }
}

using Consentry.Documents;
using Consentry.Lexicon;
using Consentry.Recognising;
using Consentry.Recognising.Grammar;
using Consentry.Recognising.Sharings;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Rewording;

/// <summary>
/// The clause of a denial as token indices, where it is built plainly enough to put words into it: verbs, what is handed
/// over, to whom, what for, and behind that only asides, exceptions and other clauses.
/// </summary>
internal readonly record struct DenialClause
{
    public required ActGroup Group { get; init; }

    public required Regions Regions { get; init; }

    /// <summary>One past what is handed over; for a passive, one past the verbs.</summary>
    public required int ObjectEnd { get; init; }

    /// <summary>What brings those who would get it; −1 where nobody is named.</summary>
    public required int Preposition { get; init; }

    /// <summary>One past those who would get it; equal to <see cref="ObjectEnd"/> where nobody is named.</summary>
    public required int RecipientsEnd { get; init; }

    /// <summary>One past the purposes: where more of what the verbs govern is put in.</summary>
    public required int End { get; init; }

    /// <summary>Another act follows within the same negation: "sell your data or use it for …".</summary>
    public required bool IsContinued { get; init; }

    public bool HasPurpose => End > RecipientsEnd;

    /// <summary>Null where the sentence is built in another way.</summary>
    public static DenialClause? Of(Sharing denial)
    {
        var sentence = denial.Sentence;
        var t = sentence.Tokens;
        if (
            denial.Verb < sentence.Own
            || sentence.IsHeading
            || sentence.Block.Kind == BlockKind.TableRow
            || ActGroup.At(t, denial.Verb) is not { } group
            || IsNoun(t, group)
        )
        {
            return null;
        }

        var regions = Regions.Of(t, group);
        var main = BeforeColon(t, regions.Start, regions.Main);
        var continued = Continuation(t, regions.Start, main);
        var end = Asides.Trim(t, regions.Start, continued < 0 ? main : continued);
        var preposition = regions.ObjectEnd < end && t[regions.ObjectEnd].Is(Sense.With) ? regions.ObjectEnd : -1;
        var purpose = PurposeFrom(t, preposition < 0 ? regions.Start : preposition + 1, end);
        var clause = new DenialClause
        {
            Group = group,
            Regions = regions,
            ObjectEnd = preposition < 0 ? purpose : preposition,
            Preposition = preposition,
            RecipientsEnd = purpose,
            End = end,
            IsContinued = continued >= 0,
        };
        return clause.IsPlain(t, denial) ? clause : null;
    }

    /// <summary>Whether nothing follows the denial, so that another clause can be joined to it.</summary>
    public static bool EndsSentence(Sharing denial)
    {
        var t = denial.Sentence.Tokens;
        return denial.Verb >= 0
            && ActGroup.At(t, denial.Verb) is { } group
            && Regions.Of(t, group).Limit >= t.Length - 1
            && BeforeColon(t, group.Last, t.Length) == t.Length
            && !t[group.Last..].HasAny(Senses.Of(Sense.Not, Sense.Never, Sense.But, Sense.Only));
    }

    private static bool IsNoun(ReadOnlySpan<Token> t, ActGroup group) =>
        group.IsNominal
        && !(t[group.First].HasForm(Forms.Gerund) && group.Last + 1 < t.Length && !t[group.Last + 1].Is(Sense.Of));

    private bool IsPlain(ReadOnlySpan<Token> t, Sharing denial)
    {
        var isNobodyNamed = Preposition < 0 && denial.Recipients == Recipients.None;
        if (!isNobodyNamed && !IsNames(t[(Preposition + 1)..RecipientsEnd]))
        {
            return false;
        }

        return Group.IsPassive || Group.IsReduced
            ? ObjectEnd == Regions.Start
            : NounPhrases.Is(t[Regions.Start..ObjectEnd]);
    }

    /// <summary>"sell to anyone, and only we can see it": a verb without a relative is that of another clause.</summary>
    private bool IsNames(ReadOnlySpan<Token> recipients)
    {
        foreach (var token in Preposition < 0 ? default : recipients)
        {
            if (token.Is(Sense.Which))
            {
                return true;
            }

            if (token.IsAny(Senses.Of(Sense.Aux, Sense.Be)))
            {
                return false;
            }
        }

        return Preposition >= 0 && recipients.Length > 0 && recipients[0].Kind != TokenKind.Comma;
    }

    private static int BeforeColon(ReadOnlySpan<Token> t, int from, int to)
    {
        for (var k = from; k < to; k++)
        {
            if (t[k].Kind == TokenKind.Colon)
            {
                return k;
            }
        }

        return to;
    }

    /// <summary>"sell your data or use it for …": where the next verb with an object of its own begins, or −1.</summary>
    private static int Continuation(ReadOnlySpan<Token> t, int from, int to)
    {
        for (var k = from + 1; k + 2 < to; k++)
        {
            if (
                t[k].IsAny(Senses.Of(Sense.Or, Sense.And))
                && t[k + 1].HasForm(Forms.Verb)
                && t[k + 2].IsAny(Senses.Of(Sense.It, Sense.Your, Sense.Determiner, Sense.Their))
            )
            {
                return k;
            }
        }

        return -1;
    }

    private static int PurposeFrom(ReadOnlySpan<Token> t, int from, int end)
    {
        for (var k = from; k < end; k++)
        {
            var isInfinitive =
                k + 1 < end
                && t[k].Is(Sense.To)
                && t[k + 1].HasForm(Forms.Base)
                && !t[k + 1].IsAny(RecipientPhrases.People);
            if (t[k].IsAny(Senses.Of(Sense.For, Sense.Unrelated)) || isInfinitive)
            {
                return k;
            }
        }

        return end;
    }
}

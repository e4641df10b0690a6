using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising.Grammar;

/// <summary>
/// What messages are about, told from the machinery of texting: whatever is no function word and no word of the program
/// itself (consent, number, carrier, rates, keywords) says something.
/// </summary>
internal static class Matter
{
    private const int ShortestWord = 3;

    private static readonly Senses Function = Senses.Of(
        Sense.Not,
        Sense.Never,
        Sense.No,
        Sense.Aux,
        Sense.Modal,
        Sense.Be,
        Sense.We,
        Sense.Us,
        Sense.Our,
        Sense.They,
        Sense.Their,
        Sense.You,
        Sense.Your,
        Sense.It,
        Sense.And,
        Sense.Or,
        Sense.But,
        Sense.If,
        Sense.Unless,
        Sense.Except,
        Sense.Only,
        Sense.NotOnly,
        Sense.Otherwise,
        Sense.With,
        Sense.For,
        Sense.To,
        Sense.By,
        Sense.Which,
        Sense.Any,
        Sense.Without,
        Sense.Prep,
        Sense.Way,
        Sense.Determiner,
        Sense.Hedge,
        Sense.Duration,
        Sense.Quantity,
        Sense.Do,
        Sense.Vague,
        Sense.Generic
    );

    private static readonly Senses Machinery = Senses.Of(
        Sense.Sms,
        Sense.Message,
        Sense.Tool,
        Sense.Carrier,
        Sense.Rate,
        Sense.FrequencyWord,
        Sense.Recurring,
        Sense.Reply,
        Sense.StopWord,
        Sense.OptOut,
        Sense.Help,
        Sense.Agree,
        Sense.ConsentHead,
        Sense.OptInMod,
        Sense.NumberHead,
        Sense.MobileMod,
        Sense.Terms,
        Sense.Privacy,
        Sense.Policy,
        Sense.Email,
        Sense.Contact,
        Sense.Receive,
        Sense.Give,
        Sense.Arrive,
        Sense.Vary,
        Sense.Apply,
        Sense.Duty,
        Sense.Type,
        Sense.Purpose,
        Sense.Media,
        Sense.ThirdParty,
        Sense.Affiliate,
        Sense.Partner,
        Sense.InfoHead,
        Sense.Period,
        Sense.Unrelated,
        Sense.Sometimes,
        Sense.Way,
        Sense.About
    );

    private static readonly Senses Named = Senses.Of(Sense.Topic, Sense.Kind);

    /// <summary>Consent, ways out, cost and frequency: a stretch that names them is about the program.</summary>
    public static readonly Senses Management = Senses.Of(
        Sense.OptOut,
        Sense.StopWord,
        Sense.Help,
        Sense.Agree,
        Sense.Rate,
        Sense.FrequencyWord,
        Sense.ConsentHead
    );

    public static bool IsIn(ReadOnlySpan<Token> t)
    {
        foreach (var token in t)
        {
            if (IsAt(token))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Something is named, and it is not the program.</summary>
    public static bool IsOnlyIn(ReadOnlySpan<Token> t) => IsIn(t) && !t.HasAny(Management);

    private static bool IsAt(Token token) =>
        token.IsWord
        && token.End - token.Start >= ShortestWord
        && (
            token.IsAny(Named) && !token.IsAny(Senses.Of(Sense.Generic, Sense.Tool))
            || !token.IsAny(Function) && !token.IsAny(Machinery)
        );
}

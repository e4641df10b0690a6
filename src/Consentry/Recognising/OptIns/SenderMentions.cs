using Consentry.Lexicon;
using Consentry.Recognising.Identity;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.OptIns;

/// <summary>
/// Sentences beside a form that name the sender: by a name that the page bears elsewhere, or by one that stands where consent
/// names who texts ("texts from Fern Salon", "I agree that Fern Salon may text me").
/// </summary>
internal sealed class SenderMentions
{
    private static readonly Senses Acts = Senses.Of(Sense.Agree, Sense.Allow);

    private static readonly Senses Doing = Senses.Of(
        Sense.Modal,
        Sense.Aux,
        Sense.Contact,
        Sense.Give,
        Sense.To,
        Sense.Use,
        Sense.Reply,
        Sense.Be
    );

    private readonly string text;
    private readonly HashSet<string> keys;
    private readonly HashSet<int> given;
    private readonly List<string> titled;

    public SenderMentions(Recognised page)
    {
        text = page.Document.Text;
        keys =
        [
            .. page
                .Namings.Where(n => !n.IsPlatform && n.Key.Length > 1 && n.Kind != NamingKind.Mention)
                .Select(n => n.Key),
        ];
        titled = [.. TitleNames.Of(page.Document.Title)];
        given = [.. page.Namings.Where(n => n.IsSender && !n.Span.IsEmpty).Select(n => n.Span.Start)];
    }

    public bool Are(Sentence sentence)
    {
        if (given.Contains(sentence.Span.Start) || IsTitled(sentence))
        {
            return true;
        }

        var t = sentence.OwnTokens;
        for (var i = 0; i < t.Length; i++)
        {
            if (IsKnown(t[i]) || IsNamedAt(t, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A part of the page's title that is a name, in words that say more than it.</summary>
    private bool IsTitled(Sentence sentence) =>
        !sentence.IsHeading
        && titled.Exists(name =>
            sentence.Span.Length > name.Length + 1
            && text.AsSpan(sentence.Span.Start, sentence.Span.Length).Contains(name, StringComparison.Ordinal)
        );

    private bool IsKnown(Token token) =>
        token.Kind is TokenKind.Word or TokenKind.Address
        && NamePhrases.IsCapital(text, token)
        && keys.Contains(text[token.Start..token.End].ToUpperInvariant());

    private bool IsNamedAt(ReadOnlySpan<Token> t, int i)
    {
        if (i == 0)
        {
            return false;
        }

        var before = t[i - 1];
        var isSource =
            before.IsAny(Senses.Of(Sense.From, Sense.By))
            && t[..i].HasAny(Senses.Of(Sense.Sms, Sense.Message, Sense.Contact));
        var isTo = before.Is(Sense.To) && i > 1 && t[i - 2].IsAny(Acts);
        var isActor = isTo || before.IsAny(Acts) || before.Is(Sense.Which) && t[..i].HasAny(Acts);
        if (!isSource && !isActor)
        {
            return false;
        }

        var start = NamePlaces.PastArticle(t, i);
        return start < t.Length
            && NamePhrases.From(text, t, start) is { IsPlatform: false } name
            && (isSource || t.Ahead(name.End, 4).HasAny(Doing));
    }
}

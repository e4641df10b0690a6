using Consentry.Documents;
using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Contacts;

/// <summary>Ways from this page to the sender's privacy policy.</summary>
internal static class PolicyLinks
{
    /// <param name="segmented">The document.</param>
    /// <param name="into">Takes those to the sender's policy.</param>
    /// <param name="foreign">Takes those that are called the sender's and lead to a platform's.</param>
    public static void Recognise(SegmentedDocument segmented, List<PolicyLink> into, List<PolicyLink> foreign)
    {
        var document = segmented.Document;
        var ofOthers = new HashSet<int>();
        foreach (var sentence in segmented.Sentences)
        {
            if (IsOfOthers(document.Text, sentence.OwnTokens))
            {
                ofOthers.UnionWith(segmented.LinksIn(sentence).Select(l => l.Text.Start));
            }
            else if (SpellsAddress(document.Text, sentence))
            {
                into.Add(new PolicyLink(sentence.Span));
            }
        }

        foreach (var link in document.Links)
        {
            var isOwn = !IsPlatform(link.Target) || IsCalledOurs(segmented, link);
            if (isOwn && IsPolicy(document, link) && (link.Text.IsEmpty || !ofOthers.Contains(link.Text.Start)))
            {
                (IsPlatform(link.Target) ? foreign : into).Add(new PolicyLink(link.Text, link.Target));
            }
        }
    }

    /// <summary>"our map provider's privacy policy": somebody else's.</summary>
    private static bool IsOfOthers(string text, ReadOnlySpan<Token> t)
    {
        for (var k = 1; k < t.Length; k++)
        {
            var owner = t[k - 1];
            if (
                t[k].Is(Sense.Privacy)
                && owner.IsAny(RecipientPhrases.People)
                && text.AsSpan(owner.Start, owner.End - owner.Start).ContainsAny('\'', '’')
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A target that leads nowhere.</summary>
    public static bool IsDead(string target) =>
        target.Length == 0
        || target is "#" or "#!" or "/#"
        || target.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
        || target.Contains("{{", StringComparison.Ordinal)
        || target.StartsWith('[')
        || NameLists.IsDummy(target);

    /// <summary>"our privacy policy", whoever's it is that the link leads to.</summary>
    private static bool IsCalledOurs(SegmentedDocument segmented, Link link) =>
        !link.Text.IsEmpty
        && segmented.SentenceAt(link.Text) is { } sentence
        && IsOurs(segmented.Document.Text, sentence.OwnTokens);

    /// <summary>"our" is part of an entry of several words: "our privacy policy".</summary>
    private static bool IsOurs(string text, ReadOnlySpan<Token> t)
    {
        foreach (var token in t)
        {
            if (token.Is(Sense.Our) || token.In(text).StartsWith("our ", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPolicy(Document document, Link link)
    {
        var words = link.Text.IsEmpty ? link.Label : document.Quote(link.Text);
        var isNamed =
            words.Contains("privacy", StringComparison.OrdinalIgnoreCase)
            || words.Contains("data policy", StringComparison.OrdinalIgnoreCase);
        var isAimed = link.Target.Contains("privacy", StringComparison.OrdinalIgnoreCase);
        return (isNamed || isAimed)
            && !IsDead(link.Target)
            && !link.Target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
            && !link.Target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsPlatform(string target)
    {
        if (
            !Uri.TryCreate(target, UriKind.Absolute, out var address)
            || !address.Scheme.StartsWith("http", StringComparison.Ordinal)
        )
        {
            return false;
        }

        var host = address.Host;
        while (host.Length > 0)
        {
            if (NameLists.Platforms.Contains(host))
            {
                return true;
            }

            var dot = host.IndexOf('.', StringComparison.Ordinal);
            host = dot < 0 ? "" : host[(dot + 1)..];
        }

        return false;
    }

    /// <summary>"our privacy policy at www.larkdental.com/privacy": an address in words beside the policy's name.</summary>
    private static bool SpellsAddress(string text, Sentence sentence)
    {
        foreach (var token in sentence.OwnTokens)
        {
            if (token.Kind != TokenKind.Address)
            {
                continue;
            }

            var written = token.In(text);
            var isNamed =
                sentence.Senses.Has(Sense.Privacy) || written.Contains("privacy", StringComparison.OrdinalIgnoreCase);
            if (isNamed && !written.Contains('@') && Absolute(written.ToString()) is var address)
            {
                if (!IsPlatform(address) && !IsDead(address))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static string Absolute(string address) =>
        address.Contains("://", StringComparison.Ordinal) ? address : "https://" + address;
}

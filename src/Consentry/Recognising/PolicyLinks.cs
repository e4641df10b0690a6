using Consentry.Documents;
using Consentry.Lexicon;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising;

/// <summary>Ways from this page to the sender's privacy policy.</summary>
internal static class PolicyLinks
{
    public static void Recognise(SegmentedDocument segmented, List<PolicyLink> into)
    {
        var document = segmented.Document;
        foreach (var link in document.Links)
        {
            if (IsPolicy(document, link))
            {
                into.Add(new PolicyLink(link.Text));
            }
        }

        foreach (var sentence in segmented.Sentences)
        {
            if (SpellsAddress(document.Text, sentence))
            {
                into.Add(new PolicyLink(sentence.Span));
            }
        }
    }

    /// <summary>A target that leads nowhere.</summary>
    public static bool IsDead(string target) =>
        target.Length == 0
        || target is "#" or "#!" or "/#"
        || target.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
        || target.Contains("{{", StringComparison.Ordinal)
        || target.StartsWith('[');

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
            && !link.Target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)
            && !IsPlatform(link.Target);
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
            var isAddress =
                token.Kind == TokenKind.Address && !text.AsSpan(token.Start, token.End - token.Start).Contains('@');
            var isNamed =
                sentence.Senses.Has(Sense.Privacy)
                || isAddress
                    && text.AsSpan(token.Start, token.End - token.Start)
                        .Contains("privacy", StringComparison.OrdinalIgnoreCase);
            if (isAddress && isNamed && !IsPlatform(Absolute(text[token.Start..token.End])))
            {
                return true;
            }
        }

        return false;
    }

    private static string Absolute(string address) =>
        address.Contains("://", StringComparison.Ordinal) ? address : "https://" + address;
}

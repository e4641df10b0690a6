using Consentry.OptOut.Law;
using Consentry.OptOut.Ledger;

namespace Consentry.OptOut.Answering;

/// <summary>How far a revocation reaches at one sender.</summary>
internal static class RevokedScopes
{
    private static readonly Scope[] All = [Scope.All];

    /// <summary>What ends the sentence that names a kind.</summary>
    private static readonly System.Buffers.SearchValues<char> Ends = System.Buffers.SearchValues.Create(".!?;\n");

    /// <summary>One or several, none of which covers another; all where what it names is nothing that the sender knows.</summary>
    public static IReadOnlyList<Scope> Of(in Inbound read, string text, InboundContext context) =>
        read.IsLimited ? Named(read, text, context.Sender)
        : context.Law.ScopeFor(context.Sender.Choices) == RevocationScope.Kind && IsBare(read, text) ? OfNumber(context)
        : All;

    private static Scope[] Named(in Inbound read, string text, SenderSettings sender)
    {
        var named = Called(KindWords.Of(text.AsSpan(read.ScopeStart, read.ScopeEnd - read.ScopeStart)), sender);
        var joined = Joined(text[read.ScopeEnd..]);
        return named.Count == 0 || joined.Any(word => Vocabulary.Has("everything", word))
            ? All
            : Whole([.. named, .. Called(joined, sender)], sender);
    }

    /// <summary>
    /// The words that go on with the kind: "and the gala" behind "the coupons". The recogniser reads one kind; to overlook another would
    /// send what was ended.
    /// </summary>
    private static string[] Joined(string behind)
    {
        var end = behind.AsSpan().IndexOfAny(Ends);
        var words = KindWords.Of(end < 0 ? behind : behind.AsSpan(0, end));
        var goesOn =
            behind.TrimStart() is [',' or '&' or '+' or '/', ..]
            || (words is [var first, ..] && Vocabulary.Has("joins", first));
        return goesOn ? [.. words.TakeWhile(word => !Vocabulary.Has("keeps", word))] : [];
    }

    /// <summary>What words mean, by the names that the sender has and by what people call marketing.</summary>
    private static List<Scope> Called(string[] said, SenderSettings sender)
    {
        var isMarketing = Vocabulary.Marketing.Any(name => KindWords.Name(name, said));
        var scopes = new List<Scope>();
        foreach (var program in sender.Programs)
        {
            if (IsCalled(program, sender, said))
            {
                scopes.Add(Scope.Of(program.Name, category: null));
                isMarketing |= program.Categories.Any(category => category.IsMarketing);
            }

            foreach (var category in program.Categories.Where(category => IsCalled(category, said)))
            {
                scopes.Add(Scope.Of(program: null, category.Name));
                isMarketing |= category.IsMarketing;
            }
        }

        if (isMarketing)
            scopes.AddRange(Marketing(sender));

        return scopes;
    }

    private static bool IsCalled(SenderCategory category, string[] said) =>
        KindWords.Name(KindWords.Of(category.Name), said)
        || (category.Words ?? []).Any(name => KindWords.Name(KindWords.Of(name), said));

    /// <summary>The business's own name does not tell one of its programs from another.</summary>
    private static bool IsCalled(SenderProgram program, SenderSettings sender, string[] said)
    {
        if (KindWords.Name(KindWords.Of(program.Name), said))
            return true;

        var brand = KindWords.Of(sender.Name);
        return KindWords.Name([.. KindWords.Of(program.Title).Where(word => Array.IndexOf(brand, word) < 0)], said);
    }

    /// <summary>A stop of one marketing kind ends all marketing of the sender, whatever the day: the consumer does not tell them apart.</summary>
    internal static IEnumerable<Scope> Marketing(SenderSettings sender) =>
        sender
            .Programs.SelectMany(program => program.Categories)
            .Where(category => category.IsMarketing)
            .Select(category => Scope.Of(program: null, category.Name));

    /// <summary>That of the number which was answered, as far as it is known.</summary>
    private static IReadOnlyList<Scope> OfNumber(InboundContext context) =>
        context.To?.Program is { } program ? ChosenScopes.Of([program], context.Sender) : All;

    /// <summary>All, where nothing is named or nothing is left; else each once, in ordinal order.</summary>
    internal static Scope[] Whole(List<Scope> scopes, SenderSettings sender)
    {
        var left = sender.Programs.SelectMany(program =>
            program.Categories.Select(category => Scope.Of(program.Name, category.Name))
        );
        return scopes.Count == 0 || left.All(texts => scopes.Exists(scope => scope.Covers(texts)))
            ? All
            : [.. scopes.Distinct().OrderBy(scope => scope.ToString(), StringComparer.Ordinal)];
    }

    private static bool IsBare(in Inbound read, string text)
    {
        if (read.Rule is not ("keyword" or "keyword.courtesy" or "keyword.slip"))
            return false;

        return !KindWords.Of(text).Any(word => Vocabulary.Has("everything", word));
    }
}

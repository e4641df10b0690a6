using Consentry.OptOut.Law;
using Consentry.OptOut.Ledger;

namespace Consentry.OptOut.Answering;

/// <summary>How far a revocation reaches at one sender.</summary>
internal static class RevokedScopes
{
    private static readonly Scope[] All = [Scope.All];

    /// <summary>Words that make a bare keyword one of everything.</summary>
    private static readonly string[] Everything = ["all", "everything", "stopall", "todo", "tout"];

    /// <summary>One or several, none of which covers another; all where what it names is nothing that the sender knows.</summary>
    public static IReadOnlyList<Scope> Of(in Inbound read, string text, InboundContext context) =>
        read.IsLimited ? Named(text[read.ScopeStart..read.ScopeEnd], context.Sender)
        : context.Law.ScopeFor(context.Sender.Choices) == RevocationScope.Kind && IsBare(read, text)
            ? OfNumber(context)
        : All;

    /// <summary>The words of the consumer, by the names that the sender has and by what people call marketing.</summary>
    private static Scope[] Named(string words, SenderSettings sender)
    {
        var said = KindWords.Of(words);
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

        return Whole(isMarketing ? [.. scopes, .. Marketing(sender)] : scopes, sender);
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
    private static IEnumerable<Scope> Marketing(SenderSettings sender) =>
        sender
            .Programs.SelectMany(program => program.Categories)
            .Where(category => category.IsMarketing)
            .Select(category => Scope.Of(program: null, category.Name));

    /// <summary>That of the number which was answered, as far as it is known.</summary>
    private static Scope[] OfNumber(InboundContext context)
    {
        var sender = context.Sender;
        if (sender.Programs.FirstOrDefault(p => string.Equals(p.Name, context.To?.Program, StringComparison.Ordinal)) is not { } program)
            return All;

        var own = Scope.Of(program.Name, category: null);
        return Whole(program.Categories.Any(c => c.IsMarketing) ? [own, .. Marketing(sender)] : [own], sender);
    }

    /// <summary>All, where nothing is named or nothing is left; else each once.</summary>
    private static Scope[] Whole(List<Scope> scopes, SenderSettings sender)
    {
        var left = sender.Programs.SelectMany(program =>
            program.Categories.Select(category => Scope.Of(program.Name, category.Name))
        );
        return scopes.Count == 0 || left.All(texts => scopes.Exists(scope => scope.Covers(texts)))
            ? All
            : [.. scopes.Distinct()];
    }

    private static bool IsBare(in Inbound read, string text)
    {
        if (read.Rule is not ("keyword" or "keyword.courtesy" or "keyword.slip"))
            return false;

        var said = Folding.Words(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return !said.Any(word => Array.IndexOf(Everything, word) >= 0);
    }
}

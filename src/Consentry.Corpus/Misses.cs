using System.Text;

namespace Consentry.Corpus;

/// <summary>What a list of misses shows.</summary>
public enum MissKind
{
    /// <summary>The verdict is wrong.</summary>
    Verdict,

    /// <summary>The verdict is right, and no quote is of a labelled sentence.</summary>
    Evidence,
}

/// <summary>The wrong answers one by one, requirement by requirement; never those of a held-out site.</summary>
public static class Misses
{
    /// <param name="requirement">Only this one; null for all.</param>
    public static string List(IReadOnlyList<AnsweredPage> pages, MissKind kind, string? requirement)
    {
        var text = new StringBuilder();
        var visible = pages.Where(page => !page.Gold.IsHeldOut).ToList();
        foreach (var id in CoreRequirements.All)
        {
            if (requirement is not null && !string.Equals(requirement, id, StringComparison.Ordinal))
                continue;

            var missed = visible.Where(page => Scope.Counts(page.Gold, id) && IsMiss(page, id, kind)).ToList();
            text.Append(id)
                .Append("  ")
                .Append(missed.Count)
                .Append(kind == MissKind.Verdict ? " wrong\n" : " without the quote\n");
            foreach (var page in missed)
                Append(text, page, id);

            text.Append('\n');
        }

        return text.ToString();
    }

    private static bool IsMiss(AnsweredPage page, string id, MissKind kind) =>
        kind switch
        {
            MissKind.Verdict => !Scorer.IsRight(page, id),
            _ => Scorer.IsRight(page, id) && page.Gold.Quotes(id).Length > 0 && !Scorer.IsEvidenceHit(page, id),
        };

    private static void Append(StringBuilder text, AnsweredPage page, string id)
    {
        var answer = page.To(id);
        text.Append("  ").Append(page.Gold.Id).Append("  ").Append(page.Gold.Kind);
        text.Append(": gold ").Append(page.Gold.Labels[id]).Append(", engine ").Append(answer.Status);
        if (answer.ReasonId is { } reason)
            text.Append(" (").Append(reason).Append(')');

        text.Append(page.Gold.Hard.Contains(id) ? "  [hard]\n" : "\n");
        foreach (var quote in page.Gold.Quotes(id))
            text.Append("    gold    │ ").Append(OneLine(quote)).Append('\n');

        foreach (var quote in answer.Quotes)
            text.Append("    engine  │ ").Append(OneLine(quote)).Append('\n');
    }

    internal static string OneLine(string quote) => quote.ReplaceLineEndings(" ").Replace('\t', ' ');
}

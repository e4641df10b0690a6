namespace Consentry.Reporting.Comparing;

/// <summary>The sentences of a flip, one lost beside one gained.</summary>
internal static class SidePairs
{
    /// <summary>
    /// In the order of the evidence, as far as there are any on either side. What introduces a sentence is left out: it is
    /// rarely what was edited, and stands in the json.
    /// </summary>
    public static IEnumerable<(CitedSentence? Lost, CitedSentence? Gained)> Of(Flip flip)
    {
        var lost = Sentences(flip.Lost);
        var gained = Sentences(flip.Gained);
        for (var i = 0; i < Math.Max(lost.Count, gained.Count); i++)
            yield return (i < lost.Count ? lost[i] : null, i < gained.Count ? gained[i] : null);
    }

    private static List<CitedSentence> Sentences(IReadOnlyList<CitedSentence> all) =>
        [.. all.Where(sentence => sentence.Role is not "lead-in")];
}

using Consentry.Judging;

namespace Consentry.Reporting;

/// <summary>A quote with the lead-ins that belong to it.</summary>
internal readonly record struct Quoted(Evidence Quote, IReadOnlyList<Evidence> LeadIns);

/// <summary>What a report cites of a finding; the same in every format.</summary>
internal static class Cited
{
    /// <summary>
    /// The first three quotes, each with the lead-in that belongs to it; a lead-in stands behind its quote and is not
    /// counted.
    /// </summary>
    public static IEnumerable<Evidence> Of(Verdict verdict)
    {
        var quotes = 0;
        foreach (var evidence in verdict.Evidence)
        {
            if (evidence.Role != EvidenceRole.LeadIn && ++quotes > Evidence.Most)
                yield break;

            yield return evidence;
        }
    }

    /// <summary>The same, each quote together with its lead-ins.</summary>
    public static IReadOnlyList<Quoted> Quotes(Verdict verdict)
    {
        var quotes = new List<(Evidence Quote, List<Evidence> LeadIns)>();
        foreach (var evidence in Of(verdict))
        {
            if (evidence.Role == EvidenceRole.LeadIn && quotes.Count > 0)
                quotes[^1].LeadIns.Add(evidence);
            else
                quotes.Add((evidence, []));
        }

        return quotes.ConvertAll(quoted => new Quoted(quoted.Quote, quoted.LeadIns));
    }

    /// <summary>What a registrar would answer: nothing where there is nothing to object to.</summary>
    public static IReadOnlyList<RejectionCode> Codes(Finding finding) =>
        FindingOrder.IsOpen(finding) ? finding.Requirement.Codes : [];
}

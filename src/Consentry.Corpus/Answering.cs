using System.Collections.Immutable;
using Consentry.Documents;
using Consentry.Judging;
using Consentry.Reporting;

namespace Consentry.Corpus;

/// <summary>Runs the engine over labelled pages.</summary>
public static class Answering
{
    private const int MostQuotes = 3;

    /// <summary>Every page with its answers, in the order given.</summary>
    public static IReadOnlyList<AnsweredPage> Run(string folder, IReadOnlyList<GoldPage> pages, Edition edition)
    {
        var options = new VettingOptions(edition) { As = ReadAs.Combined };
        return [.. pages.AsParallel().AsOrdered().Select(page => Answered(folder, page, options))];
    }

    private static AnsweredPage Answered(string folder, GoldPage page, VettingOptions options)
    {
        try
        {
            var bytes = File.ReadAllBytes(Path.Combine(folder, "sites", page.Id));
            var result = Vet.Page(new Page(bytes, Path.GetFileName(page.Id)), options);
            return result.Vetting is { } vetting
                ? new AnsweredPage(page, Answers(vetting))
                : Unanswered(page, result.Failure!.Code);
        }
        catch (IOException e)
        {
            throw new CorpusException($"{page.Id}: cannot be read: {e.Message}", e);
        }
#pragma warning disable CA1031 // A page that breaks the engine is a wrong answer to all its questions, not the end of the run.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Unanswered(page, $"{e.GetType().Name}: {e.Message}");
        }
    }

    private static ImmutableDictionary<string, Answer> Answers(Vetting vetting) =>
        vetting.Findings.ToImmutableDictionary(
            finding => finding.Requirement.Id,
            finding => Of(vetting.Document, finding.Verdict),
            StringComparer.Ordinal
        );

    private static Answer Of(Document document, Verdict verdict)
    {
        var quotes = verdict.Evidence.Where(evidence => evidence.Role != EvidenceRole.LeadIn).Take(MostQuotes);
        var texts = quotes.Select(evidence => document.Quote(evidence.Span));
        return new Answer(Labels.Of(verdict), verdict.Reason?.Id, [.. texts]);
    }

    private static AnsweredPage Unanswered(GoldPage page, string why) =>
        new(page, page.Labels.Keys.ToImmutableDictionary(id => id, _ => Answer.Missing(why), StringComparer.Ordinal));
}

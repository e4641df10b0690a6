using System.Collections.Immutable;
using Consentry.Documents;
using Consentry.Judging;
using Consentry.Reporting;

namespace Consentry.Corpus;

/// <summary>A labelled page with what the engine made of its form.</summary>
/// <param name="IsRightForm">The heading or a first label of the form judged is the labelled one.</param>
/// <param name="Found">How the form calls itself, for the list of misses.</param>
public sealed record AnsweredForm(
    FormGoldPage Gold,
    bool IsRightForm,
    string Found,
    ImmutableDictionary<string, string> Statuses
);

/// <summary>The figures on forms.</summary>
/// <param name="Pages">Labelled pages.</param>
/// <param name="RightForms">Of those, where the right form was judged.</param>
/// <param name="Requirements">Those with enough labels of both kinds to be scored.</param>
public sealed record FormScores(int Pages, int RightForms, IReadOnlyList<RequirementScore> Requirements)
{
    /// <summary>Labels of a kind from which on a requirement is scored.</summary>
    private const int Enough = 5;

    public double MacroF1 => Requirements.Count == 0 ? double.NaN : Requirements.Average(r => r.F1);

    /// <param name="whole">All labelled pages: a requirement is scored everywhere or nowhere.</param>
    public static FormScores Of(IReadOnlyList<AnsweredForm> pages, IReadOnlyList<AnsweredForm> whole) =>
        new(
            pages.Count,
            pages.Count(p => p.IsRightForm),
            [
                .. whole
                    .SelectMany(p => p.Gold.Labels.Keys)
                    .Distinct(StringComparer.Ordinal)
                    .Where(id => Count(whole, id, "met") >= Enough && Count(whole, id, "unmet") >= Enough)
                    .Order(StringComparer.Ordinal)
                    .Select(id => Score(id, pages)),
            ]
        );

    /// <summary>Those of the split of that name; null where no form is labelled.</summary>
    internal static FormScores? Of(string split, IReadOnlyList<AnsweredForm> whole) =>
        whole.Count == 0
            ? null
            : Of(
                split switch
                {
                    Splits.Dev => [.. whole.Where(page => !page.Gold.IsHeldOut)],
                    Splits.HeldOut => [.. whole.Where(page => page.Gold.IsHeldOut)],
                    _ => whole,
                },
                whole
            );

    /// <summary>Every labelled page with its answers, in the order given.</summary>
    public static IReadOnlyList<AnsweredForm> Answer(
        string folder,
        IReadOnlyList<FormGoldPage> pages,
        Edition edition
    ) => [.. pages.AsParallel().AsOrdered().Select(page => Answered(folder, page, edition))];

    private static AnsweredForm Answered(string folder, FormGoldPage page, Edition edition)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(Path.Combine(folder, "sites", page.Id));
        }
        catch (IOException e)
        {
            throw new CorpusException($"{page.Id}: cannot be read: {e.Message}", e);
        }

        var options = new VettingOptions(edition) { As = ReadAs.Form };
        if (Vet.Page(new Page(bytes, Path.GetFileName(page.Id)), options).Vetting is not { Form: { } form } vetting)
        {
            var isNone = page.Labels.IsEmpty;
            return new AnsweredForm(page, isNone, "", ImmutableDictionary<string, string>.Empty);
        }

        var names = Names(vetting.Document, form);
        return new AnsweredForm(
            page,
            names.Exists(name => Folded(name).Equals(Folded(page.Form), StringComparison.Ordinal)),
            names.FirstOrDefault(n => n.Length > 0) ?? "",
            vetting.Findings.ToImmutableDictionary(
                f => f.Requirement.Id,
                f => Labels.Of(f.Verdict),
                StringComparer.Ordinal
            )
        );
    }

    private static List<string> Names(Document document, PageForm form) =>
        [
            document.Quote(form.Heading),
            .. form
                .Controls.Where(c => c.Label.Length > 0 && c.Control.Type is not ("button" or "submit"))
                .Take(1)
                .Select(c => c.Label),
            form.Phone?.Label ?? "",
        ];

    private static string Folded(string words) =>
        string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();

    private static int Count(IReadOnlyList<AnsweredForm> pages, string id, string label) =>
        pages.Count(p => Is(p.Gold.Labels.GetValueOrDefault(id), label));

    private static RequirementScore Score(string id, IReadOnlyList<AnsweredForm> pages)
    {
        var labelled = pages.Where(p => p.Gold.Labels.GetValueOrDefault(id) is "met" or "unmet").ToList();
        return new RequirementScore(
            id,
            Class(id, "met", labelled),
            Class(id, "unmet", labelled),
            labelled.Count(p => p.Statuses.GetValueOrDefault(id) is "review")
        );
    }

    private static ClassScore Class(string id, string label, List<AnsweredForm> pages)
    {
        var gold = pages.Where(p => Is(p.Gold.Labels[id], label)).ToList();
        return new ClassScore(
            gold.Count,
            pages.Count(p => Is(p.Statuses.GetValueOrDefault(id), label)),
            gold.Count(p => Is(p.Statuses.GetValueOrDefault(id), label))
        );
    }

    private static bool Is(string? word, string other) => string.Equals(word, other, StringComparison.Ordinal);
}

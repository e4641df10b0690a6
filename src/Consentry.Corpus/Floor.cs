using System.Collections.Immutable;
using System.Text.Json;

namespace Consentry.Corpus;

/// <summary>
/// The figures that a change may not fall below: a JSON object of requirement, or <c>macro</c>, to F1 over all pages with
/// arguable labels left out; for forms <c>cta.macro</c>, <c>cta.right-form</c>, and their requirements; for inbound messages
/// <c>inbound.revoke-recall</c>, <c>inbound.revoke-precision</c> and the like.
/// </summary>
public static class Floor
{
    private const string Macro = "macro";

    private const string FormMacro = "cta.macro";

    /// <summary>The share of pages on which the right form was judged.</summary>
    private const string RightForms = "cta.right-form";

    private const string Messages = "inbound.";

    // Floors are written with three decimals.
    private const double Tolerance = 0.0005;

    /// <exception cref="CorpusException">The file is missing or is no such object.</exception>
    public static ImmutableDictionary<string, double> Load(string file)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            return json
                .RootElement.EnumerateObject()
                .ToImmutableDictionary(p => p.Name, p => p.Value.GetDouble(), StringComparer.Ordinal);
        }
        catch (Exception e) when (e is IOException or JsonException or InvalidOperationException or FormatException)
        {
            throw new CorpusException($"{file}: no file of floors: {e.Message}", e);
        }
    }

    /// <summary>One sentence for each figure below its floor, and for each floor that nothing is measured for.</summary>
    /// <param name="forms">The figures on forms; null where none are labelled, and floors of theirs do not count.</param>
    /// <param name="messages">The same of inbound messages.</param>
    public static IReadOnlyList<string> Breaches(
        Scores scores,
        IReadOnlyDictionary<string, double> floors,
        FormScores? forms = null,
        MessageScores? messages = null
    )
    {
        var figures = scores
            .Requirements.Concat(forms?.Requirements ?? [])
            .ToDictionary(score => score.Requirement, score => score.F1, StringComparer.Ordinal);
        figures[Macro] = scores.MacroF1;
        if (forms is not null)
        {
            figures[FormMacro] = forms.MacroF1;
            figures[RightForms] = forms.RightForms / (double)forms.Pages;
        }

        if (messages is not null)
            Add(figures, messages);

        var breaches = new List<string>();
        foreach (var (name, floor) in floors.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (
                forms is null && name.StartsWith("cta.", StringComparison.Ordinal)
                || messages is null && name.StartsWith(Messages, StringComparison.Ordinal)
            )
                continue;

            if (!figures.TryGetValue(name, out var figure))
                breaches.Add($"{name}: has a floor and is not measured");
            else if (!(figure >= floor - Tolerance))
                breaches.Add(
                    $"{name}: {Kind(name)}{Figures.Share(figure)} is below the floor of {Figures.Share(floor)}"
                );
        }

        return breaches;
    }

    private static string Kind(string name) => name.StartsWith(Messages, StringComparison.Ordinal) ? "" : "F1 ";

    private static void Add(Dictionary<string, double> figures, MessageScores messages)
    {
        figures[Messages + "revoke-recall"] = messages.Revoke.Recall;
        figures[Messages + "revoke-precision"] = messages.Revoke.Precision;
        figures[Messages + "wrong-number-recall"] = messages.WrongNumber.Recall;
        figures[Messages + "help"] = messages.Help.F1;
        figures[Messages + "resume"] = messages.Resume.F1;
    }
}

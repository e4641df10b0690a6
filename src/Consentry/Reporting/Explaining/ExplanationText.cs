using Consentry.Judging;

namespace Consentry.Reporting.Explaining;

/// <summary>The answer to "what does this mean, and what do I do": for a shop owner, like the report.</summary>
public static class ExplanationText
{
    private const int Indent = 2;

    /// <summary>The whole page, ending with what to do next.</summary>
    public static string Of(Explanation explanation, TextStyle style)
    {
        var page = new TextPage(style);
        foreach (var requirement in explanation.Requirements)
            RequirementText.Write(page, requirement);

        if (explanation.Reasons.Count > 0)
            WriteReasons(page, explanation);

        if (explanation.Codes.Count > 0)
            WriteCodes(page, explanation);

        page.Blank();
        page.Marked(Indent, "next   ", Ink.Faint, Next(explanation));
        return page.ToString();
    }

    private static void WriteReasons(TextPage page, Explanation explanation)
    {
        page.Edges(0, explanation.Name, Ink.Strong, "", $"a reason of {Count(explanation.Reasons, "requirement")}");
        foreach (var (requirement, reason) in explanation.Reasons)
        {
            page.Blank();
            RequirementText.WriteUnmet(page, requirement, reason);
            page.Marked(Indent + 2, "of    ", Ink.Faint, requirement.Id);
            page.Marked(Indent + 2, requirement.IsDeed ? "do    " : "write ", Ink.Faint, requirement.Fix);
        }
    }

    private static void WriteCodes(TextPage page, Explanation explanation)
    {
        var codes = explanation.Codes;
        if (codes.Count > 1)
        {
            page.Words(
                0,
                Ink.Plain,
                $"{codes[0].Code} stands in {Count(codes, "scheme")}, and means another thing in each: go by who sent it."
            );
            page.Blank();
        }

        foreach (var (index, code) in codes.Index())
        {
            if (index > 0)
                page.Blank();

            CodeText.Write(page, explanation.Edition, code);
        }
    }

    private static string Next(Explanation explanation)
    {
        if (
            explanation.Requirements is [var requirement]
            && requirement.Codes.MinBy(code => code.Code.Length) is { } code
        )
            return $"consentry vet {Asked(requirement)} · consentry explain {code.Scheme}:{code.Code}";

        var concerned = explanation
            .Reasons.Select(reason => reason.Requirement.Id)
            .Concat(
                explanation
                    .Codes.SelectMany(code => code.Meanings)
                    .SelectMany(meaning => Concerned.Of(explanation.Edition, meaning).Checked)
            )
            .FirstOrDefault();
        return concerned is null
            ? "consentry rules lists what is checked"
            : $"consentry vet PAGE · consentry explain {concerned}";
    }

    /// <summary>What is said of a site as a whole is asked of no page by itself.</summary>
    private static string Asked(Rule rule) => rule is JointRequirement or { Group: "content" } ? "ADDRESS" : "PAGE";

    private static string Count<T>(IReadOnlyList<T> things, string noun) => Wording.Count(things.Count, noun);
}

using System.Globalization;
using Consentry.Drafting.Copy;
using Consentry.Reporting;

namespace Consentry.Drafting;

/// <summary>What lies in the folder, what the sender promises by publishing it, and what to do next.</summary>
internal static class Summary
{
    public static Draft Of(Facts facts, IReadOnlyList<(string Names, string What)> documents, DraftSet set) =>
        new(
            $"Drafts for {facts.Name}",
            [
                new Paragraph(
                    $"{facts.Edition} Every policy and all terms in this folder were vetted for every reviewer and accepted."
                ),
                new Heading(2, "What is here"),
                Bullets.Of(documents.Select(document => $"{document.Names}: {document.What}")),
                new Heading(2, "What you assert"),
                new Paragraph(
                    "By publishing these documents you say that all of this is so. Change what is not, before you publish."
                ),
                Bullets.Of(set.Assertions),
                .. set.Warnings.Count == 0
                    ? Enumerable.Empty<Block>()
                    : [new Heading(2, "What to look at"), Bullets.Of(set.Warnings)],
                new Heading(2, "How easy it reads"),
                Bullets.Of(
                    set.Grades.Select(grade =>
                        $"{grade.Document}: grade {grade.Grade.ToString("0.0", CultureInfo.InvariantCulture)}"
                    )
                ),
                new Paragraph(Notice.Text),
            ]
        );
}

using System.Collections.Immutable;
using System.Text;

namespace Consentry.Corpus;

/// <summary>
/// The whole account of accuracy as one Markdown document: every figure of all pages, of those worked with and of those held
/// out, side by side and with its interval. It holds totals only, so that it can be published.
/// </summary>
public static class AccuracyReport
{
    private const string Introduction = """
        # Accuracy

        Made by `./consentry corpus report`; not to be edited. Real pages of real senders were labelled by two independent
        readers and adjudicated. A third of the sites is *held out*: their pages are opened by nobody who works on the engine, and
        only their totals are known. *Worked with* are the others. A gap between the two says how much was learnt of wordings
        instead of grammar.

        Precision and recall are those of `met` and of `unmet` apart; F1 is the mean of the two classes' F1, macro F1 the mean over
        the requirements. An answer of `review` is wrong. Labels that stay arguable (hard) are left out where nothing else is
        said. A page is acceptable where every requirement of its group is met; hard labels count there.

        In parentheses stands the 95 % interval: Wilson's for a share, a percentile bootstrap for an F1
        """;

    private const string Explanation =
        " samples of sites, fixed seed:\n"
        + "the pages of one site are right or wrong together). Where every answer is right a bootstrap has nothing to vary;\n"
        + "how sure such a figure is, the interval of its wrong answers tells.\n\n";

    /// <param name="forms">Labelled forms; none where the corpus has none.</param>
    /// <param name="tables">Of the tests' own tables; none where they were not asked for.</param>
    /// <param name="causes">Markdown that is kept by hand, put in as it stands; empty for none.</param>
    public static string Markdown(
        IReadOnlyList<AnsweredPage> pages,
        IReadOnlyList<AnsweredForm> forms,
        ImmutableArray<TableFigure> tables,
        string causes
    )
    {
        var sets = AccuracySets.Of(pages);
        var text = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        text.Append(" (").Append(Figures.Count(Bootstrap.Samples)).Append(Explanation);
        foreach (var table in AccuracyTables.Of(sets))
            text.Append(table.ToMarkdown());

        if (forms.Count > 0)
            text.Append(FormReport.Markdown(forms));

        if (tables.Length > 0)
            text.Append(Tests(tables).ToMarkdown());

        if (causes.Length > 0)
            text.Append(causes.ReplaceLineEndings("\n").Trim('\n')).Append('\n');

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static Table Tests(ImmutableArray<TableFigure> tables) =>
        new(
            "Sentences and pages of our own",
            ["table of the tests", "right"],
            [
                .. tables.Select(figure =>
                    (IReadOnlyList<string>)[figure.Table, Figures.ShareOf(figure.Right, figure.Rows)]
                ),
            ]
        );
}

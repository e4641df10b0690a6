using Consentry.Documents;

namespace Consentry.Judging.Sites;

/// <summary>Which form of a site decides, and what is asked of those beside it.</summary>
internal static class SiteForms
{
    /// <summary>
    /// The principal one asks for consent to texts, else names them. A form for a call back, say, asks for no consent that could be
    /// judged: it is reported, and what it lacks as a form that takes a number is said of the site.
    /// </summary>
    public static List<VettedForm> Of(
        PublishedSite site,
        VettingOptions options,
        Func<Document, VettingOptions, Vetting> vet
    )
    {
        var forms = site
            .Forms.Select(page => new VettedForm(
                page,
                vet(page.Document, options with { As = ReadAs.Form }),
                IsPrincipal: false
            ))
            .ToList();
        var asking = forms.FindIndex(f => f.Vetting.Recognised?.Form is { AsksForTexts: true });
        var principal = asking >= 0 ? asking : forms.FindIndex(f => f.Vetting.Recognised?.Form is { Texts.Count: > 0 });
        if (principal >= 0)
            forms[principal] = forms[principal] with { IsPrincipal = true };

        return forms;
    }

    /// <summary>What is asked of every form, over those beside the principal one that take a number.</summary>
    public static IReadOnlyList<Finding> Beside(
        IReadOnlyList<VettedForm> forms,
        ReadPages pages,
        VettingOptions options
    ) =>
        [
            .. forms
                .Where(f => !f.IsPrincipal && Judge.IsReadable(f.Vetting.Language))
                .SelectMany(f => f.Vetting.Findings.Select(finding => (Form: f, Finding: finding)))
                .Where(f => f.Finding is { Requirement.IsOfEveryForm: true, Verdict: not Verdict.NotApplicable })
                .GroupBy(f => f.Finding.Requirement)
                .Select(asked =>
                {
                    var verdict = PageVerdicts.Worst(
                        asked.Key,
                        [.. asked.Select(f => Placed(f.Form, f.Finding, pages))]
                    );
                    return new Finding(
                        asked.Key,
                        asked.Key.IsRejectedBy(options.For) ? Severity.Required : Severity.Recommended,
                        verdict,
                        Judge.FixOf(asked.Key, verdict, options)
                    );
                }),
        ];

    private static (Document, Verdict) Placed(VettedForm form, Finding finding, ReadPages pages) =>
        (form.Published.Document, finding.Verdict.Placed(_ => pages.IndexOf(form.Published.Document)));
}

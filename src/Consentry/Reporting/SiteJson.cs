using System.Text.Json;
using Consentry.Documents;
using Consentry.Judging.Sites;

namespace Consentry.Reporting;

/// <summary>A site as the JSON object of the contract; docs/output.md says what each field means.</summary>
internal static class SiteJson
{
    public const string Schema = "consentry/site/v1";

    public static void Write(Utf8JsonWriter json, ReportEntry entry, SiteVetting site)
    {
        EntryJson.WriteRun(json, entry, site.Edition, site.For);
        json.WriteString("home"u8, site.Site.Home?.Address.AbsoluteUri);
        json.WriteString("outcome"u8, Labels.Of(site.Outcome));

        json.WriteStartArray("documents"u8);
        foreach (var document in site.Documents)
            WriteDocument(json, entry, document);

        json.WriteEndArray();
        json.WriteStartArray("forms"u8);
        foreach (var form in site.Forms)
        {
            json.WriteStartObject();
            json.WriteBoolean("decides"u8, form.IsPrincipal);
            WritePage(json, form.Published);
            EntryJson.WriteJudged(json, SitePages.Entry(entry, form.Published, form.Vetting), form.Vetting);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteNoConsentForm(json, site);
        WritePages(json, site);
        WriteFindings(json, "joint"u8, SiteFinding.Joint(site));
        WriteFindings(json, "cta"u8, SiteFinding.EveryForm(site));
        WriteFindings(json, "content"u8, SiteFinding.Content(site));
        WriteMissing(json, site);
        json.WriteNumber("requests"u8, site.Site.Requests);
        if (entry.IsCompared)
            EntryJson.WriteMatrix(json, site.OutcomeFor, reviewer => MatrixText.Required(site, reviewer));
    }

    /// <summary>Null where a form decides.</summary>
    private static void WriteNoConsentForm(Utf8JsonWriter json, SiteVetting site)
    {
        if (site.AsksForConsent)
        {
            json.WriteNull("noConsentForm"u8);
            return;
        }

        json.WriteStartObject("noConsentForm"u8);
        json.WriteString("reasonId"u8, "no-form-for-texts");
        json.WriteString("reason"u8, SiteWording.NoConsentReason);
        json.WriteString("fix"u8, SiteWording.NoConsentFix);
        json.WriteEndObject();
    }

    private static void WritePages(Utf8JsonWriter json, SiteVetting site)
    {
        json.WriteStartArray("pages"u8);
        foreach (var page in site.Pages)
            json.WriteStringValue(page.Address.AbsoluteUri);

        json.WriteEndArray();
    }

    private static void WriteFindings(
        Utf8JsonWriter json,
        ReadOnlySpan<byte> field,
        IReadOnlyList<SiteFinding> findings
    )
    {
        json.WriteStartArray(field);
        foreach (var finding in findings)
            WriteFinding(json, finding);

        json.WriteEndArray();
    }

    private static void WriteFinding(Utf8JsonWriter json, SiteFinding finding)
    {
        json.WriteStartObject();
        EntryJson.WriteVerdict(json, finding.Rule, finding.Severity, finding.Verdict);
        json.WriteStartArray("evidence"u8);
        foreach (var evidence in Cited.Of(finding.Verdict))
        {
            var page = finding.PageOf(evidence);
            json.WriteStartObject();
            json.WriteString("address"u8, page.Address.AbsoluteUri);
            EntryJson.WriteEvidence(json, page.Document, evidence, page.Address);
            if (finding.IsRenderedOnly(evidence))
                json.WriteBoolean("renderedOnly"u8, value: true);

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("fix"u8, finding.Fix.Length == 0 ? null : finding.Fix);
        CodeJson.Write(json, finding.Codes);
        json.WriteEndObject();
    }

    private static void WriteDocument(Utf8JsonWriter json, ReportEntry entry, VettedDocument document)
    {
        var published = document.Published;
        json.WriteStartObject();
        json.WriteString("role"u8, Labels.Of(published.Role));
        json.WriteString("scope"u8, Labels.Of(published.Scope));
        json.WriteString("ownership"u8, Labels.Of(published.Ownership));
        json.WriteBoolean("decides"u8, document.Decides);
        if (published.Inline is { } inline)
            json.WriteString("inline"u8, published.Page.Document.Quote(inline));

        WritePage(json, published.Page);
        EntryJson.WriteJudged(json, SitePages.Entry(entry, published.Page, document.Vetting), document.Vetting);
        json.WriteEndObject();
    }

    private static void WritePage(Utf8JsonWriter json, PublishedPage page)
    {
        json.WriteString("address"u8, page.Address.AbsoluteUri);
        json.WriteBoolean("rendered"u8, page.Plain is not null);
        json.WriteStartArray("links"u8);
        foreach (var link in page.Links)
            WriteLink(json, link);

        json.WriteEndArray();
    }

    private static void WriteLink(Utf8JsonWriter json, Linking link)
    {
        json.WriteStartObject();
        json.WriteString("from"u8, link.From.AbsoluteUri);
        json.WriteString("text"u8, link.Text);
        json.WriteBoolean("fromHome"u8, link.IsFromHome);
        json.WriteEndObject();
    }

    private static void WriteMissing(Utf8JsonWriter json, SiteVetting site)
    {
        json.WriteStartArray("missing"u8);
        foreach (var absence in site.Site.Absences)
        {
            json.WriteStartObject();
            json.WriteString("role"u8, Labels.Of(absence.Role));
            json.WriteString("outcome"u8, site.OutcomeOf(absence) is { } outcome ? Labels.Of(outcome) : null);
            json.WriteString("looked"u8, absence.Looked);
            json.WriteString("requirement"u8, site.RequirementOf(absence)?.Id);
            CodeJson.Write(json, SiteWording.Codes(site, absence));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("failures"u8);
        foreach (var obstacle in site.Site.Obstacles)
        {
            json.WriteStartObject();
            json.WriteString("code"u8, obstacle.Code);
            json.WriteString("message"u8, obstacle.Message);
            json.WriteString("address"u8, obstacle.At.AbsoluteUri);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

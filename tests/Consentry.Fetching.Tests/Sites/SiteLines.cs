using Consentry.Fetching.Sites;
using Consentry.Judging.Sites;
using Consentry.Recognising;

namespace Consentry.Fetching.Tests.Sites;

/// <summary>What was found, a line each.</summary>
internal static class SiteLines
{
    public static string Of(Site site, int port) =>
        string.Join(
                '\n',
                [
                    .. site.Documents.Select(Line),
                    .. site.Forms.Select(f => $"form {Path(f)}"),
                    .. site.Missing.Select(m => $"missing {m.Role}"),
                    .. site.Failures.Select(f => $"failure {f.Code} {f.At.PathAndQuery}"),
                ]
            )
            .Replace($":{port}", "", StringComparison.Ordinal);

    private static string Line(SiteDocument document) =>
        $"{document.Role} {Path(document.Page)}"
        + (document.IsMain ? " main" : "")
        + (document.Scope == PolicyScope.Everybody ? "" : $" scope={document.Scope}")
        + (document.Ownership == Ownership.Own ? "" : $" {document.Ownership}")
        + (document.Inline is { } inline ? $" inline={document.Page.Document.Quote(inline)}" : "")
        + (document.IsForeign ? $" language={document.Page.Classification.Language}" : "")
        + (document.Page.Links.Count > 0 || document.Page.IsHome ? "" : " unlinked");

    private static string Path(SitePage page)
    {
        var address = page.Fetched.Final;
        return address.IdnHost is "fern.test" ? address.PathAndQuery : address.IdnHost + address.PathAndQuery;
    }
}

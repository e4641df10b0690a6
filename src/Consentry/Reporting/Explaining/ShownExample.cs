using Consentry.Documents;
using Consentry.Judging;

namespace Consentry.Reporting.Explaining;

/// <summary>An example of any requirement, as a reader is shown it: one text, or several that are held against each other.</summary>
/// <param name="Reason">Why it falls short; null where it does not.</param>
/// <param name="IsAsked">False where the reason is one for not asking.</param>
internal sealed record ShownExample(Reason? Reason, bool IsAsked, IReadOnlyList<ShownText> Texts)
{
    public static IReadOnlyList<ShownExample> Of(Rule rule) =>
        rule switch
        {
            Requirement one =>
            [
                .. one.Examples.Select(e => new ShownExample(e.Reason, e.IsAsked, [new(null, e.Text)])),
            ],
            JointRequirement several => [.. several.Examples.Select(Of)],
            _ => [],
        };

    private static ShownExample Of(JointExample example) =>
        new(example.Reason, example.IsAsked, [.. example.Documents.Select(d => new ShownText(d, d.Text))]);
}

/// <summary>A text of an example.</summary>
/// <param name="Document">Which of several documents it is; null where it is the only one.</param>
/// <param name="Marked">Markdown, with what decides in double square brackets.</param>
internal sealed record ShownText(JointText? Document, string Marked)
{
    /// <summary>"policy: ", "terms at https://…: "; nothing where it is the only one.</summary>
    public string Introduction =>
        Document is null ? ""
        : Document.Address is { } address ? $"{Kind(Document.As)} at {address.AbsoluteUri}: "
        : $"{Kind(Document.As)}: ";

    private static string Kind(DocumentKind kind) =>
        kind switch
        {
            DocumentKind.Privacy => "policy",
            DocumentKind.Form => "form",
            _ => "terms",
        };
}

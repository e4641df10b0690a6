using Consentry.Documents;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Contacts;

/// <summary>Addresses as a page gives them, for sentences that need one.</summary>
internal static class ContactAddresses
{
    private const string MailTo = "mailto:";

    /// <summary>The first e-mail address of the sender that stands on the page or behind a link; null where there is none.</summary>
    public static string? Email(Recognised page) =>
        page
            .Contacts.Where(contact => contact.Kind == ContactKind.Email)
            .Select(contact => Written(page, contact.Span) ?? Linked(page.Document, contact.Span))
            .FirstOrDefault(address => address is not null);

    private static string? Written(Recognised page, Span span)
    {
        foreach (var sentence in page.Segmented.Sentences)
        {
            foreach (var token in sentence.Span.Overlaps(span) ? sentence.OwnTokens : [])
            {
                if (
                    token.Kind == TokenKind.Address
                    && page.Document.Quote(token.Span) is var words
                    && words.Contains('@')
                )
                {
                    return words;
                }
            }
        }

        return null;
    }

    private static string? Linked(Document document, Span span) =>
        document
            .Links.Where(link => link.Text == span)
            .Where(link => link.Target.StartsWith(MailTo, StringComparison.OrdinalIgnoreCase))
            .Select(link => link.Target[MailTo.Length..].Split('?')[0])
            .FirstOrDefault();
}

using System.Globalization;
using System.Text.RegularExpressions;
using Consentry.Profiles;
using Consentry.Recognising;
using Consentry.Statements;

namespace Consentry.Fixing;

/// <summary>What is known of the sender, by the keys of a profile: from the profile, else from the document itself.</summary>
internal sealed partial class Facts
{
    private readonly Dictionary<string, string> known = new(StringComparer.Ordinal);

    /// <summary>Null where neither knows it.</summary>
    public string? this[string key] => known.GetValueOrDefault(key);

    public static Facts Of(Profile profile, Recognised page)
    {
        var facts = new Facts();
        facts.Add("name", profile.Name);
        facts.Add("legalName", profile.LegalName ?? profile.Name);
        facts.Add("website", profile.Website);
        facts.Add("email", profile.Email ?? InPage(page, ContactKind.Email, "mailto:", Mailbox()));
        facts.Add("phone", profile.Phone ?? InPage(page, ContactKind.Phone, "tel:", Number()));
        facts.Add("address", profile.Address);
        facts.Add("privacyUrl", profile.PrivacyUrl);
        facts.Add("termsUrl", profile.TermsUrl);
        facts.Add("messageTypes", Series.And(profile.MessageTypes));
        facts.Add("frequency", profile.Frequency is { } words ? Cadence.Parse(words)?.Sentence() : null);
        facts.Add("keywords", Series.Or(profile.Keywords));
        facts.Add("effectiveDate", profile.EffectiveDate?.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture));
        return facts;
    }

    /// <summary>The address or the number itself: of a link, else out of the sentence that gives it.</summary>
    private static string? InPage(Recognised page, ContactKind kind, string scheme, Regex form)
    {
        foreach (var contact in page.Contacts.Where(c => c.Kind == kind))
        {
            var link = page.Document.Links.FirstOrDefault(l =>
                l.Text == contact.Span && l.Target.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)
            );
            var match = form.Match(link is null ? page.Document.Quote(contact.Span) : link.Target[scheme.Length..]);
            if (match.Success)
            {
                return match.Value;
            }
        }

        return null;
    }

    [GeneratedRegex(@"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")]
    private static partial Regex Mailbox();

    [GeneratedRegex(@"(\+?1[-. ]?)?\(?[2-9][0-9]{2}\)?[-. ]?[0-9]{3}[-. ]?[0-9]{4}\b")]
    private static partial Regex Number();

    private void Add(string key, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            known[key] = value.Trim();
        }
    }
}

using Consentry.Drafting.Copy;
using Consentry.Profiles;

namespace Consentry.Drafting.Templates;

/// <summary>Sentences that several documents have in common, so that they agree to the word.</summary>
internal static class Phrases
{
    public const string Rates = "Message and data rates may apply.";

    public const string NoCondition = "You do not have to agree to texts to buy anything from us.";

    public const string Deliverers = "the mobile carriers and message providers that deliver our texts";

    public const string Consent =
        $"We share text messaging originator opt-in data and consent with no third party, except {Deliverers}.";

    public static Link PolicyLink(this Facts facts, string words = "Privacy Policy") =>
        new(words, facts.PrivacyUrl.AbsoluteUri);

    public static Link TermsLink(this Facts facts, string words = "SMS Terms") =>
        new(words, facts.TermsUrl.AbsoluteUri);

    /// <summary>"call 302-555-0142 or write to desk@…", whichever there are.</summary>
    public static Prose Reach(this Facts facts)
    {
        if (facts.Phone is not { } phone)
            return $"write to {Link.Mail(facts.Email!)}";
        if (facts.Email is not { } email)
            return $"call {Link.Call(phone)}";

        return $"call {Link.Call(phone)} or write to {Link.Mail(email)}";
    }

    /// <summary>Who "we" are, by the name on the sign and the one in the register.</summary>
    public static string WhoWeAre(this Facts facts) =>
        facts.LegalName is { } legal
            ? $"“We” and “us” mean {facts.Name}, the business name of {legal}."
            : $"“We” and “us” mean {facts.Name} here.";

    public static Prose Stop(this Facts facts)
    {
        var others = facts.OtherKeywords.ToList();
        var more = others.Count == 0 ? "" : $" {Series.And(others)} {(others.Count == 1 ? "works" : "work")} as well.";
        return $"To stop our texts, reply {new Strong("STOP")} to any of them.{more}";
    }

    public static IReadOnlyList<Block> ContactBlocks(this Facts facts)
    {
        var ways = new List<Prose>
        {
            facts.LegalName is { } legal ? Prose.Of($"{facts.Name} ({legal})") : Prose.Of(facts.Name),
        };
        if (facts.Address is { } address)
            ways.Add($"Address: {address}");
        if (facts.Phone is { } phone)
            ways.Add($"Phone: {Link.Call(phone)}");
        if (facts.Email is { } email)
            ways.Add($"Email: {Link.Mail(email)}");
        if (facts.Website is { } website)
            ways.Add($"Website: {Link.To(website)}");

        return [new Bullets(ways)];
    }
}

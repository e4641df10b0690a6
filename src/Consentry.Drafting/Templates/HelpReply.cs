using Consentry.Drafting.Texting;

namespace Consentry.Drafting.Templates;

/// <summary>The answer to HELP: whose texts these are, whom to reach, and the way out.</summary>
internal static class HelpReply
{
    public static SmsText Of(Facts facts)
    {
        var (phone, email) = (facts.Phone, facts.Email);
        string[] ways =
        [
            .. phone is not null && email is not null ? new[] { $"call {phone} or email {email}" } : [],
            .. phone is not null ? new[] { $"call {phone}" } : [],
            .. email is not null ? new[] { $"email {email}" } : [],
        ];
        return SmsText.Best(ways.Select(way => $"{facts.Name}: For help with our texts, {way}. Reply STOP to cancel."));
    }
}

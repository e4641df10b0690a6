using System.Text;
using Consentry.Documents;
using Consentry.Fixing;
using Consentry.Profiles;
using Consentry.Rulebook;

namespace Consentry.Tests.Fixing;

/// <summary>An invented sender, and its documents fixed.</summary>
internal static class Senders
{
    public static Profile Alder { get; } =
        new()
        {
            Name = "Alder & Finch",
            LegalName = "Alder & Finch LLC",
            Website = "https://alderfinch.com",
            Email = "desk@alderfinch.com",
            Phone = "302-628-4417",
            Address = "12 Elm Street, Dover, DE 19901",
            PrivacyUrl = "https://alderfinch.com/privacy",
            TermsUrl = "https://alderfinch.com/sms",
            MessageTypes = ["pickup alerts", "class reminders"],
            Frequency = "up to 4 per month",
            EffectiveDate = new DateOnly(2026, 3, 2),
        };

    public static Fixed Fix(Page page, ReadAs readAs, Profile? profile = null, bool confirms = true)
    {
        var result = Fixer.Fix(
            page,
            new FixOptions(new VettingOptions(Editions.Latest) { As = readAs })
            {
                Profile = profile ?? Alder,
                Confirms = _ => confirms,
            }
        );
        Assert.NotNull(result.Fixed);
        return result.Fixed;
    }

    /// <summary>The source afterwards.</summary>
    public static string Text(this Fixed result) => Encoding.UTF8.GetString(result.Bytes.Span);
}

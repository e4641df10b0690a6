using Consentry.Judging;

namespace Consentry.Rulebook;

/// <summary>The published pages that the requirements rest on, with the day each was read.</summary>
internal static class Sources
{
    private static readonly DateOnly ReadOn = new(2026, 11, 23);

    public static Citation Primevox { get; } =
        new(
            "PrimeVOX, SMS/MMS registration",
            new Uri("https://support.primevox.net/portal/en/kb/articles/sms-mms-registration"),
            ReadOn
        );

    public static Citation Ctia { get; } =
        new(
            "CTIA, Messaging Principles and Best Practices (May 2023)",
            new Uri(
                "https://api.ctia.org/wp-content/uploads/2023/05/230523-CTIA-Messaging-Principles-and-Best-Practices-FINAL.pdf"
            ),
            ReadOn
        );

    public static Citation CtiaShortCodes { get; } =
        new(
            "CTIA, Short Code Monitoring Handbook v1.9",
            new Uri(
                "https://api.ctia.org/wp-content/uploads/2024/01/CTIA-Short-Code-Monitoring-Handbook-v1.9-FINAL.pdf"
            ),
            ReadOn
        );

    public static Citation TelnyxCodes { get; } =
        new(
            "Telnyx, 10DLC carrier error codes",
            new Uri("https://support.telnyx.com/en/articles/10547022-10dlc-carrier-error-codes-explanations"),
            ReadOn
        );

    public static Citation TelnyxGuide { get; } =
        new(
            "Telnyx, 10DLC campaign compliance guide",
            new Uri("https://support.telnyx.com/en/articles/16256133-10dlc-campaign-compliance-guide"),
            ReadOn
        );

    public static Citation AwsRejections { get; } =
        new(
            "AWS End User Messaging, registration rejections",
            new Uri(
                "https://docs.aws.amazon.com/sms-voice/latest/userguide/registration-help-rejection-troubleshooting.html"
            ),
            ReadOn
        );

    public static Citation AwsChecklist { get; } =
        new(
            "AWS End User Messaging, opt-in checklist",
            new Uri("https://docs.aws.amazon.com/sms-voice/latest/userguide/registration-help-quickstart.html"),
            ReadOn
        );

    public static Citation A2pCheck { get; } =
        new(
            "A2P Check, what a privacy policy needs",
            new Uri("https://www.a2pcheck.com/a2p-10dlc-privacy-policy-requirements"),
            ReadOn
        );

    /// <summary>The page that Twilio publishes for one of its errors.</summary>
    public static Citation Twilio(int code) =>
        new(
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Twilio, error {code}"),
            new Uri(
                string.Create(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $"https://www.twilio.com/docs/api/errors/{code}"
                )
            ),
            ReadOn
        );
}

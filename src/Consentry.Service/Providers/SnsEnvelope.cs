using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Consentry.Service.Providers;

/// <summary>What Amazon SNS posts: a message, and who vouches for it.</summary>
/// <remarks>https://docs.aws.amazon.com/sns/latest/dg/sns-verify-signature-of-message.html</remarks>
internal sealed partial class SnsEnvelope
{
    private static readonly string[] OfNotifications =
    [
        "Message",
        "MessageId",
        "Subject",
        "Timestamp",
        "TopicArn",
        "Type",
    ];

    private static readonly string[] OfSubscriptions =
    [
        "Message",
        "MessageId",
        "SubscribeURL",
        "Timestamp",
        "Token",
        "TopicArn",
        "Type",
    ];

    private readonly JsonElement json;

    private SnsEnvelope(JsonElement json) => this.json = json;

    public string Type => json.Text("Type")!;

    public string TopicArn => json.Text("TopicArn")!;

    public string Message => json.Text("Message")!;

    public DateTimeOffset Timestamp => json.Time("Timestamp")!.Value;

    public bool IsSigned => json.Text("Signature") is { Length: > 0 };

    /// <summary>Where the certificate is; null where that is no address at which Amazon SNS keeps any.</summary>
    public Uri? Certificate =>
        json.Text("SigningCertURL") is { } text && CertificateAddress().IsMatch(text) ? new Uri(text) : null;

    /// <summary>What confirms a subscription; null where that is no address of Amazon SNS.</summary>
    public Uri? Subscribe =>
        json.Text("SubscribeURL") is { } text
        && ServiceAddress().IsMatch(text)
        && Uri.TryCreate(text, UriKind.Absolute, out var address)
            ? address
            : null;

    /// <summary>Null where the body is none.</summary>
    public static SnsEnvelope? Parse(ReadOnlySpan<byte> body)
    {
        if (JsonBody.Parse(body) is not { ValueKind: JsonValueKind.Object } json)
            return null;

        string[] needed = ["Type", "MessageId", "TopicArn", "Message"];
        return needed.All(n => json.Text(n) is not null) && json.Time("Timestamp") is not null
            ? new SnsEnvelope(json)
            : null;
    }

    /// <summary>Name and value of each field that is there, each ended by LF, in the order of the names.</summary>
    public string SignedText()
    {
        var text = new StringBuilder();
        foreach (var name in Type is "Notification" ? OfNotifications : OfSubscriptions)
        {
            if (json.Text(name) is { } value)
                text.Append(CultureInfo.InvariantCulture, $"{name}\n{value}\n");
        }

        return text.ToString();
    }

    public bool IsSignedBy(X509Certificate2 certificate)
    {
        var hash = json.Text("SignatureVersion") switch
        {
            "1" => HashAlgorithmName.SHA1,
            "2" => HashAlgorithmName.SHA256,
            _ => default,
        };
        if (hash == default || Proof.FromBase64(json.Text("Signature") ?? "") is not { } signature)
            return false;

        using var key = certificate.GetRSAPublicKey();
        return key?.VerifyData(Encoding.UTF8.GetBytes(SignedText()), signature, hash, RSASignaturePadding.Pkcs1)
            == true;
    }

    [GeneratedRegex(
        @"\Ahttps://sns\.[a-z0-9-]{3,30}\.amazonaws\.com(?:\.cn)?/SimpleNotificationService-[0-9A-Za-z]{1,64}\.pem\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex CertificateAddress();

    [GeneratedRegex(
        @"\Ahttps://sns\.[a-z0-9-]{3,30}\.amazonaws\.com(?:\.cn)?/\?Action=ConfirmSubscription&[!-~]{1,2000}\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ServiceAddress();
}

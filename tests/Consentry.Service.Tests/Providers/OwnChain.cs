using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using Consentry.Service.Providers;

namespace Consentry.Service.Tests.Providers;

/// <summary>A chain of which the tests have the keys.</summary>
internal sealed class OwnChain : IDisposable
{
    private readonly RSA key = RSA.Create(2048);
    private readonly RSA rootKey = RSA.Create(2048);
    private readonly X509Certificate2 root;
    private readonly DateTimeOffset time;

    public OwnChain(DateTimeOffset time)
    {
        this.time = time;
        var request = new CertificateRequest(
            "CN=Own Root",
            rootKey,
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        );
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        root = request.CreateSelfSigned(time.AddDays(-1), time.AddDays(9));

        var leaf = new CertificateRequest(
            "CN=sns-signing.eu-south-1.amazonaws.com",
            key,
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        );
        using var signed = leaf.Create(root, time.AddDays(-1), time.AddDays(8), [1]);
        var pem = Encoding.ASCII.GetBytes(signed.ExportCertificatePem());
        Certificates = new SnsCertificates((_, _) => Task.FromResult(pem), [root]);
    }

    public SnsCertificates Certificates { get; }

    /// <summary>A text of the consumer, in a notification of SNS.</summary>
    public byte[] Signed(string text, string version = "1", string id = "i1", DateTimeOffset? at = null) =>
        Envelope(
            "Notification",
            JsonSerializer.Serialize(
                new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["originationNumber"] = Requests.Consumer,
                    ["destinationNumber"] = Requests.Front,
                    ["messageBody"] = text,
                    ["inboundMessageId"] = id,
                }
            ),
            version,
            at
        );

    public byte[] Envelope(string type, string message, string version = "2", DateTimeOffset? at = null)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Type"] = type,
            ["MessageId"] = "n1",
            ["TopicArn"] = AwsTests.Topic,
            ["Message"] = message,
            ["Timestamp"] = (at ?? time).ToString(
                "yyyy-MM-dd'T'HH:mm:ss.fff'Z'",
                System.Globalization.CultureInfo.InvariantCulture
            ),
            ["SignatureVersion"] = version,
            ["SigningCertURL"] = AwsTests.CertificateAddress,
        };
        var text = SnsEnvelope.Parse(JsonSerializer.SerializeToUtf8Bytes(fields))!.SignedText();
        var hash = version == "1" ? HashAlgorithmName.SHA1 : HashAlgorithmName.SHA256;
        fields["Signature"] = Convert.ToBase64String(
            key.SignData(Encoding.UTF8.GetBytes(text), hash, RSASignaturePadding.Pkcs1)
        );
        return JsonSerializer.SerializeToUtf8Bytes(fields);
    }

    public ValueTask<Delivery> ReceiveAsync(byte[] body, DateTimeOffset now) =>
        new Aws(Certificates).ReceiveAsync(AwsTests.Post(body), AwsTests.Settings(), now, CancellationToken.None);

    public void Dispose()
    {
        root.Dispose();
        key.Dispose();
        rootKey.Dispose();
    }
}

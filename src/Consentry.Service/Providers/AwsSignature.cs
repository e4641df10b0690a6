using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Consentry.Service.Providers;

/// <summary>AWS Signature Version 4, of a POST to <c>/</c>.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html</remarks>
internal sealed class AwsSignature(string accessKeyId, string secretAccessKey, string region, string service)
{
    private const string Algorithm = "AWS4-HMAC-SHA256";

    /// <param name="host">Of the address.</param>
    /// <param name="headers">That are signed beside host and date; names in lower case.</param>
    /// <param name="body">As sent.</param>
    /// <param name="now">The signature is good for some minutes from then on.</param>
    /// <returns>All that have to be sent, but for the host: the given ones, the date and the signature.</returns>
    public Dictionary<string, string> Sign(
        string host,
        IReadOnlyDictionary<string, string> headers,
        ReadOnlySpan<byte> body,
        DateTimeOffset now
    )
    {
        var time = now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var day = time[..8];
        var scope = $"{day}/{region}/{service}/aws4_request";

        var signed = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["host"] = host,
            ["x-amz-date"] = time,
        };
        foreach (var (name, value) in headers)
            signed[name] = value;

        var names = string.Join(';', signed.Keys);
        var lines = string.Concat(signed.Select(h => $"{h.Key}:{h.Value.Trim()}\n"));
        var request = $"POST\n/\n\n{lines}\n{names}\n{Convert.ToHexStringLower(SHA256.HashData(body))}";
        var text =
            $"{Algorithm}\n{time}\n{scope}\n{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(request)))}";

        var key = Hash(Encoding.UTF8.GetBytes("AWS4" + secretAccessKey), day);
        foreach (var part in new[] { region, service, "aws4_request" })
            key = Hash(key, part);

        signed["authorization"] =
            $"{Algorithm} Credential={accessKeyId}/{scope}, SignedHeaders={names}, Signature={Convert.ToHexStringLower(Hash(key, text))}";
        signed.Remove("host");
        return new Dictionary<string, string>(signed, StringComparer.Ordinal);
    }

    private static byte[] Hash(byte[] key, string text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));
}

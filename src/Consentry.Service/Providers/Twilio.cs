using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Consentry.OptOut.Answering;
using Microsoft.Net.Http.Headers;

namespace Consentry.Service.Providers;

/// <summary>Twilio: messaging webhooks (a form, answered with TwiML) and Event Streams (JSON, answered by its API).</summary>
/// <remarks>https://www.twilio.com/docs/usage/security#validating-requests</remarks>
internal sealed partial class Twilio : Provider
{
    public const string AuthToken = "authToken";
    public const string SharedKey = "sharedKey";
    public const string AccountSid = "accountSid";

    private const string Received = "com.twilio.messaging.inbound-message.received";
    private const string BodyHash = "bodySHA256";

    private const string Rcs = "rcs:";

    /// <summary>What stands before both numbers of what is no SMS.</summary>
    private static readonly string[] OtherWays = ["whatsapp:", Rcs];

    private static readonly string[] Used =
    [
        "MessageSid",
        "From",
        "To",
        "Body",
        "NumMedia",
        "OptOutType",
        "SmsStatus",
        "MessageStatus",
    ];

    public override string Kind => "twilio";

    public override ReplyForm.InResponse Silence { get; } = TwiMl(text: null);

    public override IReadOnlyList<Setting> Settings { get; } =
    [
        new(AuthToken, "the account's Auth Token, in the console")
        {
            IsRequired = true,
            IsSecret = true,
            Rotates = true,
        },
        new(SharedKey, "the shared key of a Webhooks Rule, where one is set for the address") { IsSecret = true },
        new(AccountSid, "the account's SID, to answer what comes by Event Streams")
        {
            Fault = value => Sid().IsMatch(value) ? null : "is no SID: AC and 32 hexadecimal digits",
        },
    ];

    public override ReplyForm Reply(InboundMessage message, string text, ProviderSettings settings, DateTimeOffset now)
    {
        if (!message.IsReport)
            return TwiMl(text);

        if (Needed(settings, [AccountSid, AuthToken], out var missing) is not { } values)
            return new ReplyForm.NotPossible(missing);

        var from = Uri.EscapeDataString(message.Way + message.To);
        var to = Uri.EscapeDataString(message.Way + message.From);
        return new ReplyForm.ByApi(
            new Uri($"https://api.twilio.com/2010-04-01/Accounts/{values[AccountSid]}/Messages.json"),
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["Authorization"] = BasicCredentials.Of(values[AccountSid], values[AuthToken]),
            },
            "application/x-www-form-urlencoded",
            Encoding.UTF8.GetBytes($"From={from}&To={to}&Body={Uri.EscapeDataString(text)}")
        );
    }

    protected override ValueTask<Delivery> ReadAsync(
        WebhookRequest request,
        ProviderSettings settings,
        DateTimeOffset now,
        CancellationToken cancellation
    ) => ValueTask.FromResult(IsForm(request) ? ReadForm(request, settings) : ReadEvents(request, settings));

    private static bool IsForm(WebhookRequest request) =>
        MediaTypeHeaderValue.TryParse(request.Headers.ContentType.ToString(), out var type)
        && type.MediaType.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase);

    private Delivery ReadForm(WebhookRequest request, ProviderSettings settings)
    {
        if (Form.Parse(request.Body.Span) is not { } form)
            return Refuse(Refusal.Malformed);

        if (Fault(request, settings, form.Sorted()) is { } fault)
            return Refuse(fault);

        if (Used.Any(form.IsAmbiguous))
            return Refuse(Refusal.Malformed);

        if (form["MessageStatus"] is not null || form["SmsStatus"] is not (null or "received" or "receiving"))
            return None(NothingToDo.DeliveryReport);

        return Read(
            form["From"],
            form["To"],
            form["MessageSid"],
            new InboundMessage
            {
                Provider = Kind,
                From = "",
                To = "",
                Text = form["Body"] ?? "",
                HasMedia = form["NumMedia"] is not (null or "" or "0"),
                OptOutHandled = form["OptOutType"] is "STOP" or "START" or "HELP",
            }
        );
    }

    /// <summary>Event Streams sends a list of events, nearly always of one.</summary>
    private Delivery ReadEvents(WebhookRequest request, ProviderSettings settings)
    {
        if (QueryValue(request.Address, BodyHash) is not { } hash)
            return Refuse(Refusal.NoProof);

        if (Fault(request, settings, []) is { } fault)
            return Refuse(fault);

        var actual = Convert.ToHexStringLower(SHA256.HashData(request.Body.Span));
        if (!Proof.AreEqual(actual, hash.ToLowerInvariant()))
            return Refuse(Refusal.BadSignature);

        if (JsonBody.Parse(request.Body.Span) is not { ValueKind: JsonValueKind.Array } events)
            return Refuse(Refusal.Malformed);

        return Together(events.EnumerateArray().Where(e => e.Text("type") is Received).Select(ReadEvent));
    }

    private Delivery ReadEvent(JsonElement cloudEvent) =>
        cloudEvent.Member("data", JsonValueKind.Object) is { } data
            ? Read(
                data.Text("from"),
                data.Text("to"),
                data.Text("messageSid"),
                new InboundMessage
                {
                    Provider = Kind,
                    From = "",
                    To = "",
                    Text = data.Text("body") ?? "",
                    Occurred = data.Time("timestamp"),
                    HasMedia = data.Text("numMedia") is not (null or "0"),
                    IsReport = true,
                }
            )
            : Refuse(Refusal.Malformed);

    /// <summary>
    /// Who says STOP on WhatsApp or by RCS says it at a telephone number, and does not expect texts there from then on. Of what has no number,
    /// such as Messenger, nothing follows for texts.
    /// </summary>
    private static Delivery Read(string? from, string? to, string? id, InboundMessage message)
    {
        var way = OtherWays.FirstOrDefault(w => from?.StartsWith(w, StringComparison.Ordinal) == true) ?? "";
        if (way.Length == 0 && from?.Contains(':', StringComparison.Ordinal) == true)
            return None(NothingToDo.OtherChannel);

        var own = to?.StartsWith(way, StringComparison.Ordinal) == true ? to[way.Length..] : null;
        return
            id is { Length: > 0 }
            && TelephoneNumber.Parse(from?[way.Length..]) is { } consumer
            && (TelephoneNumber.Parse(own) ?? (way is Rcs ? own : null)) is { Length: > 0 } sender
            ? new Delivery.Messages(message with { From = consumer, To = sender, Way = way, MessageId = id })
            : Refuse(Refusal.Malformed);
    }

    /// <param name="signed">What is signed after the address.</param>
    private static Refusal? Fault(WebhookRequest request, ProviderSettings settings, byte[] signed)
    {
        if (request.Header("X-Twilio-Signature") is not { } signature)
            return Refusal.NoProof;

        // Of accounts that have Webhooks Rules: another secret and another hash, the rest is the same.
        if (request.Header("X-Twilio-Webhooks-Signature-Settings") is { } rule)
        {
            if (!rule.Contains("algorithm=HMAC_SHA256", StringComparison.Ordinal))
                return Refusal.BadSignature;

            return !settings.Values.TryGetValue(SharedKey, out var key) ? Refusal.NotConfigured
                : IsSigned(request.Address, signed, signature, text => SignByRule(key, text)) ? null
                : Refusal.BadSignature;
        }

        return Secrets(settings, AuthToken)
            .Any(token => IsSigned(request.Address, signed, signature, text => Sign(token, text)))
            ? null
            : Refusal.BadSignature;
    }

    [SuppressMessage(
        "Security",
        "CA5350:Do Not Use Weak Cryptographic Algorithms",
        Justification = "Twilio signs with it, and what breaks SHA-1 as a hash does not break it in an HMAC."
    )]
    internal static string Sign(string token, byte[] text) =>
        Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes(token), text));

    private static string SignByRule(string key, byte[] text) =>
        Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), text));

    private static bool IsSigned(string address, byte[] signed, string signature, Func<byte[], string> sign)
    {
        var found = false;
        foreach (var variant in Variants(address))
        {
            byte[] text = [.. Encoding.UTF8.GetBytes(variant), .. signed];
            found |= Proof.AreEqual(sign(text), signature);
        }

        return found;
    }

    /// <summary>Twilio's servers do not agree whether the port is part of what they sign, so its own libraries try both as well.</summary>
    internal static IEnumerable<string> Variants(string address)
    {
        yield return address;

        if (Origin().Match(address) is not { Success: true } origin)
            yield break;

        var rest = address[origin.Length..];
        yield return origin.Groups["port"].Success
            ? $"{origin.Groups["host"].Value}{rest}"
            : $"{origin.Groups["host"].Value}{(origin.Groups["secure"].Success ? ":443" : ":80")}{rest}";
    }

    private static string? QueryValue(string address, string name)
    {
        var query = address.IndexOf('?', StringComparison.Ordinal);
        return query < 0
            ? null
            : address[(query + 1)..]
                .Split('&')
                .Select(pair => pair.Split('=', 2))
                .Where(pair => pair.Length == 2 && pair[0].Equals(name, StringComparison.Ordinal))
                .Select(pair => pair[1])
                .FirstOrDefault();
    }

    /// <param name="text">Null answers nothing.</param>
    private static ReplyForm.InResponse TwiMl(string? text)
    {
        var response = new XElement("Response");
        if (text is not null)
            response.Add(new XElement("Message", string.Concat(text.EnumerateRunes().Where(IsWritten))));

        return new ReplyForm.InResponse(
            "text/xml",
            $"""<?xml version="1.0" encoding="UTF-8"?>{response.ToString(SaveOptions.DisableFormatting)}"""
        );
    }

    /// <summary>XML has no way to write the other control characters.</summary>
    private static bool IsWritten(Rune rune) => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value);

    [GeneratedRegex(
        @"\A(?<host>http(?<secure>s)?://(?:\[[^\]]*\]|[^/?#:\[]+))(?<port>:[0-9]+)?(?=[/?#]|\z)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Origin();

    [GeneratedRegex(@"\AAC[0-9a-f]{32}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Sid();
}

using System.Text;
using Consentry.OptOut.Answering;
using Consentry.Service.Providers;
using Microsoft.AspNetCore.Http;

namespace Consentry.Service.Tests.Providers;

/// <summary>Requests as each provider makes them, and how a provider takes them.</summary>
internal static class Requests
{
    public const string Consumer = "+13026284417";
    public const string Front = "+13026284400";
    public const string Secret = "K8sQ2vT6yB0nM4jR7wX1zC5fG9hL3pD8";
    public const string TwilioToken = "7a1c0e5d9b3f4826a0d4c8e21f6b9357";
    public const string Form = "application/x-www-form-urlencoded; charset=UTF-8";
    public const string Json = "application/json; charset=utf-8";

    public static WebhookRequest Post(
        string address,
        byte[] body,
        string? type,
        params ReadOnlySpan<(string Name, string Value)> headers
    )
    {
        var all = new HeaderDictionary();
        if (type is not null)
            all["Content-Type"] = type;

        foreach (var (name, value) in headers)
            all[name] = value;

        return new WebhookRequest("POST", address, all, body);
    }

    public static WebhookRequest With(this WebhookRequest request, string header, string? value)
    {
        var all = new HeaderDictionary(
            request.Headers.ToDictionary(h => h.Key, h => h.Value, StringComparer.OrdinalIgnoreCase)
        );
        all.Remove(header);
        if (value is not null)
            all[header] = value;

        return request with
        {
            Headers = all,
        };
    }

    public static ProviderSettings Settings(string kind, params ReadOnlySpan<(string Name, string Value)> values) =>
        new(kind, values.ToArray().ToDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal));

    /// <summary>Of a provider that waits for nothing.</summary>
    public static Delivery Receive(
        this Provider provider,
        WebhookRequest request,
        ProviderSettings settings,
        DateTimeOffset now
    )
    {
        var task = provider.ReceiveAsync(request, settings, now, CancellationToken.None).AsTask();
        Assert.True(task.IsCompletedSuccessfully);
        return task.Result;
    }

    public static InboundMessage Only(this Delivery delivery) =>
        Assert.Single(Assert.IsType<Delivery.Messages>(delivery, exactMatch: true).All);

    public static void IsRefused(this Delivery delivery, Refusal why, int status)
    {
        var refused = Assert.IsType<Delivery.Refused>(delivery, exactMatch: true);
        Assert.Equal((why, status), (refused.Why, refused.Status));
    }

    public static void IsNothing(this Delivery delivery, NothingToDo why) =>
        Assert.Equal(new Delivery.Nothing(why), delivery);

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>A body as its provider would have signed it just now.</summary>
    public static WebhookRequest GenericOf(byte[] body, DateTimeOffset now, string secret = Secret)
    {
        var time = now.ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Post(
            "https://texts.harborgym.example/hooks/harbor-gym/generic",
            body,
            Json,
            (Generic.SignatureHeader, $"t={time},v1={Generic.Sign(secret, time, body)}")
        );
    }
}

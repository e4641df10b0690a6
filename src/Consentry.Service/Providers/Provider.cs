using Consentry.OptOut.Answering;
using Microsoft.Net.Http.Headers;

namespace Consentry.Service.Providers;

/// <summary>How one kind of provider hands on what consumers write, proves who it is, and is answered.</summary>
internal abstract class Provider
{
    /// <summary>As in <see cref="ProviderSettings.Kind"/>.</summary>
    public abstract string Kind { get; }

    public abstract IReadOnlyList<Setting> Settings { get; }

    /// <summary>The response to a request after which nothing is to be said to the consumer.</summary>
    public virtual ReplyForm.InResponse Silence { get; } = new("text/plain", "");

    /// <param name="request">As it came.</param>
    /// <param name="settings">The sender's, of this kind.</param>
    /// <param name="now">For what is signed together with a time.</param>
    public async ValueTask<Delivery> ReceiveAsync(
        WebhookRequest request,
        ProviderSettings settings,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        if (Refused(request) is { } refusal)
            return Refuse(refusal);

        return Settings.Any(s => s.IsRequired && !settings.Values.ContainsKey(s.Name))
            ? Refuse(Refusal.NotConfigured)
            : await ReadAsync(request, settings, now, cancellation);
    }

    /// <summary>How <paramref name="text"/> reaches who wrote a message.</summary>
    public abstract ReplyForm Reply(InboundMessage message, string text, ProviderSettings settings, DateTimeOffset now);

    /// <summary>What is wrong with settings, for who entered them: a sentence each, without the values.</summary>
    public IEnumerable<string> Problems(ProviderSettings settings)
    {
        foreach (var setting in Settings)
        {
            if (setting.IsRequired && !settings.Values.ContainsKey(setting.Name))
                yield return $"{Kind}: {setting.Name} is missing: {setting.Means}";

            foreach (var name in Names(setting))
            {
                if (settings.Values.TryGetValue(name, out var value) && FaultOf(setting, value) is { } fault)
                    yield return $"{Kind}: {name} {fault}";
            }
        }

        var known = Settings.SelectMany(Names).ToList();
        foreach (var name in settings.Values.Keys.Except(known, StringComparer.Ordinal).Order(StringComparer.Ordinal))
            yield return $"{Kind}: {name} is no setting; there are {string.Join(", ", known)}";
    }

    /// <summary>Authenticity first; the request has a method, size and encoding that are taken.</summary>
    protected abstract ValueTask<Delivery> ReadAsync(
        WebhookRequest request,
        ProviderSettings settings,
        DateTimeOffset now,
        CancellationToken cancellation
    );

    protected static Delivery Refuse(Refusal why) => new Delivery.Refused(why);

    protected static Delivery None(NothingToDo why) => new Delivery.Nothing(why);

    /// <summary>Of a list: what cannot be read does not hold up what can, since the provider would not send that again by itself.</summary>
    protected static Delivery Together(IEnumerable<Delivery> parts)
    {
        var all = parts.ToList();
        var messages = all.OfType<Delivery.Messages>().SelectMany(m => m.All).ToList();
        var refused = all.OfType<Delivery.Refused>().ToList();
        return messages.Count > 0
            ? new Delivery.Messages(messages) { Unread = refused.Count }
            : refused.FirstOrDefault() ?? all.LastOrDefault() ?? None(NothingToDo.OtherEvent);
    }

    /// <summary>The value, and the one before it while it is being changed.</summary>
    protected static IEnumerable<string> Secrets(ProviderSettings settings, string name)
    {
        yield return settings.Values[name];

        if (settings.Values.TryGetValue(name + Setting.Previous, out var previous) && previous.Length > 0)
            yield return previous;
    }

    /// <summary>The values, or null and which of them are missing.</summary>
    protected static IReadOnlyDictionary<string, string>? Needed(
        ProviderSettings settings,
        IReadOnlyList<string> names,
        out IReadOnlyList<string> missing
    )
    {
        missing = [.. names.Where(n => !settings.Values.TryGetValue(n, out var value) || value.Length == 0)];
        return missing.Count == 0 ? settings.Values : null;
    }

    private static Refusal? Refused(WebhookRequest request)
    {
        if (!HttpMethods.IsPost(request.Method))
            return Refusal.WrongMethod;

        if (request.Body.Length > WebhookRequest.MaxBody)
            return Refusal.TooLarge;

        return IsRead(request.Headers.ContentEncoding, request.Headers.ContentType) ? null : Refusal.UnknownEncoding;
    }

    private static bool IsRead(string? encoding, string? type)
    {
        if (!string.IsNullOrEmpty(encoding) && !encoding.Equals("identity", StringComparison.OrdinalIgnoreCase))
            return false;

        if (string.IsNullOrEmpty(type))
            return true;

        return MediaTypeHeaderValue.TryParse(type, out var media)
            && HeaderUtilities.RemoveQuotes(media.Charset).Value?.ToUpperInvariant()
                is null
                    or ""
                    or "UTF-8"
                    or "US-ASCII";
    }

    private static IEnumerable<string> Names(Setting setting) =>
        setting.Rotates ? [setting.Name, setting.Name + Setting.Previous] : [setting.Name];

    private static string? FaultOf(Setting setting, string value) =>
        value.Length == 0 ? "is empty" : setting.Fault(value);
}

using Consentry.OptOut.Answering;
using Consentry.Storage;

namespace Consentry.Service.Endpoints;

/// <summary>What programs of the sender call, with a key. docs/api.md</summary>
internal static class ApiEndpoints
{
    private const string SenderItem = "consentry.sender";

    public static void Map(WebApplication app)
    {
        var senders = app.Services.GetRequiredService<SenderBook>();
        // Not as a filter of the group: then every answer would go through it as an object, which a send-check feels.
        app.Use(
            (context, next) =>
                context.Request.Path.StartsWithSegments("/v1", StringComparison.Ordinal)
                    ? AuthenticateAsync(context, senders, next)
                    : next(context)
        );
        var api = app.MapGroup("/v1");
        api.MapGet("/send-check", SendCheckEndpoint.RunAsync);
        api.MapPost("/send-check", SendCheckEndpoint.RunBatchAsync);
        api.MapPost("/sends", SendsEndpoint.RunAsync);
        api.MapPost("/consents", ConsentsEndpoint.RunAsync);
        api.MapPost("/revocations", RevocationsEndpoint.RunAsync);
        api.MapPost("/imports", ImportsEndpoint.RunAsync);
    }

    /// <summary>The sender that a request is about: the one of its key; for the administrator's key the one that it names.</summary>
    /// <exception cref="RequestException">It names none, another than its key is of, or one that is unknown.</exception>
    public static async ValueTask<SenderSettings> SenderOfAsync(HttpContext context, SenderBook senders, string? named)
    {
        var key = (ApiKey)context.Items[SenderItem]!;
        if (key.Sender is { } own && named is not null && !own.Equals(named, StringComparison.Ordinal))
            throw new RequestException("the key is another sender's", StatusCodes.Status403Forbidden);

        return (key.Sender ?? named) is { } id && await senders.FindAsync(id, context.RequestAborted) is { } settings
            ? settings
            : throw new RequestException("no sender of this id", StatusCodes.Status404NotFound);
    }

    private static async Task AuthenticateAsync(HttpContext context, SenderBook senders, RequestDelegate next)
    {
        const string Scheme = "Bearer ";
        if (
            context.Request.Headers.Authorization is not [{ } header]
            || !header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            || await senders.FindKeyAsync(header[Scheme.Length..].Trim(), context.RequestAborted)
                is not { IsRevoked: false } key
        )
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
            await Problems.Unauthorized().ExecuteAsync(context);
            return;
        }

        context.Items[SenderItem] = key;
        await next(context);
    }
}

using Consentry.OptOut.Answering;
using Consentry.Storage;

namespace Consentry.Service.Endpoints;

/// <summary>What programs of the sender call, with a key. docs/api.md</summary>
internal static class ApiEndpoints
{
    private const string SenderItem = "consentry.sender";

    public static void Map(WebApplication app)
    {
        var api = app.MapGroup("/v1").AddEndpointFilter(AuthenticateAsync);
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

    private static async ValueTask<object?> AuthenticateAsync(
        EndpointFilterInvocationContext call,
        EndpointFilterDelegate next
    )
    {
        const string Scheme = "Bearer ";
        var context = call.HttpContext;
        var senders = context.RequestServices.GetRequiredService<SenderBook>();
        if (
            context.Request.Headers.Authorization is not [{ } header]
            || !header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            || await senders.FindKeyAsync(header[Scheme.Length..].Trim(), context.RequestAborted)
                is not { IsRevoked: false } key
        )
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
            return Problems.Unauthorized();
        }

        context.Items[SenderItem] = key;
        return await next(call);
    }
}

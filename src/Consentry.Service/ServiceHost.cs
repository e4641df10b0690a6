using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Consentry.Service.Endpoints;
using Consentry.Service.Pages;
using Consentry.Service.Providers;
using Consentry.Storage;
using Microsoft.AspNetCore.Diagnostics;

namespace Consentry.Service;

/// <summary>All wiring of the service.</summary>
internal static class ServiceHost
{
    /// <summary>Batches of ten thousand numbers are the largest that anybody sends.</summary>
    private const int MaxBody = 1024 * 1024;

    /// <param name="books">The ledger; who built it disposes of it, after the service.</param>
    /// <param name="options">How it is published.</param>
    /// <param name="outbound">Its way out, to providers; null is the network.</param>
    public static WebApplication Build(Books books, ServeOptions options, Outbound? outbound = null)
    {
        var way = outbound ?? Outbound.Network();
        var builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory }
        );
        builder.WebHost.UseUrls(options.Listen);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxBody;
        });
        // Requests are logged by what becomes of them (Log.cs): the framework's own lines have addresses, and those hold numbers.
        builder
            .Logging.AddFilter("Microsoft", LogLevel.Warning)
            .AddFilter("System", LogLevel.Warning)
            .AddFilter("Microsoft.AspNetCore.Diagnostics", LogLevel.None);
        builder.Services.AddSingleton(books);
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton<SenderBook>();
        builder.Services.AddSingleton(new KnownProviders(way.Certificates));
        builder.Services.AddSingleton(new ReplySender(way.Client));
        builder.Services.AddProblemDetails();
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        builder.Services.AddOpenApi();
        builder.Services.AddRateLimiter(limits => limits.AddPolicy<IPAddress, PageLimit>(PageLimit.Name));
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, WireJson.Default);
            json.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
            json.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
            json.SerializerOptions.RespectNullableAnnotations = true;
            json.SerializerOptions.RespectRequiredConstructorParameters = true;
            json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        });
        if (options.Checkpoints is not null)
            builder.Services.AddHostedService<CheckpointKeeper>();

        var app = builder.Build();
        app.UseExceptionHandler(error => error.Run(TellAsync));
        app.MapOpenApi();
        app.MapGet("/health", HealthEndpoint.RunAsync).ExcludeFromDescription();
        WebhookEndpoint.Map(app);
        ApiEndpoints.Map(app);
        OptOutPage.Map(app);
        return app;
    }

    private static async Task TellAsync(HttpContext context)
    {
        var error = context.Features.Get<IExceptionHandlerFeature>()!.Error;
        var (status, detail) = error switch
        {
            StorageException fault => Problems.Of(fault),
            RequestException request => (request.Status, request.Message),
            BadHttpRequestException bad => (bad.StatusCode, Cause(bad)),
            _ => (StatusCodes.Status500InternalServerError, "a defect of the service; nothing was recorded"),
        };
        if (status == StatusCodes.Status503ServiceUnavailable)
            context.Response.Headers.RetryAfter = "5";

        if (status >= StatusCodes.Status500InternalServerError)
            Log.Failed(
                context.RequestServices.GetRequiredService<ILogger<WebApplication>>(),
                error.GetType().Name,
                (error as StorageException)?.Message
            );

        await TypedResults.Problem(detail, statusCode: status).ExecuteAsync(context);
    }

    /// <summary>Where it is wrong, without what stands there: the framework's own words repeat it.</summary>
    private static string Cause(BadHttpRequestException bad) =>
        bad.InnerException is JsonException json
            ? $"the body is not the JSON that is expected, at {json.Path ?? "$"}, line {json.LineNumber + 1}: see /openapi/v1.json"
            : "a parameter is missing or malformed: see /openapi/v1.json";
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Consentry.Service.Pages;

/// <summary>A page made of a component, which encodes whatever it is given.</summary>
/// <remarks>
/// Rendered without <c>AddRazorComponents</c>: that would bring data protection along, which writes keys that nothing here needs into
/// the user's home.
/// </remarks>
internal sealed class HtmlPage : IResult
{
    /// <summary>In the page itself, so that nothing is fetched; the policy below allows these bytes and no others.</summary>
    public static readonly MarkupString Style = new(ReadStyle());

    private static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style.Value)))}';"
        + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private readonly Type component;
    private readonly Dictionary<string, object?> parameters;

    private HtmlPage(Type component, PageWords words, int status, (string Name, object? Value)[] parameters)
    {
        this.component = component;
        this.parameters = parameters.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
        this.parameters["Words"] = words;
        (Words, Status) = (words, status);
    }

    public PageWords Words { get; }

    public int Status { get; }

    /// <summary>How long to wait before another try; null where that would change nothing.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public static HtmlPage Of<T>(
        PageWords words,
        int status,
        TimeSpan? retryAfter,
        params (string Name, object? Value)[] parameters
    )
        where T : IComponent => new(typeof(T), words, status, parameters) { RetryAfter = retryAfter };

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var services = httpContext.RequestServices;
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync(component, ParameterView.FromDictionary(parameters));
            return root.ToHtmlString();
        });

        var response = httpContext.Response;
        response.StatusCode = Status;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.ContentLanguage = Words.Tag;
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.CacheControl = "no-store";
        response.Headers.Vary = "Accept-Language";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        if (RetryAfter is { } wait)
            response.Headers.RetryAfter = Seconds(wait).ToString(CultureInfo.InvariantCulture);

        await response.WriteAsync(html, httpContext.RequestAborted);
    }

    /// <summary>Whole, and never none.</summary>
    public static int Seconds(TimeSpan wait) => Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));

    private static string ReadStyle()
    {
        using var css = new StreamReader(typeof(HtmlPage).Assembly.GetManifestResourceStream("opt-out.css")!);
        return css.ReadToEnd();
    }
}

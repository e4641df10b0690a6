using System.Collections.Concurrent;
using Consentry.OptOut.Answering;
using Consentry.OptOut.Ledger;
using Consentry.Storage;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc;

namespace Consentry.Service.Pages;

/// <summary><c>/opt-out/SENDER</c>: the form by which anybody ends a sender's texts to a number. docs/opt-out-page.md</summary>
/// <remarks>
/// There is no token against forged requests: who makes a visitor's browser hand the form in has ended some texts, which anybody may
/// without a browser, and which only that number's START or a new consent undoes. Nothing is ended by GET, since programs that look
/// for malware follow every link of an e-mail; and no number is in an address, since addresses are logged.
/// </remarks>
internal sealed class OptOutPage(Books books, SenderBook senders, ServeOptions options, ILogger<OptOutPage> logger)
{
    private const string Path = "/opt-out";

    private static readonly TimeSpan Away = TimeSpan.FromMinutes(1);

    /// <summary>Settings as they were last read: while the ledger is away they tell how else to opt out.</summary>
    private readonly ConcurrentDictionary<string, SenderSettings> known = new(StringComparer.Ordinal);

    public static void Map(WebApplication app)
    {
        var page = ActivatorUtilities.CreateInstance<OptOutPage>(app.Services);
        var forwarded = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor };
        foreach (var proxy in page.Proxies)
            forwarded.KnownIPNetworks.Add(proxy);

        app.UseWhen(
            context => context.Request.Path.StartsWithSegments(Path, StringComparison.OrdinalIgnoreCase),
            branch => branch.UseForwardedHeaders(forwarded).UseRateLimiter()
        );
        var route = app.MapGroup(Path + "/{sender}").RequireRateLimiting(PageLimit.Name).ExcludeFromDescription();
        route.MapMethods("", [HttpMethods.Get, HttpMethods.Head], page.ShowAsync);
        route.MapPost("", page.SubmitAsync).WithMetadata(new RequestSizeLimitAttribute(OptOutInput.MaxBody));
    }

    public static HtmlPage TooMany(PageWords words, TimeSpan wait) =>
        Notice(
            words,
            StatusCodes.Status429TooManyRequests,
            words.TooManyTitle,
            words.TooMany(HtmlPage.Seconds(wait)),
            retryAfter: wait
        );

    private IEnumerable<System.Net.IPNetwork> Proxies => options.Proxies;

    private async Task<IResult> ShowAsync(string sender, HttpContext context)
    {
        var words = PageWords.For(context.Request);
        try
        {
            return await FindAsync(sender, context.RequestAborted) is { } settings
                ? Form(words, StatusCodes.Status200OK, settings, OptOutInput.Empty)
                : NotFound(words);
        }
        catch (StorageException fault)
        {
            return Unavailable(words, sender, fault);
        }
    }

    private async Task<IResult> SubmitAsync(string sender, HttpContext context)
    {
        var words = PageWords.For(context.Request);
        SenderSettings? settings = null;
        OptOutInput? input = null;
        try
        {
            settings = await FindAsync(sender, context.RequestAborted);
            if (settings is null)
                return NotFound(words);

            input = await OptOutInput.ReadAsync(context.Request, settings, context.RequestAborted);
            var number = TypedNumber.Parse(input.Number);
            var problems = Problems(input, number).ToList();
            return number is null || problems.Count > 0
                ? Form(words, StatusCodes.Status422UnprocessableEntity, settings, input, [.. problems])
                : await RecordAsync(words, settings, input, number);
        }
        catch (StorageException fault) when (settings is not null && input is not null)
        {
            Log.Failed(logger, nameof(StorageException), fault.Message);
            return Form(words, StatusCodes.Status503ServiceUnavailable, settings, input, OptOutProblem.NotRecorded);
        }
        catch (StorageException fault)
        {
            return Unavailable(words, sender, fault);
        }
        catch (BadHttpRequestException bad)
        {
            return Unreadable(words, bad.StatusCode, settings);
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException)
        {
            return Unreadable(words, StatusCodes.Status400BadRequest, settings);
        }
    }

    private static IEnumerable<OptOutProblem> Problems(OptOutInput input, string? number)
    {
        if (input.Number is "")
            yield return OptOutProblem.NumberMissing;
        else if (number is null)
            yield return OptOutProblem.NumberMalformed;

        if (input is { IsOnlySome: true, Programs: [] })
            yield return OptOutProblem.NothingChosen;
    }

    /// <summary>Whatever was known of the number: an answer that differed would tell anybody who gets whose texts.</summary>
    private async Task<IResult> RecordAsync(PageWords words, SenderSettings settings, OptOutInput input, string number)
    {
        var scopes = input.IsOnlySome ? ChosenScopes.Of(input.Programs, settings) : [Scope.All];
        var chosen = input.IsOnlySome
            ? string.Join("; ", input.Programs.Select(name => ProgramTitle.Of(name, settings)))
            : words.AllTexts(settings.Name);
        var payload = new Payload
        {
            Number = number,
            Channel = Channel.Web,
            Text = input.Remark,
            Words = chosen,
            Page = $"{options.PublicAddress.GetLeftPart(UriPartial.Authority)}{Path}/{settings.Id}",
        };
        var receipt = await books.Ledger.AppendAsync(
            new Entry
            {
                Sender = settings.Id,
                Number = number,
                Decide = _ => scopes.Select(scope => new Happening(EventKind.Revoked, scope, payload)),
            }
        );
        Log.EndedOnPage(logger, settings.Id);
        return HtmlPage.Of<OptOutDone>(
            words,
            StatusCodes.Status200OK,
            retryAfter: null,
            ("Sender", settings),
            ("Number", TypedNumber.ForPeople(number)),
            ("Scopes", scopes),
            ("Since", receipt.Events[0].Recorded.Time)
        );
    }

    private async Task<SenderSettings?> FindAsync(string sender, CancellationToken stop)
    {
        // What is no name is nobody's: it is not worth a question to the database.
        if (!Scope.IsName(sender) || await senders.FindAsync(sender, stop) is not { } settings)
            return null;

        return known[sender] = settings;
    }

    private static HtmlPage Form(
        PageWords words,
        int status,
        SenderSettings sender,
        OptOutInput input,
        params OptOutProblem[] problems
    ) =>
        HtmlPage.Of<OptOutForm>(
            words,
            status,
            status == StatusCodes.Status503ServiceUnavailable ? Away : null,
            ("Sender", sender),
            ("Input", input),
            ("Problems", problems)
        );

    private static HtmlPage NotFound(PageWords words) =>
        Notice(words, StatusCodes.Status404NotFound, words.NotFoundTitle, words.NotFound);

    private HtmlPage Unavailable(PageWords words, string sender, StorageException fault)
    {
        Log.Failed(logger, nameof(StorageException), fault.Message);
        return Notice(
            words,
            StatusCodes.Status503ServiceUnavailable,
            words.AwayTitle,
            words.TryAgain,
            known.GetValueOrDefault(sender),
            Away
        );
    }

    private static HtmlPage Unreadable(PageWords words, int status, SenderSettings? sender) =>
        Notice(words, status, words.UnreadableTitle, words.Unreadable, sender);

    private static HtmlPage Notice(
        PageWords words,
        int status,
        string title,
        string text,
        SenderSettings? sender = null,
        TimeSpan? retryAfter = null
    ) => HtmlPage.Of<PageNotice>(words, status, retryAfter, ("Sender", sender), ("Title", title), ("Text", text));
}

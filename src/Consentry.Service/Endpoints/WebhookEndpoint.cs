using Consentry.OptOut;
using Consentry.OptOut.Answering;
using Consentry.OptOut.Ledger;
using Consentry.Service.Providers;
using Consentry.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Delivery = Consentry.Service.Providers.Delivery;

namespace Consentry.Service.Endpoints;

/// <summary>
/// <c>POST /hooks/SENDER/PROVIDER</c>: what consumers write, as their provider hands it on. It is answered with success only after what it
/// leads to is durable.
/// </summary>
internal sealed class WebhookEndpoint(
    Books books,
    SenderBook senders,
    KnownProviders providers,
    ReplySender replies,
    ServeOptions options,
    ILogger<WebhookEndpoint> logger
)
{
    public static void Map(WebApplication app)
    {
        var endpoint = ActivatorUtilities.CreateInstance<WebhookEndpoint>(app.Services);
        // Any method, and anything behind: what providers get wrong is told by the provider's own rules.
        app.Map("/hooks/{sender}/{provider}/{**secret}", endpoint.RunAsync).ExcludeFromDescription();
    }

    private async Task<IResult> RunAsync(string sender, string provider, HttpContext context)
    {
        var stop = context.RequestAborted;
        if (
            await senders.FindAsync(sender, stop) is not { } settings
            || Configured(settings, provider) is not var (kind, own)
        )
            return Problems.NotFound("no sender of this id has such a provider");

        var now = books.Clock.GetUtcNow();
        var delivery = await kind.ReceiveAsync(await RequestAsync(context, stop), own, now, stop);
        return delivery switch
        {
            Delivery.Messages messages => (IResult)await AnswerAsync(messages, new(settings, kind, own, now)),
            Delivery.Subscription subscription => await ConfirmAsync(subscription, settings.Id, kind, stop),
            Delivery.Refused refused => Refuse(refused, settings.Id, kind, context),
            _ => Success(kind.Silence),
        };
    }

    private (Provider Kind, ProviderSettings Own)? Configured(SenderSettings settings, string provider) =>
        providers.Find(provider) is { } kind
        && settings.Providers.FirstOrDefault(p => p.Kind.Equals(provider, StringComparison.Ordinal)) is { } own
            ? (kind, own)
            : null;

    private async Task<WebhookRequest> RequestAsync(HttpContext context, CancellationToken stop)
    {
        var request = context.Request;
        // As it was sent: what was decoded is no longer what was signed.
        var target = context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        var address = options.PublicAddress.GetLeftPart(UriPartial.Authority) + target;
        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (body.Length <= WebhookRequest.MaxBody && await request.Body.ReadAsync(buffer, stop) is var read and > 0)
            body.Write(buffer, 0, read);

        return new WebhookRequest(request.Method, address, request.Headers, body.ToArray());
    }

    private async Task<IResult> AnswerAsync(Delivery.Messages delivery, Caller caller)
    {
        if (delivery.Unread > 0)
            Log.Unread(logger, caller.Sender.Id, caller.Kind.Kind, delivery.Unread);

        var messages = delivery.All;
        // Together, so that they go into one transaction; each is tried again with all of them if one fails, and told from its first time.
        var answers = await Task.WhenAll(messages.Select(m => AppendAsync(m, caller)));
        IResult? inResponse = null;
        foreach (var (message, reply) in messages.Zip(answers))
        {
            if (reply is null)
                continue;

            switch (caller.Kind.Reply(message, reply.Text, caller.Own, caller.Now))
            {
                case ReplyForm.InResponse response:
                    inResponse = Success(response);
                    break;
                case ReplyForm.ByApi call:
                    await SendAsync(call, message, reply, caller);
                    break;
                case ReplyForm.NotPossible:
                    Log.NotReplied(
                        logger,
                        caller.Sender.Id,
                        caller.Kind.Kind,
                        "its settings do not say how to send one"
                    );
                    break;
            }
        }

        return inResponse ?? Success(caller.Kind.Silence);
    }

    /// <summary>
    /// Whether or not the provider still waits for the response: one that hung up delivers again, and a repeated delivery gets no reply.
    /// That it was confirmed is recorded once the provider has taken it.
    /// </summary>
    private async Task SendAsync(ReplyForm.ByApi call, InboundMessage message, Reply reply, Caller caller)
    {
        if (await replies.SendAsync(call, CancellationToken.None) is { } why)
        {
            Log.NotReplied(logger, caller.Sender.Id, caller.Kind.Kind, why);
            return;
        }

        if (reply.Confirms.Count == 0)
            return;

        try
        {
            await books.Ledger.AppendAsync(
                new Entry
                {
                    Sender = caller.Sender.Id,
                    Number = message.From,
                    Decide = _ => reply.Confirms,
                }
            );
        }
        catch (StorageException fault)
        {
            // What the message led to is durable: others of the same request still get their reply, which a second try would not.
            Log.Failed(logger, nameof(StorageException), fault.Message);
        }
    }

    /// <summary>What is to be sent back, once what the message leads to is durable; null where nothing is.</summary>
    private async Task<Reply?> AppendAsync(InboundMessage message, Caller caller)
    {
        var read = OptOutRecogniser.Read(message.Text);
        if (!Answerer.MayLeadToSomething(read, message.Text))
            return null;

        Reply? reply = null;
        var context = ContextOf(message, caller);
        var form = caller.Kind.Reply(message, "", caller.Own, caller.Now);
        var receipt = await books.Ledger.AppendAsync(
            new Entry
            {
                Sender = caller.Sender.Id,
                Number = message.From,
                Delivery = new Storage.Delivery(message.Fingerprint.Digest, message.Fingerprint.Window),
                Decide = before =>
                {
                    var answer = Answerer.Decide(before, read, message.Text, context);
                    var confirms = answer
                        .Events.Where(e => e.Kind == EventKind.Confirmed)
                        .Select(e => new Happening(e.Kind, e.Scope, Words(message, answer.Reply)))
                        .ToList();
                    reply = form is ReplyForm.NotPossible || answer.Reply is not { } text ? null : new(text, confirms);
                    return answer
                        .Events.Where(e => e.Kind != EventKind.Confirmed)
                        .Select(e => Happened(e, message, read))
                        .Concat(form is ReplyForm.InResponse ? confirms : []);
                },
            }
        );
        Log.Delivered(
            logger,
            caller.Sender.Id,
            message.Provider,
            read.Request.ToString(),
            receipt.IsRepeated,
            reply is not null && !receipt.IsRepeated
        );
        return receipt.IsRepeated ? null : reply;
    }

    private static Happening Happened(AnswerEvent happened, InboundMessage message, Inbound read)
    {
        var words = Words(message, message.Text);
        return new Happening(
            happened.Kind,
            happened.Scope,
            happened.Kind == EventKind.Helped
                ? words
                : words with
                {
                    Rule = read.Rule,
                    Words = message.Text[read.Start..read.End],
                },
            message.Occurred is { } occurred ? Moment.Of(occurred) : null
        );
    }

    private static Payload Words(InboundMessage message, string? text) =>
        new()
        {
            Number = message.From,
            Channel = Channel.Text,
            Text = text,
            SenderNumber = message.To,
            Provider = message.Provider,
            MessageId = message.MessageId,
        };

    private InboundContext ContextOf(InboundMessage message, Caller caller) =>
        new()
        {
            Sender = caller.Sender,
            Law = Today.Law(books.Clock),
            To = caller.Sender.Numbers.FirstOrDefault(n => n.Number.Equals(message.To, StringComparison.Ordinal)),
            IsTollFree = message.Way.Length == 0 && TelephoneNumber.IsTollFree(message.To),
            ProviderAnswered = message.OptOutHandled,
            Age = message.Occurred is { } occurred ? caller.Now - occurred : TimeSpan.Zero,
        };

    private async Task<IResult> ConfirmAsync(
        Delivery.Subscription subscription,
        string sender,
        Provider kind,
        CancellationToken stop
    )
    {
        var why = await replies.VisitAsync(subscription.Confirm, stop);
        Log.Subscribed(logger, sender, kind.Kind, why is null);
        return why is null ? Success(kind.Silence) : TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable);
    }

    private ProblemHttpResult Refuse(Delivery.Refused refused, string sender, Provider kind, HttpContext context)
    {
        Log.Refused(logger, sender, kind.Kind, refused.Why.ToString());
        if (refused.Challenge is { } challenge)
            context.Response.Headers.WWWAuthenticate = challenge;

        return TypedResults.Problem($"refused: {refused.Why}", statusCode: refused.Status);
    }

    private static ContentHttpResult Success(ReplyForm.InResponse response) =>
        TypedResults.Text(response.Body, response.ContentType);

    /// <param name="Text">What is sent back.</param>
    /// <param name="Confirms">What it confirms: recorded with the message where the reply is in the response, else once it is taken.</param>
    private sealed record Reply(string Text, IReadOnlyList<Happening> Confirms);

    private sealed record Caller(SenderSettings Sender, Provider Kind, ProviderSettings Own, DateTimeOffset Now);
}

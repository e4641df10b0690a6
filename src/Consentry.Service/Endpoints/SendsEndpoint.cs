using Consentry.OptOut.Ledger;
using Consentry.Service.Providers;
using Consentry.Storage;

namespace Consentry.Service.Endpoints;

/// <summary><c>POST /v1/sends</c>: a text went; it counts for the frequency that was promised.</summary>
internal static class SendsEndpoint
{
    public static async Task<IResult> RunAsync(HttpContext context, SenderBook senders, Books books, SentText sent)
    {
        if (TelephoneNumber.Parse(sent.To) is not { } number)
            return Problems.BadRequest("to is no telephone number");

        var settings = await ApiEndpoints.SenderOfAsync(context, senders, sent.Sender);
        await books.Sends.RecordAsync(
            settings.Id,
            number,
            new Sent(Moment.Of(sent.At ?? books.Clock.GetUtcNow()), Scopes.Of(sent.Program, sent.Category)),
            sent.Id,
            context.RequestAborted
        );
        return TypedResults.NoContent();
    }
}

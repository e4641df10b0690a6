using Consentry.OptOut.Ledger;
using Consentry.Service.Providers;
using Consentry.Storage;

namespace Consentry.Service.Endpoints;

/// <summary><c>POST /v1/revocations</c>: somebody ended texts by a way that no webhook sees: e-mail, a call, a form, in person.</summary>
internal static class RevocationsEndpoint
{
    public static async Task<IResult> RunAsync(HttpContext context, SenderBook senders, Books books, RevocationAct act)
    {
        if (TelephoneNumber.Parse(act.Number) is not { } number)
            return Problems.BadRequest("number is no telephone number");

        var settings = await ApiEndpoints.SenderOfAsync(context, senders, act.Sender);
        return await Recording.RunAsync(
            books,
            settings.Id,
            act.Id,
            new Happening(
                EventKind.Revoked,
                Scopes.Of(act.Program, act.Category),
                new Payload
                {
                    Number = number,
                    Channel = act.Channel,
                    Text = act.Text,
                    Operator = act.Operator,
                },
                act.At is { } at ? Moment.Of(at) : null
            )
        );
    }
}

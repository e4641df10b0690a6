using Consentry.OptOut.Ledger;
using Consentry.Service.Providers;

namespace Consentry.Service.Endpoints;

/// <summary><c>POST /v1/consents</c>: somebody consented; with the proof that a dispute asks for.</summary>
internal static class ConsentsEndpoint
{
    private static readonly string[] Methods = ["web", "paper", "keyword", "verbal"];

    public static async Task<IResult> RunAsync(HttpContext context, SenderBook senders, Books books, ConsentAct act)
    {
        if (TelephoneNumber.Parse(act.Number) is not { } number)
            return Problems.BadRequest("number is no telephone number");

        if (!Methods.Contains(act.Method, StringComparer.Ordinal))
            return Problems.BadRequest($"method is one of {string.Join(", ", Methods)}");

        if (string.IsNullOrWhiteSpace(act.Wording))
            return Problems.BadRequest(
                "wording is what was shown to who consented, word for word: without it there is no proof"
            );

        var settings = await ApiEndpoints.SenderOfAsync(context, senders, act.Sender);
        return await Recording.RunAsync(
            books,
            settings.Id,
            act.Id,
            new Consentry.Storage.Happening(
                EventKind.Consented,
                Scopes.Of(act.Program, act.Category),
                new Payload
                {
                    Number = number,
                    Channel =
                        act.Method is "keyword" ? Channel.Text
                        : act.Method is "web" ? Channel.Web
                        : Channel.InPerson,
                    Method = act.Method,
                    Wording = act.Wording,
                    Page = act.Page,
                    IpAddress = act.IpAddress,
                    Person = act.Person,
                },
                act.At is { } at ? Moment.Of(at) : null
            )
        );
    }
}

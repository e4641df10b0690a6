using Consentry.OptOut.Ledger;
using Consentry.Service.Providers;
using Consentry.Storage;

namespace Consentry.Service.Endpoints;

/// <summary><c>POST /v1/imports</c>: a list from elsewhere. None of them lifts a block.</summary>
internal static class ImportsEndpoint
{
    public static async Task<IResult> RunAsync(HttpContext context, SenderBook senders, Books books, ImportedList list)
    {
        if (list.Numbers.Count > SendCheckEndpoint.MostNumbers)
            return Problems.BadRequest($"at most {SendCheckEndpoint.MostNumbers} numbers at a time");

        var settings = await ApiEndpoints.SenderOfAsync(context, senders, list.Sender);
        var scope = Scopes.Of(list.Program, list.Category);
        var numbers = list.Numbers.Select(TelephoneNumber.Parse).ToList();
        var known = numbers.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        await Task.WhenAll(
            known.Select(number =>
                books.Ledger.AppendAsync(
                    Happenings.Of(
                        settings.Id,
                        number,
                        new Happening(
                            KindOf(list.Kind),
                            scope,
                            new Payload
                            {
                                Number = number,
                                Channel = Channel.List,
                                List = list.List,
                            },
                            list.At is { } at ? Moment.Of(at) : null
                        )
                    )
                )
            )
        );
        return TypedResults.Ok(
            new ImportResult(known.Count, [.. numbers.Index().Where(n => n.Item is null).Select(n => n.Index)])
        );
    }

    private static EventKind KindOf(ListKind kind) =>
        kind switch
        {
            ListKind.Consents => EventKind.Imported,
            ListKind.Revocations => EventKind.Revoked,
            _ => EventKind.Reassigned,
        };
}

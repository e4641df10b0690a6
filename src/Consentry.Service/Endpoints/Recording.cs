using Consentry.Service.Providers;
using Consentry.Storage;
using Delivery = Consentry.Storage.Delivery;

namespace Consentry.Service.Endpoints;

/// <summary>Appends what a program of the sender reports, once for each id.</summary>
internal static class Recording
{
    public static async Task<IResult> RunAsync(Books books, string sender, string? id, Happening happening)
    {
        var entry = Happenings.Of(sender, happening.Payload!.Number, happening) with
        {
            Delivery = id is null
                ? null
                : new Delivery(Fingerprint.Of(window: null, "api", happening.Kind.ToString(), id).Digest),
        };
        var receipt = await books.Ledger.AppendAsync(entry);
        return TypedResults.Ok(
            new Recorded(receipt.IsRepeated ? null : receipt.Events[0].Sequence, receipt.IsRepeated)
        );
    }
}

using Consentry.OptOut.Answering;
using Consentry.Service;
using Consentry.Storage;

namespace Consentry.Bench.Ledger;

/// <summary>A ledger of one sender that answers for consent itself.</summary>
internal static class Prepared
{
    public const string Sender = "harbor-gym";

    public static async Task<(Books Books, string Key)> OpenAsync(string target)
    {
        var keys = Path.Combine(Directory.CreateTempSubdirectory("consentry-bench-").FullName, "keys.json");
        KeyFile.Create(keys);
        var books = Books.Open(target, keys, TimeProvider.System);
        await books.Senders.SetAsync(
            new SenderSettings
            {
                Id = Sender,
                Name = "Harbor Gym",
                Email = "front-desk@harborgym.example",
                RequiresConsent = false,
                Programs =
                [
                    new SenderProgram
                    {
                        Name = "class-alerts",
                        Categories = [new SenderCategory("reminders", IsMarketing: false)],
                    },
                ],
            },
            CancellationToken.None
        );
        return (books, await books.ApiKeys.CreateAsync(Sender, "bench", CancellationToken.None));
    }

    public static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);
}

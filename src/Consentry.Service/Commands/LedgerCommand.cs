using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using Consentry.Service.Bundles;
using Consentry.Service.Providers;
using Consentry.Storage;

namespace Consentry.Service.Commands;

/// <summary><c>consentry ledger</c>: proofs of what is in a ledger, and of what was not taken out.</summary>
internal static class LedgerCommand
{
    private static readonly Option<string> Sender = new("--sender") { Description = "Its id", Required = true };
    private static readonly Argument<string> Number = new("NUMBER")
    {
        Description = "Of the consumer, such as +13026284417",
    };

    public static Command Create() =>
        new("ledger", "Prove what a ledger holds.") { Verify(), CreateCheckpoint(), Export(), Check(), Erase() };

    private static Command Verify()
    {
        var checkpoints = new Option<string[]>("--checkpoints")
        {
            Description = "Checkpoints that were kept elsewhere: files or folders of them",
            HelpName = "PATH",
            AllowMultipleArgumentsPerToken = true,
        };
        var command = Places.With(
            new Command("verify", "Check that nothing was altered, cut off or removed.") { checkpoints }
        );
        command.SetAction((call, stop) => VerifyAsync(call, call.GetValue(checkpoints) ?? [], stop));
        return command;
    }

    private static async Task<int> VerifyAsync(ParseResult call, string[] paths, CancellationToken stop)
    {
        var checkpoints = Checkpoints.Read(paths);
        await using var books = Places.Open(call);
        var verified = await new Verifying(books.Database, books.Keys).RunAsync(
            checkpoints,
            books.Keys.HasSigned,
            stop
        );
        foreach (var fault in verified.Faults)
            Console.Out.WriteLine(FaultText.Of(fault));

        var proven =
            checkpoints.Count > 0
                ? $", against {checkpoints.Count} checkpoints"
                : ", without checkpoints: whether an end was cut off it cannot tell";
        Console.Out.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{(verified.Faults.Count == 0 ? "whole" : "not whole")}: {verified.Events} events of {verified.Senders} senders, {verified.Erased} without words{proven}"
            )
        );
        return verified.Faults.Count == 0 ? Call.Done : Call.DoesNotHold;
    }

    private static Command CreateCheckpoint()
    {
        var command = Places.With(
            new Command("checkpoint", "Print how far each chain has come, signed: keep it elsewhere.")
        );
        command.SetAction(
            async (call, stop) =>
            {
                await using var books = Places.Open(call);
                Console.Out.Write(await Checkpoints.MakeAsync(books, stop));
                return Call.Done;
            }
        );
        return command;
    }

    private static Command Export()
    {
        var chain = new Option<bool>("--chain")
        {
            Description =
                "Also the headers of all events of the sender, which link those of the number to the checkpoint",
        };
        var command = Places.With(
            new Command("export", "Print everything known of a number, signed, for a dispute.")
            {
                Sender,
                chain,
                Number,
            }
        );
        command.SetAction(
            async (call, stop) =>
            {
                var number = Normalised(call);
                await using var books = Places.Open(call);
                if (
                    await BundleWriter.WriteAsync(
                        books,
                        call.GetRequiredValue(Sender),
                        number,
                        call.GetValue(chain),
                        stop
                    )
                    is not { } bundle
                )
                {
                    Call.Say("the ledger has nothing of this number at this sender");
                    return Call.DoesNotHold;
                }

                Console.Out.Write(bundle);
                return Call.Done;
            }
        );
        return command;
    }

    private static Command Check()
    {
        var key = new Option<string>("--public-key")
        {
            Description = "What \"consentry keys public\" printed where the bundle was made",
            HelpName = "PEM",
            Required = true,
        };
        var file = new Argument<string>("FILE") { Description = "What \"consentry ledger export\" printed" };
        var command = new Command("check-bundle", "Check an exported bundle, without the ledger.") { key, file };
        command.SetAction(
            async (call, stop) =>
            {
                using var opened = ECDsa.Create();
                try
                {
                    opened.ImportFromPem(await File.ReadAllTextAsync(call.GetRequiredValue(key), stop));
                }
                catch (Exception e) when (e is ArgumentException or CryptographicException)
                {
                    throw new UsageException($"{call.GetRequiredValue(key)}: no public key in PEM");
                }

                var result = BundleCheck.Run(await File.ReadAllTextAsync(call.GetRequiredValue(file), stop), opened);
                foreach (var fault in result.Faults)
                    Console.Out.WriteLine(fault);

                if (result.Faults.Count > 0)
                    return Call.DoesNotHold;

                Console.Out.WriteLine(
                    $"holds: {result.Events} events"
                        + (
                            result.IsChained
                                ? ", chained to the checkpoint"
                                : "; the chain between them is not in it (export --chain)"
                        )
                );
                return Call.Done;
            }
        );
        return command;
    }

    private static Command Erase()
    {
        var command = Places.With(
            new Command("erase", "Destroy all words about a number; the block and the chain stay.") { Sender, Number }
        );
        command.SetAction(
            async (call, stop) =>
            {
                var number = Normalised(call);
                await using var books = Places.Open(call);
                await books.Ledger.AppendAsync(Happenings.Erasure(call.GetRequiredValue(Sender), number));
                Call.Say("the words are destroyed; copies and backups that were made before still have them");
                return Call.Done;
            }
        );
        return command;
    }

    private static string Normalised(ParseResult call) =>
        TelephoneNumber.Parse(call.GetRequiredValue(Number))
        ?? throw new UsageException($"'{call.GetRequiredValue(Number)}' is no telephone number");
}

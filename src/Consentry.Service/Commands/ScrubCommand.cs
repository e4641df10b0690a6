using System.CommandLine;
using System.Globalization;
using System.Text;
using Consentry.Service.Endpoints;
using Consentry.Service.Scrubbing;

namespace Consentry.Service.Commands;

/// <summary><c>consentry scrub</c>: a list without those who may not be texted.</summary>
internal static class ScrubCommand
{
    private const int Buffer = 1 << 20;

    private static readonly Argument<string> File = new("FILE")
    {
        Description = "The list, CSV with a header or without; - for standard input",
    };
    private static readonly Option<string> Sender = new("--sender")
    {
        Description = "Its id",
        Required = true,
        HelpName = "ID",
    };

    private static readonly Option<string?> Column = new("--column")
    {
        Description =
            "Where the numbers are: name or place from 1 (default: a column with a name such as phone, or the only one)",
    };

    private static readonly Option<string?> Program = new("--program")
    {
        Description = "Of which the texts are (default: any)",
    };
    private static readonly Option<string?> Category = new("--category")
    {
        Description = "Of which the texts are (default: any)",
    };

    private static readonly Option<string?> Out = new("--out")
    {
        Description = "Where the rows go to which texts may go (default: standard output)",
        HelpName = "FILE",
    };

    private static readonly Option<string?> Removed = new("--removed")
    {
        Description = "Where the other rows go (default: nowhere)",
        HelpName = "FILE",
    };

    public static Command Create()
    {
        var command = Places.With(
            new Command(
                "scrub",
                "Take those who may not be texted out of a list; quiet hours and frequency are not looked at."
            )
            {
                Sender,
                Column,
                Program,
                Category,
                Out,
                Removed,
                File,
            }
        );
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult call, CancellationToken stop)
    {
        await using var books = Places.Open(call);
        var sender = call.GetRequiredValue(Sender);
        var settings =
            await books.Senders.FindAsync(sender, stop) ?? throw new UsageException($"no sender has the id {sender}");
        var texts = Scopes.Of(call.GetValue(Program), call.GetValue(Category));

        // Opened before the ledger is read, which takes a while: what cannot be opened is told at once.
        using var list = Open(call.GetRequiredValue(File));
        await using var kept = Create(call.GetValue(Out)) ?? Writer(Console.OpenStandardOutput());
        await using var removed = Create(call.GetValue(Removed));
        var verdicts = await Verdicts.ReadAsync(books, sender, settings.RequiresConsent, texts, stop);
        var summary = new Scrubber(verdicts, kept, removed).Run(list, call.GetValue(Column));
        await kept.FlushAsync(stop);
        Call.Say(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{summary.Rows} rows: {summary.Kept} kept, {summary.Blocked} blocked, {summary.NoConsent} without consent, {summary.NoNumber} without a number"
            )
        );
        return Call.Done;
    }

    private static StreamReader Open(string file)
    {
        if (file is not "-" && !System.IO.File.Exists(file))
            throw new UsageException($"{file}: no such file");

        return new StreamReader(
            file is "-" ? Console.OpenStandardInput() : System.IO.File.OpenRead(file),
            Encoding.UTF8,
            detectEncodingFromByteOrderMarks: true,
            Buffer
        );
    }

    private static StreamWriter? Create(string? file) => file is null ? null : Writer(System.IO.File.Create(file));

    private static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Buffer);
}

using System.CommandLine;
using System.Text.Json;
using Consentry.OptOut.Answering;

namespace Consentry.Service.Commands;

/// <summary><c>consentry sender</c>: who texts, from which numbers, in which programs.</summary>
internal static class SenderCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE")
        {
            Description = "The settings as JSON, docs/senders.md; - for standard input",
        };
        var set = Places.With(new Command("set", "Add a sender, or change the settings of one.") { file });
        set.SetAction((call, stop) => SetAsync(call, call.GetRequiredValue(file), stop));

        var id = new Argument<string>("ID") { Description = "Of the sender" };
        var show = Places.With(
            new Command("show", "Print the settings of a sender as JSON, without the secrets.") { id }
        );
        show.SetAction((call, stop) => ShowAsync(call, call.GetRequiredValue(id), stop));

        var list = Places.With(new Command("list", "Print the ids of all senders."));
        list.SetAction(ListAsync);

        return new Command("sender", "The senders of a ledger.") { set, show, list };
    }

    private static async Task<int> SetAsync(ParseResult call, string file, CancellationToken stop)
    {
        var text = file is "-" ? await Console.In.ReadToEndAsync(stop) : await File.ReadAllTextAsync(file, stop);
        SenderSettings settings;
        try
        {
            settings = SettingsText.Read(text);
        }
        catch (JsonException wrong)
        {
            Call.Say($"{file}{At(wrong)}: {SettingsText.Told(wrong)}");
            return Call.Failed;
        }

        var problems = SettingsText.Problems(settings, Today.Law(TimeProvider.System)).ToList();
        foreach (var problem in problems)
            Call.Say($"{file}: {problem}");

        if (problems.Count > 0)
            return Call.DoesNotHold;

        await using var books = Places.OpenOrCreate(call);
        await books.Senders.SetAsync(settings, stop);
        Call.Say($"{settings.Id}: settings stored");
        return Call.Done;
    }

    private static async Task<int> ShowAsync(ParseResult call, string id, CancellationToken stop)
    {
        await using var books = Places.Open(call);
        if (await books.Senders.FindAsync(id, stop) is not { } settings)
        {
            Call.Say($"no sender has the id {id}");
            return Call.Failed;
        }

        Console.Out.WriteLine(SettingsText.WithoutSecrets(settings));
        return Call.Done;
    }

    private static async Task<int> ListAsync(ParseResult call, CancellationToken stop)
    {
        await using var books = Places.Open(call);
        foreach (var settings in await books.Senders.AllAsync(stop))
            Console.Out.WriteLine($"{settings.Id}\t{settings.Name}");

        return Call.Done;
    }

    private static string At(JsonException wrong) =>
        wrong.LineNumber is { } line ? $":{line + 1}:{wrong.BytePositionInLine + 1}" : "";
}

using System.Diagnostics;
using Consentry.Service.Tests.Storage;
using Microsoft.Data.Sqlite;

namespace Consentry.Service.Tests.Commands;

/// <summary>The program's commands, as a process each.</summary>
public sealed class CommandTests : IDisposable
{
    private const string Settings = """
        { "id": "harbor-gym", "name": "Harbor Gym", "email": "front-desk@harborgym.example" }
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("consentry-commands-").FullName;

    [Fact]
    public async Task A_ledger_is_made_checked_copied_and_restored()
    {
        Assert.Equal(0, (await RunAsync("keys", "create")).Exit);
        Assert.Equal(0, (await RunWithAsync(Settings, "sender", "set", "-")).Exit);
        Assert.Equal("harbor-gym\tHarbor Gym\n", (await RunAsync("sender", "list")).Output);
        Assert.StartsWith(
            "consentry_",
            (await RunAsync("api-key", "create", "--sender", "harbor-gym", "shop")).Output,
            StringComparison.Ordinal
        );
        Assert.Equal(0, (await RunAsync("ledger", "erase", "--sender", "harbor-gym", "302-628-4417")).Exit);

        var checkpoint = await RunAsync("ledger", "checkpoint");
        await File.WriteAllTextAsync(In("kept.checkpoint"), checkpoint.Output, Place.Stop);
        Assert.Equal(0, (await RunAsync("backup", In("copy.db"))).Exit);
        Assert.Equal(0, (await RunAsync("restore", "--data", In("restored.db"), In("copy.db"))).Exit);

        var verified = await RunAsync(
            "ledger",
            "verify",
            "--data",
            In("restored.db"),
            "--checkpoints",
            In("kept.checkpoint")
        );
        Assert.StartsWith("whole: 1 events of 1 senders", verified.Output, StringComparison.Ordinal);
        Assert.Equal(0, verified.Exit);
    }

    [Fact]
    public async Task What_was_cut_off_ends_with_1_and_a_line()
    {
        await RunAsync("keys", "create");
        await RunWithAsync(Settings, "sender", "set", "-");
        await RunAsync("ledger", "erase", "--sender", "harbor-gym", "302-628-4417");
        await File.WriteAllTextAsync(
            In("kept.checkpoint"),
            (await RunAsync("ledger", "checkpoint")).Output,
            Place.Stop
        );
        await using (var connection = new SqliteConnection($"Data Source={In("ledger.db")}"))
        {
            await connection.OpenAsync(Place.Stop);
            await using var command = connection.CreateCommand();
            command.CommandText =
                "delete from events; delete from numbers; update senders set events = 0, head = zeroblob(32)";
            await command.ExecuteNonQueryAsync(Place.Stop);
        }

        var verified = await RunAsync("ledger", "verify", "--checkpoints", folder);

        Assert.Equal(1, verified.Exit);
        Assert.Contains("harbor-gym: event 1 and what follows is missing", verified.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rotated_keys_read_what_is_old_and_old_keys_are_refused()
    {
        await RunAsync("keys", "create");
        await RunWithAsync(Settings, "sender", "set", "-");
        File.Copy(In("keys.json"), In("old.json"));
        Assert.Equal(0, (await RunAsync("keys", "rotate")).Exit);
        await RunAsync("ledger", "erase", "--sender", "harbor-gym", "302-628-4417");

        Assert.Equal(0, (await RunAsync("ledger", "verify")).Exit);
        var old = await RunAsync("ledger", "erase", "--keys", In("old.json"), "--sender", "harbor-gym", "302-628-4418");
        Assert.Equal(3, old.Exit);
        Assert.Contains("older than the ledger", old.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 2, "command")]
    [InlineData("ledger", 2, "command")]
    [InlineData("ledger verify --nothing", 2, "--nothing")]
    [InlineData("sender list", 3, "keys create")]
    [InlineData("ledger export --sender harbor-gym twelve", 2, "no telephone number")]
    [InlineData("scrub --sender harbor-gym none.csv", 3, "keys create")]
    [InlineData("restore none.db", 2, "no such file")]
    [InlineData("serve --public-address texts.example.com", 2, "no origin")]
    public async Task What_is_wrong_is_a_message_and_an_exit_code(string line, int exit, string message)
    {
        var ended = await RunAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(exit, ended.Exit);
        Assert.Contains(message, ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ended.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "line")]
    [InlineData(
        "{ \"id\": \"Harbor\", \"name\": \"Harbor Gym\", \"email\": \"front-desk@harborgym.example\" }",
        "id: 'Harbor' is no id"
    )]
    [InlineData("{ \"id\": \"harbor-gym\", \"nam\": \"Harbor Gym\" }", "nam")]
    [InlineData("{ \"id\": \"harbor-gym\", \"name\": \"Harbor Gym\" }", "contact")]
    public async Task Settings_that_are_wrong_are_told_and_not_stored(string settings, string message)
    {
        await RunAsync("keys", "create");

        var ended = await RunWithAsync(settings, "sender", "set", "-");

        Assert.NotEqual(0, ended.Exit);
        Assert.Contains(message, ended.Error, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("", (await RunAsync("sender", "list")).Output);
    }

    [Fact]
    public async Task Secrets_of_providers_are_not_shown()
    {
        await RunAsync("keys", "create");
        var settings = Settings.Replace(
            "\"id\"",
            "\"providers\": [{ \"kind\": \"generic\", \"values\": { \"secret\": \"K8sQ2vT6yB0nM4jR7wX1zC5fG9hL3pD8\" } }], \"id\"",
            StringComparison.Ordinal
        );
        await RunWithAsync(settings, "sender", "set", "-");

        var shown = await RunAsync("sender", "show", "harbor-gym");

        Assert.Contains("\"secret\": \"…\"", shown.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "K8sQ2",
            await File.ReadAllTextAsync(In("ledger.db"), System.Text.Encoding.Latin1, Place.Stop),
            StringComparison.Ordinal
        );
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string In(string name) => Path.Combine(folder, name);

    private Task<Ended> RunAsync(params string[] arguments) => RunWithAsync("", arguments);

    private async Task<Ended> RunWithAsync(string input, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "consentry-service"), arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = folder,
        };
        start.Environment["CONSENTRY_DATA"] = In("ledger.db");
        start.Environment["CONSENTRY_KEYS"] = In("keys.json");
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(Place.Stop);
        var error = process.StandardError.ReadToEndAsync(Place.Stop);
        await process.WaitForExitAsync(Place.Stop);
        return new Ended(process.ExitCode, await output, await error);
    }

    private sealed record Ended(int Exit, string Output, string Error);
}

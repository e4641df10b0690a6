using System.Runtime.Versioning;

namespace Consentry.Cli.Tests;

/// <summary>The commands of consentry-service, which the command becomes.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class ServiceTests : IDisposable
{
    /// <summary>Prints how it was called, reads its input, and ends as it is told.</summary>
    private const string Echo = """
        #!/bin/sh
        echo "$PWD"
        for word; do echo "<$word>"; done
        cat
        echo "to people" >&2
        exit $EXIT
        """;

    private readonly Site site = new();

    public ServiceTests()
    {
        site.With("programs/consentry-service", Echo);
        File.SetUnixFileMode(Echoing, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    public void Dispose() => site.Dispose();

    private string Echoing => Path.Combine(site.Folder, "programs", "consentry-service");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Arguments_streams_folder_and_exit_code_go_through(int exit)
    {
        (string, string)[] environment = [("CONSENTRY_SERVICE", Echoing), ("EXIT", $"{exit}")];

        var ended = Cli.Run(
            site.Folder,
            "a line\nhéllo",
            environment,
            "ledger",
            "export",
            "--sender",
            "two words",
            "",
            "@name",
            "ünï",
            "--help"
        );

        Assert.Equal(
            $"{site.Folder}\n<ledger>\n<export>\n<--sender>\n<two words>\n<>\n<@name>\n<ünï>\n<--help>\na line\nhéllo",
            ended.Output
        );
        Assert.Equal((exit, "to people\n"), (ended.Exit, ended.Messages));
    }

    [Fact]
    public void It_is_found_on_the_path()
    {
        var path = $"{Path.GetDirectoryName(Echoing)}:{Environment.GetEnvironmentVariable("PATH")}";

        var ended = Cli.Run(site.Folder, "", [("PATH", path), ("EXIT", "0")], "backup", "x");

        Assert.Equal((0, $"{site.Folder}\n<backup>\n<x>\n"), (ended.Exit, ended.Output));
    }

    [Theory]
    [InlineData("serve")]
    [InlineData("sender", "list")]
    [InlineData("api-key", "create", "shop")]
    [InlineData("keys", "create")]
    [InlineData("ledger", "--help")]
    [InlineData("scrub", "list.csv")]
    [InlineData("backup", "x")]
    [InlineData("restore", "x")]
    public void Where_it_is_missing_the_message_says_how_to_install_it(params string[] arguments)
    {
        var ended = Cli.Run(site.Folder, "", [("PATH", "/nowhere")], arguments);

        Assert.Equal((3, ""), (ended.Exit, ended.Output));
        Assert.Matches(
            $@"\Aconsentry: {arguments[0]} is a command of consentry-service, which is not installed: unpack consentry-service-\d+\.\d+\.\d+-linux-x64\.tar\.gz beside consentry, or name the program in CONSENTRY_SERVICE \(docs/packages\.md\)\n\z",
            ended.Messages
        );
    }

    [Theory]
    [InlineData("/nowhere/consentry-service", "No such file or directory")]
    [InlineData("/etc/passwd", "Permission denied")]
    public void What_cannot_be_started_is_named(string program, string why)
    {
        var ended = Cli.Run(site.Folder, "", [("CONSENTRY_SERVICE", program)], "keys", "create");

        Assert.Equal((3, ""), (ended.Exit, ended.Output));
        Assert.Equal($"consentry: {program} cannot be started: {why}\n", ended.Messages);
    }

    /// <summary>What starts it knows one process, and signals that one.</summary>
    [Fact]
    public void It_is_the_same_process_and_takes_signals()
    {
        site.With("programs/pid", "#!/bin/sh\necho $$\nkill -PIPE $$\necho survived\n");
        var program = Path.Combine(site.Folder, "programs", "pid");
        File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var ended = Cli.Shell(
            site.Folder,
            $"CONSENTRY_SERVICE='{program}' \"$consentry\" serve >pid & echo $!; wait $!; echo $?; cat pid"
        );

        // What a broken pipe does is as usual again: 128 and the number of the signal.
        Assert.Equal([ended.Lines[0], "141", ended.Lines[0]], ended.Lines);
    }

    /// <summary>The list of commands is the service's own.</summary>
    [Fact]
    public void Both_describe_the_commands_with_the_same_words()
    {
        var own = Commands(Cli.Start(Cli.Service, site.Folder, "", [], ["--help"], TimeSpan.FromMinutes(1)));
        var listed = Commands(site.Run("--help"));

        Assert.Equal(8, own.Length);
        Assert.Equal(own, listed[^own.Length..]);
    }

    [Fact]
    public void Help_of_such_a_command_is_the_services_own()
    {
        var ended = Cli.Run(site.Folder, "", [("CONSENTRY_SERVICE", Cli.Service)], "ledger", "--help");

        Assert.Equal((0, ""), (ended.Exit, ended.Messages));
        Assert.Contains("consentry ledger [command]", ended.Output, StringComparison.Ordinal);
        Assert.Contains("check-bundle <FILE>", ended.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "no command given; see consentry --help")]
    [InlineData(2, "no command given; see consentry ledger --help", "ledger")]
    [InlineData(2, "there is no command or option 'prove' here; see consentry ledger --help", "ledger", "prove")]
    [InlineData(2, "there is no command or option '--colour' here", "ledger", "verify", "--colour")]
    [InlineData(2, "option '--sender' is required", "scrub", "list.csv")]
    [InlineData(2, "HTTPS is for a proxy before it; see consentry serve", "serve", "--listen", "https://127.0.0.1:0")]
    [InlineData(2, "--listen 'here' is no address", "serve", "--listen", "here")]
    [InlineData(2, "give --public-address", "serve", "--listen", "http://*:0")]
    [InlineData(3, "keys.json: no such file: \"consentry keys create\" makes one", "keys", "rotate")]
    [InlineData(3, "keys.json: no such file", "sender", "list")]
    [InlineData(3, "none.db: no such ledger", "backup", "--data", "none.db", "x")]
    [InlineData(3, "none.json: no such file", "sender", "set", "none.json")]
    public void What_is_wrong_is_one_line(int exit, string message, params string[] arguments)
    {
        (string, string)[] environment =
        [
            ("CONSENTRY_DATA", Path.Combine(site.Folder, "ledger.db")),
            ("CONSENTRY_KEYS", Path.Combine(site.Folder, "keys.json")),
        ];

        var ended = Cli.Start(Cli.Service, site.Folder, "", environment, arguments, TimeSpan.FromMinutes(1));

        Assert.Equal((exit, ""), (ended.Exit, ended.Output));
        Assert.StartsWith("consentry: ", ended.Messages, StringComparison.Ordinal);
        Assert.Contains(message, ended.Messages, StringComparison.Ordinal);
        Assert.Single(ended.Messages.TrimEnd('\n').Split('\n'));
    }

    /// <summary>A path that is misspelt is no empty ledger, which would be whole.</summary>
    [Theory]
    [InlineData("ledger", "verify")]
    [InlineData("ledger", "checkpoint")]
    [InlineData("ledger", "export", "--sender", "a", "3026284417")]
    [InlineData("sender", "list")]
    [InlineData("api-key", "create", "shop")]
    [InlineData("scrub", "--sender", "a", "-")]
    public void No_ledger_is_made_by_looking_for_one(params string[] arguments)
    {
        var (data, keys) = (Path.Combine(site.Folder, "ledger.db"), Path.Combine(site.Folder, "keys.json"));
        (string, string)[] environment = [("CONSENTRY_DATA", data), ("CONSENTRY_KEYS", keys)];
        Cli.Start(Cli.Service, site.Folder, "", environment, ["keys", "create"], TimeSpan.FromMinutes(1));

        var ended = Cli.Start(Cli.Service, site.Folder, "", environment, arguments, TimeSpan.FromMinutes(1));

        Assert.Equal((3, ""), (ended.Exit, ended.Output));
        Assert.StartsWith($"consentry: {data}: no such ledger", ended.Messages, StringComparison.Ordinal);
        Assert.False(File.Exists(data));
    }

    private static string[] Commands(Ended help)
    {
        Assert.Equal((0, ""), (help.Exit, help.Messages));
        return
        [
            .. help
                .Output.Split('\n')
                .SkipWhile(line => line != "Commands:")
                .Skip(1)
                .TakeWhile(line => line.Length > 0)
                .Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))),
        ];
    }
}

using System.Diagnostics;
using System.Text;

namespace Consentry.Packages.Tests;

/// <summary>
/// The command and the service as their archives have them, in a place without a runtime, with a ledger of one sender. Gone with the test.
/// </summary>
internal sealed class InstalledService : IDisposable
{
    public const string Secret = "K8sQ2vT6yB0nM4jR7wX1zC5fG9hL3pD8";

    private const string Settings = $$"""
        {
          "id": "harbor-gym",
          "name": "Harbor Gym",
          "email": "front-desk@harborgym.example",
          "numbers": [{ "number": "+13026284400", "program": "class-alerts" }],
          "programs": [
            {
              "name": "class-alerts",
              "title": "Harbor Gym Class Alerts",
              "categories": [{ "name": "reminders", "isMarketing": false }]
            }
          ],
          "providers": [{ "kind": "generic", "values": { "secret": "{{Secret}}" } }]
        }
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly StringBuilder said = new();
    private readonly string place;
    private readonly string command;
    private readonly Dictionary<string, string> environment;
    private Process? serving;

    public InstalledService(Packed packed, string name)
    {
        place = packed.Folder(name);
        var folder = packed.Unpacked(place, packed.Archive, $"consentry-{packed.Version}-linux-x64");
        command = Path.Combine(folder, "consentry");
        environment = new(StringComparer.Ordinal)
        {
            ["PATH"] = "/nowhere",
            ["HOME"] = packed.Folder($"home-of-{name}"),
            ["CONSENTRY_DATA"] = Path.Combine(place, "ledger.db"),
            ["CONSENTRY_KEYS"] = Path.Combine(place, "keys.json"),
        };
        Before = Run("keys", "create");
        packed.Unpacked(folder, packed.ServiceArchive, "consentry-service");

        Run("keys", "create").Succeeded();
        File.WriteAllText(Path.Combine(place, "harbor-gym.json"), Settings);
        Run("sender", "set", "harbor-gym.json").Succeeded();
        Key = Run("api-key", "create", "--sender", "harbor-gym", "tests").Succeeded().Trim();
    }

    /// <summary>What the command answered while the service was not there.</summary>
    public Ended Before { get; }

    public string Key { get; }

    public string Address { get; private set; } = "";

    public Ended Run(params string[] arguments) => Command.Run(place, environment, command, arguments);

    /// <summary>On a free port, with checkpoints.</summary>
    public void Serve()
    {
        var start = new ProcessStartInfo(
            command,
            ["serve", "--listen", "http://127.0.0.1:0", "--checkpoints", "checkpoints"]
        )
        {
            UseShellExecute = false,
            WorkingDirectory = place,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        using var isListening = new ManualResetEventSlim();
        serving = Process.Start(start)!;
        serving.OutputDataReceived += (_, line) => Keep(line.Data);
        serving.ErrorDataReceived += (_, line) =>
        {
            Keep(line.Data);
            if (line.Data?.Split("listening on ") is [_, var address])
            {
                Address = address;
                isListening.Set();
            }
        };
        serving.BeginOutputReadLine();
        serving.BeginErrorReadLine();
        Assert.True(isListening.Wait(Patience, TestContext.Current.CancellationToken), $"it did not start:\n{said}");
    }

    /// <summary>Asks it to end, as a system does that shuts down.</summary>
    /// <returns>Its exit code, and all that it wrote while it ran.</returns>
    public (int Exit, string Said) End()
    {
        using (var kill = Process.Start("kill", ["-TERM", $"{serving!.Id}"]))
            kill.WaitForExit();

        serving.WaitForExit();
        lock (said)
            return (serving.ExitCode, said.ToString());
    }

    public void Dispose()
    {
        if (serving is { HasExited: false })
            serving.Kill();

        serving?.Dispose();
    }

    private void Keep(string? line)
    {
        lock (said)
            said.AppendLine(line);
    }
}

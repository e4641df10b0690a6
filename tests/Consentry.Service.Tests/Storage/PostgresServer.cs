using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

[assembly: AssemblyFixture(typeof(Consentry.Service.Tests.Storage.PostgresServer))]

namespace Consentry.Service.Tests.Storage;

/// <summary>A PostgreSQL of the tests' own, on a free port of the loopback, gone with them.</summary>
public sealed class PostgresServer : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("consentry-pg-").FullName;
    private readonly string programs = Programs();
    private int port;

    public async ValueTask InitializeAsync()
    {
        port = FreePort();
        if (IsRoot)
            await RunAsync("chown", ["postgres", folder]);

        await PostgresAsync(
            "initdb",
            "--pgdata",
            Data,
            "--username=consentry",
            "--auth=trust",
            "--encoding=UTF8",
            "--no-sync"
        );
        await StartAsync();
    }

    public Task StartAsync() =>
        PostgresAsync(
            "pg_ctl",
            "--pgdata",
            Data,
            "--wait",
            "--log",
            Path.Combine(folder, "log"),
            "--options",
            $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c max_connections=200",
            "start"
        );

    /// <summary>A new database, empty.</summary>
    public async Task<string> CreateAsync()
    {
        var name = "t" + Guid.NewGuid().ToString("n", CultureInfo.InvariantCulture);
        await using var connection = new NpgsqlConnection(Address("postgres"));
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"create database {name}";
        await command.ExecuteNonQueryAsync();
        return Address(name);
    }

    public Task StopAsync() => PostgresAsync("pg_ctl", "--pgdata", Data, "--mode=immediate", "stop");

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(folder, recursive: true);
    }

    private string Data => Path.Combine(folder, "data");

    private static bool IsRoot => Environment.UserName == "root";

    private string Address(string database) =>
        $"Host=127.0.0.1;Port={port};Username=consentry;Database={database};Include Error Detail=false";

    /// <summary>It refuses to run as root.</summary>
    private Task PostgresAsync(string program, params string[] arguments)
    {
        var path = Path.Combine(programs, program);
        return IsRoot
            ? RunAsync("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", path, .. arguments])
            : RunAsync(path, arguments);
    }

    private async Task RunAsync(string program, IEnumerable<string> arguments)
    {
        // A server that inherits an output would keep who reads it waiting.
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder };
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}");
    }

    private static string Programs() =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory
                .GetDirectories("/usr/lib/postgresql")
                .Select(version => Path.Combine(version, "bin"))
                .Where(bin => File.Exists(Path.Combine(bin, "initdb")))
                .OrderByDescending(bin => bin.Length)
                .ThenByDescending(bin => bin, StringComparer.Ordinal)
                .First()
            : throw new InvalidOperationException(
                "the ledger is tested on PostgreSQL: sudo apt-get install postgresql"
            );

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

using System.CommandLine;
using Consentry.Storage;

namespace Consentry.Service.Commands;

/// <summary>Where ledger and keys are: options that all commands share.</summary>
internal static class Places
{
    public static readonly Option<string> Data = new("--data")
    {
        Description =
            "The ledger: a SQLite file, or the connection string of a PostgreSQL database"
            + " (default: CONSENTRY_DATA, or consentry/ledger.db in the user's data folder)",
        HelpName = "PATH|CONNECTION",
        DefaultValueFactory = _ =>
            Named("CONSENTRY_DATA") ?? InFolder(Environment.SpecialFolder.LocalApplicationData, "ledger.db"),
    };

    public static readonly Option<string> Keys = new("--keys")
    {
        Description =
            "The file with its keys, which belongs on another disk than the ledger and into other hands"
            + " (default: CONSENTRY_KEYS, or consentry/keys.json in the user's configuration folder)",
        HelpName = "PATH",
        DefaultValueFactory = _ =>
            Named("CONSENTRY_KEYS") ?? InFolder(Environment.SpecialFolder.ApplicationData, "keys.json"),
    };

    public static Command With(Command command)
    {
        command.Add(Data);
        command.Add(Keys);
        return command;
    }

    /// <summary>Makes the ledger where there is none.</summary>
    public static Books OpenOrCreate(ParseResult call) =>
        Books.Open(call.GetRequiredValue(Data), call.GetRequiredValue(Keys), TimeProvider.System);

    /// <summary>A path that is misspelt is no empty ledger: that one would be whole, and block nobody.</summary>
    /// <exception cref="StorageException">There is none.</exception>
    public static Books Open(ParseResult call)
    {
        // Keys first: who has neither needs them first.
        _ = KeyFile.Read(call.GetRequiredValue(Keys));
        Existing(call.GetRequiredValue(Data));
        return OpenOrCreate(call);
    }

    /// <exception cref="StorageException">There is no ledger.</exception>
    public static void Existing(string data)
    {
        if (!Database.Exists(data))
            throw new StorageException(
                StorageFault.Unavailable,
                $"{data}: no such ledger; \"consentry sender set\" makes one with its first sender"
            );
    }

    private static string? Named(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : null;

    private static string InFolder(Environment.SpecialFolder folder, string file) =>
        Path.Combine(Environment.GetFolderPath(folder, Environment.SpecialFolderOption.DoNotVerify), "consentry", file);
}

using System.CommandLine;
using Consentry.Judging;

namespace Consentry.Cli.Batching;

/// <summary>The options of <c>consentry vet</c> that go with <c>--batch</c>.</summary>
internal static class BatchOptions
{
    private const int MostWorkers = 64;

    private static readonly Option<string> List = new("--batch")
    {
        HelpName = "CSV",
        Description = "Vet each sender of a list with the columns source and sender; the options below go with it",
    };

    private static readonly Option<string> Out = new("--out")
    {
        HelpName = "FILE",
        Description = "Where its results go, a line of JSON each (default: beside the list, NAME.results.jsonl)",
    };

    private static readonly Option<string> Csv = new("--csv")
    {
        HelpName = "FILE",
        Description = "Its results as a table too: the list with the outcomes in columns of their own",
    };

    private static readonly Option<int> Workers = new("--workers")
    {
        HelpName = "N",
        Description = "How many senders are vetted at the same time",
        DefaultValueFactory = _ => 8,
    };

    private static readonly Option<bool> Resume = new("--resume")
    {
        Description = "Go on with a run that was ended before its time",
    };

    private static readonly Option<bool> Fresh = new("--fresh")
    {
        Description = "Begin anew where a run was ended before its time",
    };

    private static readonly Option[] All = [List, Out, Csv, Workers, Resume, Fresh];

    public static void AddTo(Command command)
    {
        foreach (var option in All)
            command.Add(option);
    }

    /// <summary>Null where no list is given.</summary>
    /// <param name="others">Options that were given and say nothing about a list.</param>
    /// <exception cref="UsageException">The options do not go together.</exception>
    public static BatchRun? In(
        ParseResult call,
        VettingOptions options,
        Outcome failOn,
        Fetching fetching,
        IEnumerable<Symbol> others
    )
    {
        if (call.GetValue(List) is not { } list)
        {
            return All.FirstOrDefault(o => IsGiven(call, o)) is { } alone
                ? throw new UsageException($"{alone.Name} goes with --batch")
                : null;
        }

        if (others.FirstOrDefault(o => IsGiven(call, o)) is { } wrong)
            throw new UsageException($"--batch does not go with {wrong.Name}");
        if (call.GetValue(Resume) && call.GetValue(Fresh))
            throw new UsageException("--resume and --fresh say opposite things");
        if (call.GetValue(Workers) is < 1 or > MostWorkers)
            throw new UsageException($"--workers is a number from 1 to {MostWorkers}");

        var results = call.GetValue(Out) ?? Path.ChangeExtension(list, ".results.jsonl");
        var table = call.GetValue(Csv);
        if (IsSame(results, list) || IsSame(table, list) || IsSame(table, results))
            throw new UsageException("the list, --out and --csv are three files");

        return new BatchRun(list, results, options, fetching)
        {
            Table = table,
            Workers = call.GetValue(Workers),
            FailOn = failOn,
            Start =
                call.GetValue(Resume) ? Start.Resume
                : call.GetValue(Fresh) ? Start.Fresh
                : Start.Clean,
        };
    }

    private static bool IsGiven(ParseResult call, Symbol symbol) =>
        symbol switch
        {
            Option option => call.GetResult(option) is { Implicit: false },
            Argument argument => call.GetResult(argument)?.Tokens.Count > 0,
            _ => false,
        };

    private static bool IsSame(string? one, string other) =>
        one is not null && string.Equals(Path.GetFullPath(one), Path.GetFullPath(other), StringComparison.Ordinal);
}

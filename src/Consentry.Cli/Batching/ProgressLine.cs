using System.Globalization;
using Spectre.Console;

namespace Consentry.Cli.Batching;

/// <summary>Tells on standard error how far a run is: a bar on a terminal, else a line now and then.</summary>
internal static class ProgressLine
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan BetweenFrames = TimeSpan.FromMilliseconds(250);

    private static bool IsTerminal =>
        !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") is not (null or "" or "dumb");

    /// <summary>Shows the pace until the run ends; what it throws is thrown.</summary>
    public static Task Show(Pace pace, Task run) => IsTerminal ? Bar(pace, run) : Plain(pace, run);

    private static async Task Plain(Pace pace, Task run)
    {
        while (await Task.WhenAny(run, Task.Delay(BetweenLines)) != run)
            StandardError.Say($"{Count(pace)}, {pace.Text()}");

        await run;
    }

    private static async Task Bar(Pace pace, Task run)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        await console
            .Progress()
            .AutoRefresh(enabled: true)
            .AutoClear(enabled: true)
            .Columns(new ProgressBarColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
            .StartAsync(async context =>
            {
                var task = context.AddTask(Count(pace), maxValue: pace.Total);
                var isOver = false;
                while (!isOver)
                {
                    isOver = await Task.WhenAny(run, Task.Delay(BetweenFrames)) == run;
                    task.Value = pace.Done;
                    task.Description = $"{Count(pace)}  {pace.Text()}";
                }
            });
        await run;
    }

    private static string Count(Pace pace) =>
        string.Create(CultureInfo.InvariantCulture, $"{pace.Done} of {pace.Total}");
}

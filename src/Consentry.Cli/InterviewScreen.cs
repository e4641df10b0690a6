using System.Globalization;
using Consentry.Drafting.Profiles;
using Spectre.Console;
using Profile = Consentry.Profiles.Profile;

namespace Consentry.Cli;

/// <summary>What the person at the terminal sees and types.</summary>
/// <remarks>
/// Answers are read as whole lines and choices by their numbers: pasted text, a screen reader and the end of the input
/// (Ctrl+D) fare better with lines than with prompts that take the keyboard key by key.
/// </remarks>
internal sealed class InterviewScreen
{
    private readonly IAnsiConsole screen = AnsiConsole.Console;

    public void Welcome(string file)
    {
        screen.MarkupLineInterpolated($"[bold]The facts of a sender[/], written to {file} at the end.");
        screen.MarkupLine(
            "[dim]Enter skips what is optional, - leaves open what you do not know yet, Ctrl+C leaves.[/]"
        );
    }

    public void Question(ProfileKey key, IReadOnlyList<string> known, bool isNeeded)
    {
        screen.WriteLine();
        screen.MarkupLineInterpolated($"[bold]{key.Question}[/]{(isNeeded ? "" : " (optional)")}");
        screen.MarkupLineInterpolated($"[dim]{key.Explanation}[/]");
        for (var i = 0; i < key.Choices.Count; i++)
            screen.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"  {i + 1, 2}  {key.Choices[i]}");

        var several = (key.IsList, key.Choices.Count) switch
        {
            (false, _) => "",
            (true, 0) => " (several with commas between them)",
            _ => " (numbers or words, several with commas between them)",
        };
        screen.MarkupLineInterpolated($"[dim]such as {Shown(key.Example)}{several}[/]");
        if (known.Count > 0)
            screen.MarkupLineInterpolated($"[dim]Enter keeps {Shown(known)}[/]");
    }

    public void Wrong(string message) => screen.MarkupLineInterpolated($"[red]✗[/] {message}");

    public void Odd(string message) => screen.MarkupLineInterpolated($"[yellow]![/] {message}");

    /// <summary>The line that is typed, without white space around it; null where the input ends.</summary>
    public string? Answer(string prompt)
    {
        screen.Write(prompt.Length == 0 ? "> " : prompt + " > ");
        return Console.ReadLine()?.Trim();
    }

    public void Summary(IReadOnlyList<ProfileKey> keys, Profile profile)
    {
        var grid = new Grid().AddColumns(new GridColumn().RightAligned(), new GridColumn().NoWrap(), new GridColumn());
        for (var i = 0; i < keys.Count; i++)
        {
            var values = keys[i].In(profile);
            var isMissing =
                values.Count == 0 && ProfileNeeds.Of(profile, ProfilePurpose.Draft).Any(fact => fact.Key == keys[i]);
            grid.AddRow(
                new Text($"{i + 1}"),
                new Text(keys[i].Name),
                new Text(isMissing ? "left open" : Shown(values), isMissing ? new Style(Color.Yellow) : Style.Plain)
            );
        }

        screen.WriteLine();
        screen.Write(grid);
        screen.WriteLine();
    }

    private static string Shown(IReadOnlyList<string> values) => string.Join(", ", values);
}

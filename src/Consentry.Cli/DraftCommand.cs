using System.CommandLine;
using System.Text;
using Consentry.Drafting;
using Consentry.Drafting.Profiles;

namespace Consentry.Cli;

/// <summary><c>consentry draft</c>: a sender's profile in, everything that it publishes and hands in out.</summary>
internal static class DraftCommand
{
    private static readonly Option<string> ProfileName = new("--profile")
    {
        HelpName = "FILE",
        Description = "The facts of the sender (consentry init writes such a file)",
        Required = true,
    };

    private static readonly Option<string> Out = new("--out")
    {
        HelpName = "DIR",
        Description = "The folder to write to; it is made where there is none",
        Required = true,
    };

    private static readonly Option<bool> Force = new("--force") { Description = "Write over files of the same names" };

    public static Command Create()
    {
        var command = new Command("draft", "Write a sender's policy, terms, opt-in form and messages from its profile.")
        {
            ProfileName,
            Out,
            Force,
        };
        command.SetAction(call => (int)Run(call));
        return command;
    }

    private static ExitCode Run(ParseResult call)
    {
        var folder = call.GetRequiredValue(Out);
        if (folder.Length == 0)
            throw new UsageException("--out needs the name of a folder");

        var file = call.GetRequiredValue(ProfileName);
        if (ProfileFile.Load(file) is not { Profile: { } profile } read)
            return ExitCode.Unreadable;

        foreach (var hint in read.Hints)
            StandardError.Say($"{file}:{hint.Line}:{hint.Column}: {hint}");

        var result = Drafts.Of(profile, DateOnly.FromDateTime(DateTime.Now));
        if (result.Set is not { } set)
            return NotDrafted(file, read, result);

        if (DraftFolder.Write(set.Files, folder, call.GetValue(Force)) is { } why)
        {
            StandardError.Say(
                why.EndsWith("exists already", StringComparison.Ordinal) ? $"{why}: --force writes over it" : why
            );
            return ExitCode.Unreadable;
        }

        return StandardOutput.Print(Encoding.UTF8.GetString(set.Files[0].Bytes.Span), ExitCode.Accepted);
    }

    /// <summary>All that is missing at once, each where it goes in the file.</summary>
    private static ExitCode NotDrafted(string file, ProfileResult read, DraftingResult result)
    {
        foreach (var gap in result.Missing)
        {
            var line = ProfileKeys.Find(gap.Key) is { } key ? $"{file}:{read.Places.LineOf(key)}" : file;
            StandardError.Say($"{line}: {gap.Key}: {gap.Why}");
        }

        foreach (var defect in result.Defects)
            StandardError.Say($"a defect of consentry: {defect.File}: {defect.Message}");

        return result.Missing.Count > 0 ? ExitCode.WrongUsage : ExitCode.Unreadable;
    }
}

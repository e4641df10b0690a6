using System.Globalization;
using System.Text;
using Consentry.Drafting.Profiles;

namespace Consentry.Cli;

/// <summary><c>consentry init --check</c>: a profile that somebody wrote by hand.</summary>
internal static class ProfileCheck
{
    public static ExitCode Run(string file)
    {
        if (ProfileFile.Read(file) is not { } result)
            return ExitCode.Unreadable;

        var report = new StringBuilder();
        if (result.Profile is not { } profile)
        {
            Lines(report, file, "wrong", result.Faults.Select(fault => (fault.Line, $"{fault}")));
            return StandardOutput.Print(report.ToString(), ExitCode.NotAccepted);
        }

        var fix = ProfileNeeds.Of(profile, ProfilePurpose.Fix, result.Places);
        var draft = ProfileNeeds.Of(profile, ProfilePurpose.Draft, result.Places);
        Lines(report, file, "odd", result.Hints.Select(hint => (hint.Line, $"{hint}")));
        Lines(report, file, "missing for a fix", fix.Select(fact => (fact.Line!.Value, $"{fact}")));
        Lines(
            report,
            file,
            fix.Count > 0 ? "missing for a draft too" : "missing for a draft",
            draft.Where(fact => fix.All(other => other.Key != fact.Key)).Select(fact => (fact.Line!.Value, $"{fact}"))
        );
        if (fix.Count + draft.Count == 0)
            report.Append(CultureInfo.InvariantCulture, $"{file} has what a fix and a draft need\n");

        return StandardOutput.Print(
            report.ToString(),
            fix.Count + draft.Count == 0 ? ExitCode.Accepted : ExitCode.NotAccepted
        );
    }

    private static void Lines(
        StringBuilder report,
        string file,
        string heading,
        IEnumerable<(int Line, string Text)> lines
    )
    {
        var isFirst = true;
        foreach (var (line, text) in lines)
        {
            if (isFirst)
                report.Append(CultureInfo.InvariantCulture, $"{heading}\n");

            report.Append(CultureInfo.InvariantCulture, $"  {file}:{line}  {text}\n");
            isFirst = false;
        }
    }
}

using Consentry.Documents;
using Consentry.Drafting.Profiles;
using Consentry.Fixing;
using Consentry.Judging;
using Consentry.Reading;
using Consentry.Reporting;
using Consentry.Reporting.Fixes;

namespace Consentry.Cli;

/// <summary>One call of <c>consentry fix</c>: fixes, asks, writes, reports.</summary>
internal sealed class FixRun(Source source, Page page, FixOptions options)
{
    public bool IsDiff { get; init; }

    public bool IsJson { get; init; }

    /// <summary>Where the fixed document goes; null for nowhere.</summary>
    public string? Target { get; init; }

    /// <summary>The target is the document itself, which the caller wants changed.</summary>
    public bool IsInPlace { get; init; }

    public bool IsForced { get; init; }

    /// <summary>The caller said nothing of what it confirms, so that a person at a terminal is asked.</summary>
    public bool AsksForAssertions { get; init; }

    /// <summary>Where facts that are missing go.</summary>
    public string? ProfileFile { get; init; }

    public ProfilePlaces? Places { get; init; }

    private static bool IsAtTerminal => !Console.IsInputRedirected && !Console.IsErrorRedirected;

    public ExitCode Go()
    {
        CheckFormat();
        var fixing = Fixer.Fix(page, Confirmed());
        if (fixing.Fixed is not { } result)
        {
            StandardError.Say($"{source.Name}: {fixing.Failure!.Message}");
            return ExitCode.Unreadable;
        }

        if (result.Before.Outcome == Outcome.NotApplicable)
        {
            StandardError.Say(
                $"{source.Name}: this is no policy and no terms: name the document that is, or say what it is with --as privacy or --as terms"
            );
            return ExitCode.NotAccepted;
        }

        // Another file is there afterwards even where nothing had to change: who goes on with it need not look.
        if (Target is not null && (result.Changes.Count > 0 || !IsInPlace) && !Put(result))
            return ExitCode.Unreadable;

        SayMissing(result);
        var exit = result.After.Outcome == Outcome.Accepted ? ExitCode.Accepted : ExitCode.NotAccepted;
        return StandardOutput.Print(Report(result).Span, exit);
    }

    /// <exception cref="UsageException">The changes are to be made in a file that cannot be written.</exception>
    private void CheckFormat()
    {
        if ((Target is not null || IsDiff) && Reader.Read(page).Document is { Source.IsUnpacked: true } document)
        {
            var option =
                IsDiff ? "--diff"
                : IsInPlace ? "--write"
                : "--out";
            throw new UsageException(
                $"{option} is for HTML, Markdown and text: {source.Name} is {Named(document.Format)}, which is read and not written; without {option} the changes are listed with their places"
            );
        }
    }

    private static string Named(Format format) =>
        format switch
        {
            Format.Pdf => "a PDF",
            Format.Docx => "a Word document",
            _ => "a saved page",
        };

    /// <summary>All at once, each with its place in the profile, as it would be asked for.</summary>
    private void SayMissing(Fixed result)
    {
        var keys = result.Unmended.SelectMany(u => u.Missing).Distinct(StringComparer.Ordinal);
        foreach (var fact in ProfileNeeds.Of(options.Profile, keys, Places))
            StandardError.Say($"{(ProfileFile is null ? "profile" : $"{ProfileFile}:{fact.Line}")}: {fact}");
    }

    /// <summary>Where a person can be asked, what the changes would say of the sender is asked first.</summary>
    private FixOptions Confirmed()
    {
        if (!AsksForAssertions || !IsAtTerminal)
            return options;

        var all = Fixer.Fix(page, options with { Confirms = _ => true }).Fixed;
        var asserted =
            all?.Before.Findings.Select(f => f.Requirement)
                .Where(r =>
                    r.Clause?.Asserts is not null
                    && all.Changes.Any(c => c.Requirements.Contains(r.Id, StringComparer.Ordinal))
                )
                .ToList()
            ?? [];
        return asserted.Count == 0 ? options : options with { Confirms = Assertions.Asked(asserted) };
    }

    private bool Put(Fixed result)
    {
        var target = Target!;
        if (!IsInPlace && !IsForced && Path.Exists(target) && !MayReplace(target))
        {
            StandardError.Say($"{target} exists already: --force writes over it");
            return false;
        }

        return SafeFile.Write(target, result.Bytes);
    }

    private static bool MayReplace(string target)
    {
        if (!IsAtTerminal)
            return false;

        Console.Error.Write($"{target} exists already. Write over it? [y/N] ");
        return Console.ReadLine()?.Trim() is ['y' or 'Y', ..];
    }

    private ReadOnlyMemory<byte> Report(Fixed result)
    {
        if (IsJson)
            return FixJson.Of(source.Name, result);
        if (IsDiff)
            return SourceDiff.Of(source.RelativePath, result.Before.Document.Source, result.Changes);

        return System.Text.Encoding.UTF8.GetBytes(
            FixText.Of(source.Name, result, Next(result), Terminal.Style(Detail.Brief))
        );
    }

    private string? Next(Fixed result) =>
        result switch
        {
            { Changes: [] } when !IsInPlace && Target is { } copy => $"{copy} is a copy of it",
            { Changes: [] } => null,
            { Before.Document.Source.IsUnpacked: true } =>
                $"{Named(result.Before.Document.Format)} is not written: make these changes where it was made, then vet it again",
            _ when Target is { } target => $"the fixed document is {target}",
            _ => "--diff shows the changes, --write makes them in the file, --out FILE in another",
        };
}

using System.Buffers;
using System.CommandLine;
using Consentry.Judging;
using Consentry.Reporting;
using Consentry.Reporting.Explaining;
using Consentry.Rulebook;

namespace Consentry.Cli;

/// <summary><c>consentry rules</c>: what is checked.</summary>
internal static class RulesCommand
{
    private static readonly Choice<HelpFormat> Format = HelpFormats.Choice();

    private static readonly Choice<Edition> OfEdition = EditionOption.Choice();

    private static readonly Option<string> Docs = new("--docs")
    {
        HelpName = "DIR",
        Description = "Write a page in Markdown for each requirement there, and print nothing",
    };

    public static Command Create()
    {
        var command = new Command("rules", "List the requirements of an edition.")
        {
            Format.Option,
            OfEdition.Option,
            Docs,
        };
        command.SetAction(call => (int)Run(call));
        return command;
    }

    private static ExitCode Run(ParseResult call)
    {
        var format = Format.In(call);
        var edition = OfEdition.In(call);
        if (call.GetValue(Docs) is { } folder)
            return WriteDocs(edition, folder);

        if (format == HelpFormat.Text)
            return StandardOutput.Print(RulesText.Of(edition, Terminal.Style(Detail.Brief)), ExitCode.Accepted);

        var json = new ArrayBufferWriter<byte>();
        RulesJson.Write(json, edition);
        return StandardOutput.Print(json.WrittenSpan, ExitCode.Accepted);
    }

    private static ExitCode WriteDocs(Edition edition, string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var page in RequirementPages.Of(edition, CodeCatalogue.MeaningOf))
                File.WriteAllText(Path.Combine(folder, page.Name), page.Content);

            return ExitCode.Accepted;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            StandardError.Say($"{folder}: the pages cannot be written: {e.Message}");
            return ExitCode.Unreadable;
        }
    }
}

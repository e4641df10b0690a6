using System.Buffers;
using System.CommandLine;
using Consentry.Judging;
using Consentry.Reporting;
using Consentry.Reporting.Explaining;
using Consentry.Rulebook;

namespace Consentry.Cli;

/// <summary><c>consentry explain</c>: what a name in a report means, and what to do about it.</summary>
internal static class ExplainCommand
{
    private static readonly Choice<HelpFormat> Format = HelpFormats.Choice();

    private static readonly Choice<Edition> OfEdition = EditionOption.Choice();

    private static readonly Argument<string[]> Names = new("NAME")
    {
        Description = "A requirement (privacy.contact), a rejection code (30908, twilio:30908) or a reason",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public static Command Create()
    {
        var command = new Command("explain", "Say what a requirement, a rejection code or a reason means.")
        {
            Format.Option,
            OfEdition.Option,
            Names,
        };
        command.SetAction(call => (int)Run(call));
        return command;
    }

    private static ExitCode Run(ParseResult call)
    {
        var format = Format.In(call);
        var edition = OfEdition.In(call);
        var name = One(Arguments.Checked(call, Names, "explain needs the id of a requirement, a code or a reason"));
        var explanation = Glossary.Find(edition, name) ?? throw new UsageException(Unknown(edition, name));
        if (format == HelpFormat.Text)
            return StandardOutput.Print(
                ExplanationText.Of(explanation, Terminal.Style(Detail.Brief)),
                ExitCode.Accepted
            );

        var json = new ArrayBufferWriter<byte>();
        ExplanationJson.Write(json, explanation);
        return StandardOutput.Print(json.WrittenSpan, ExitCode.Accepted);
    }

    /// <summary>A report prints scheme and code with a space between them, so they can be pasted.</summary>
    private static string One(string[] words) =>
        string.Join(' ', words).Split(' ') switch
        {
            [var name] => name,
            [var scheme, var code] when SchemeOf(scheme) is { } known => $"{known.Id}:{code}",
            _ => throw new UsageException($"explain takes one name, not '{string.Join(' ', words)}'"),
        };

    private static string Unknown(Edition edition, string name)
    {
        if (SchemeOf(name) is { } scheme)
            return $"'{name}' is a scheme: add a code, as in {scheme.Id}:{CodeCatalogue.All.First(c => c.Scheme == scheme).Code}";

        return Glossary.Nearest(edition, name) is { Count: > 0 } nearest
            ? $"nothing is called '{name}': did you mean {string.Join(" or ", nearest)}?"
            : $"nothing is called '{name}'";
    }

    private static Scheme? SchemeOf(string name) =>
        CodeCatalogue.Schemes.FirstOrDefault(scheme =>
            string.Equals(scheme.Id, name, StringComparison.OrdinalIgnoreCase)
        );
}

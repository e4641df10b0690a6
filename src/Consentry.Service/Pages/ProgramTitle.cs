using Consentry.OptOut.Answering;

namespace Consentry.Service.Pages;

internal static class ProgramTitle
{
    /// <summary>As customers know it, else its name with spaces.</summary>
    public static string Of(SenderProgram program) => program.Title ?? program.Name.Replace('-', ' ');

    public static string Of(string name, SenderSettings sender) =>
        sender.Programs.FirstOrDefault(p => p.Name.Equals(name, StringComparison.Ordinal)) is { } program
            ? Of(program)
            : name.Replace('-', ' ');
}

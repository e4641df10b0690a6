using Consentry.Judging;
using Consentry.Rulebook;

namespace Consentry.Cli;

/// <summary>Which rulebook a command goes by.</summary>
internal static class EditionOption
{
    public static Choice<Edition> Choice() =>
        new("--edition", "The dated rulebook to go by", (Editions.Latest.Id, Editions.Latest));
}

using Consentry.Judging;

namespace Consentry.Rulebook;

/// <summary>The dated rulebooks, oldest first.</summary>
public static class Editions
{
    public static Edition Latest { get; } = new("2026.1", []);
}

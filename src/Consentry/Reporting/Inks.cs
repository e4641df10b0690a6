using Consentry.Judging;

namespace Consentry.Reporting;

/// <summary>Which colour the text report gives what it says.</summary>
internal static class Inks
{
    public static Ink Of(Verdict verdict) =>
        verdict switch
        {
            Verdict.Met => Ink.Good,
            Verdict.Unmet => Ink.Bad,
            Verdict.Review => Ink.Doubtful,
            _ => Ink.Faint,
        };

    public static Ink Of(Outcome outcome) =>
        outcome switch
        {
            Outcome.Accepted => Ink.Good,
            Outcome.Rejected => Ink.Bad,
            Outcome.Review => Ink.Doubtful,
            _ => Ink.Faint,
        };
}

namespace Consentry.Reporting;

/// <summary>What every report for people ends with. Fixes and drafts never carry it.</summary>
public static class Notice
{
    /// <summary>One sentence.</summary>
    public const string Text = "No legal advice and no promise of approval.";
}

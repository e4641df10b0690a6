namespace Consentry.Judging;

/// <summary>
/// Facts that a fix cannot know. Its words describe them instead of inventing them, so that a fix reads well as it stands;
/// where a fact is given, it takes the place of its description.
/// </summary>
public static class Blank
{
    /// <summary>Stands where the sender's name belongs.</summary>
    public const string Sender = "the name of your business";

    /// <summary>Stands where a day belongs.</summary>
    public const string Date = "the date of your last change";

    /// <param name="fix">The words of a requirement's fix.</param>
    /// <param name="sender">As the caller gave it; null where it is not known.</param>
    internal static string Fill(string fix, string? sender) =>
        sender is null ? fix : fix.Replace(Sender, sender, StringComparison.Ordinal);
}

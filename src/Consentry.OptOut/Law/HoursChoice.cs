namespace Consentry.OptOut.Law;

/// <summary>Which hours hold for a sender's marketing.</summary>
public enum HoursChoice
{
    /// <summary>Those that are at least as strict as the rules of every region we know.</summary>
    Safe,

    /// <summary>The federal ones and those of the recipient's state, as far as docs/sending.md knows it; the safe ones where the state is not known.</summary>
    Law,
}

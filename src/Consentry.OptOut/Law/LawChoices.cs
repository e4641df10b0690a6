namespace Consentry.OptOut.Law;

/// <summary>What a sender chooses where the law leaves a choice. The defaults are the strict ones; a looser one counts on the days on which the law allows it.</summary>
public sealed record LawChoices
{
    public RevocationScope Scope { get; init; }

    public OptOutMethods Methods { get; init; }

    public HoursChoice Hours { get; init; }
}

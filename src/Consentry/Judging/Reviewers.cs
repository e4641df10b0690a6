namespace Consentry.Judging;

/// <summary>Those who review a registration. A requirement names the ones who ask for it, a vetting the ones it is for.</summary>
[Flags]
public enum Reviewers
{
    /// <summary>Nobody in particular: the core requirements and no more.</summary>
    Core = 0,

    Primevox = 1,
    Twilio = 2,
    Telnyx = 4,
    Bandwidth = 8,
    Aws = 16,

    /// <summary>All of them at once.</summary>
    Strict = Primevox | Twilio | Telnyx | Bandwidth | Aws,
}

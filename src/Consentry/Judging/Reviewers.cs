namespace Consentry.Judging;

/// <summary>Those who review a registration. A requirement names the ones who ask for it, a vetting the ones it is for.</summary>
[Flags]
public enum Reviewers
{
    /// <summary>Nobody in particular: the core requirements and no more.</summary>
    Core = 0,

    /// <summary>The provider whose article the core requirements follow.</summary>
    Primevox = 1,

    /// <summary>Twilio, for 10DLC and toll-free numbers.</summary>
    Twilio = 2,

    /// <summary>Telnyx.</summary>
    Telnyx = 4,

    /// <summary>Bandwidth.</summary>
    Bandwidth = 8,

    /// <summary>AWS End User Messaging.</summary>
    Aws = 16,

    /// <summary>All of them at once.</summary>
    Strict = Primevox | Twilio | Telnyx | Bandwidth | Aws,
}

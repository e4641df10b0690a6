using Consentry.Judging;
using Consentry.Recognising;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.Privacy;

/// <summary>With whom data is shared, or that it is not: one sentence is enough.</summary>
internal static class DataSharing
{
    private static readonly Reason Silent = new("silent", "says neither with whom data is shared nor that it is not");
    private static readonly Reason OnlySelling = new(
        "only-selling-denied",
        "denies selling, which leaves open whether data is shared"
    );

    public static readonly Requirement Requirement = new()
    {
        Id = "privacy.data-sharing",
        Since = "2026.1",
        RequiredBy = Reviewers.Strict,
        Statement = "Says with whom or when consumer data is shared, or that it is not shared.",
        Why = "A policy that is silent on sharing cannot be verified, and what cannot be verified is rejected.",
        Sources = [Sources.Primevox, Sources.TelnyxGuide],
        Codes =
        [
            Codes.Dca("805"),
            Codes.Twilio("30908"),
            Codes.Aws("PRIVACY_POLICY_NON_COMPLIANT"),
            Codes.Textr("9108"),
        ],
        Reasons = [OnlySelling, Silent],
        Judge = Judge,
        Repair = Repair,
        Fix =
            "We share personal information only with service providers that work for us, such as the provider that delivers our text messages, and when the law requires it.",
        Clause = new Clause(
            ClausePlace.Sharing,
            "We share personal information only with service providers that work for us, such as the provider that delivers our text messages, and when the law requires it."
        )
        {
            Asserts = "this is with whom you share data",
        },
        Examples =
        [
            Met("[[We share the data they need with our payment processor and our text-delivery provider.]]"),
            Met("[[We do not disclose your data to anyone.]]"),
            Met("[[We may disclose records to comply with a subpoena.]]"),
            Unmet("We keep your trust.", Silent),
            Unmet("[[We do not sell or rent your personal information.]]", OnlySelling),
        ],
    };

    private static Verdict Judge(Recognised page)
    {
        var said = page
            .Sharings.Where(IsSharing)
            .OrderBy(Rank)
            .Concat(page.Sharings.Where(s => s.IsSupposed && Names(s)))
            .Select(s => s.Sentence)
            .Concat(page.Vendors.Select(v => v.Sentence))
            .ToList();
        if (said.Count > 0)
        {
            return new Verdict.Met(Evidence.Of(EvidenceRole.Decides, said));
        }

        return Selling(page) is { } selling
            ? new Verdict.Unmet(OnlySelling, Evidence.Of(EvidenceRole.NearMiss, selling.Sentence))
            : new Verdict.Unmet(Silent);
    }

    private static Repair? Repair(Recognised page) =>
        Selling(page) is { } selling ? DenialRepairs.ForMarketing(page, selling) : null;

    private static Statements.Sharing? Selling(Recognised page) =>
        page.Sharings.Find(s => s.IsDenied && s.Acts == Statements.Acts.Sell);

    /// <summary>Who gets what, named, before what is only implied.</summary>
    private static int Rank(Statements.Sharing sharing) =>
        sharing.Recipients != Statements.Recipients.None && sharing.Data != Statements.DataKinds.None ? 0
        : sharing.Recipients != Statements.Recipients.None || sharing.IsDenied ? 1
        : 2;

    /// <summary>Of consumers' data: that tickets are not transferable says nothing of it.</summary>
    private static bool IsSharing(Statements.Sharing sharing) =>
        sharing.Data != Statements.DataKinds.Thing && IsOfSharing(sharing) && Names(sharing);

    /// <summary>Who gets it, or what for: "we may share your information" says neither.</summary>
    private static bool Names(Statements.Sharing sharing) =>
        sharing.IsDenied
        || sharing.HasOccasion
        || sharing.Recipients != Statements.Recipients.None
        || sharing.Purposes != Statements.Purposes.None
        || sharing.Provisos != Statements.Provisos.None;

    private static bool IsOfSharing(Statements.Sharing sharing) =>
        !sharing.IsSupposed && sharing.Acts != Statements.Acts.Sell || sharing is { IsDenied: false };
}

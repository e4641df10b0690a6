using System.Diagnostics;
using Consentry.Documents;
using Consentry.Judging;
using Consentry.Judging.Sites;
using Consentry.Recognising;

namespace Consentry.Reporting;

/// <summary>The words that reports and labelled files use for the values of the engine; part of the contract.</summary>
public static class Labels
{
    /// <summary><c>accepted</c>, <c>rejected</c>, <c>review</c>, <c>not-applicable</c>.</summary>
    public static string Of(Outcome outcome) =>
        outcome switch
        {
            Outcome.Accepted => "accepted",
            Outcome.Rejected => "rejected",
            Outcome.Review => "review",
            Outcome.NotApplicable => "not-applicable",
            _ => throw new UnreachableException(),
        };

    /// <summary><c>met</c>, <c>unmet</c>, <c>review</c>, <c>not-applicable</c>.</summary>
    public static string Of(Verdict verdict) =>
        verdict switch
        {
            Verdict.Met => "met",
            Verdict.Unmet => "unmet",
            Verdict.Review => "review",
            Verdict.NotApplicable => "not-applicable",
            _ => throw new UnreachableException(),
        };

    /// <summary><c>required</c>, <c>recommended</c>.</summary>
    public static string Of(Severity severity) =>
        severity switch
        {
            Severity.Required => "required",
            Severity.Recommended => "recommended",
            _ => throw new UnreachableException(),
        };

    /// <summary>As <c>--for</c> names them.</summary>
    public static string Of(Reviewers reviewers) =>
        reviewers switch
        {
            Reviewers.Core => "core",
            Reviewers.Primevox => "primevox",
            Reviewers.Twilio => "twilio",
            Reviewers.Telnyx => "telnyx",
            Reviewers.Bandwidth => "bandwidth",
            Reviewers.Aws => "aws",
            Reviewers.Strict => "strict",
            _ => throw new UnreachableException(),
        };

    /// <summary><c>privacy</c>, <c>terms</c>, <c>combined</c>, <c>form</c>, <c>other</c>.</summary>
    public static string Of(DocumentKind kind) =>
        kind switch
        {
            DocumentKind.Privacy => "privacy",
            DocumentKind.Terms => "terms",
            DocumentKind.Combined => "combined",
            DocumentKind.Form => "form",
            DocumentKind.Other => "other",
            _ => throw new UnreachableException(),
        };

    /// <summary><c>decides</c>, <c>contradicts</c>, <c>exempts</c>, <c>near-miss</c>, <c>lead-in</c>.</summary>
    public static string Of(EvidenceRole role) =>
        role switch
        {
            EvidenceRole.Decides => "decides",
            EvidenceRole.Contradicts => "contradicts",
            EvidenceRole.Exempts => "exempts",
            EvidenceRole.NearMiss => "near-miss",
            EvidenceRole.LeadIn => "lead-in",
            _ => throw new UnreachableException(),
        };

    /// <summary><c>privacy</c>, <c>terms</c>, <c>sms-terms</c>, <c>combined</c>, <c>form</c>, <c>other</c>.</summary>
    public static string Of(PageRole role) =>
        role switch
        {
            PageRole.Privacy => "privacy",
            PageRole.Terms => "terms",
            PageRole.TextingTerms => "sms-terms",
            PageRole.Combined => "combined",
            PageRole.OptIn => "form",
            PageRole.Other => "other",
            _ => throw new UnreachableException(),
        };

    /// <summary><c>everybody</c>, <c>texts</c>, <c>region</c> … as the members are called.</summary>
    public static string Of(PolicyScope scope) =>
        scope switch
        {
            PolicyScope.Everybody => "everybody",
            PolicyScope.Texts => "texts",
            PolicyScope.Region => "region",
            PolicyScope.Cookies => "cookies",
            PolicyScope.Children => "children",
            PolicyScope.Staff => "staff",
            PolicyScope.Health => "health",
            PolicyScope.Finances => "finances",
            _ => throw new UnreachableException(),
        };

    /// <summary><c>own</c>, <c>elsewhere</c>, <c>another-business</c>, <c>platform</c>.</summary>
    public static string Of(Ownership ownership) =>
        ownership switch
        {
            Ownership.Own => "own",
            Ownership.Elsewhere => "elsewhere",
            Ownership.AnotherBusiness => "another-business",
            Ownership.Platform => "platform",
            _ => throw new UnreachableException(),
        };
}

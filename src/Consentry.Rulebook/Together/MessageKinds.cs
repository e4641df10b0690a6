using Consentry.Judging;
using Consentry.Recognising.OptIns;
using Consentry.Segmenting;
using Consentry.Statements;
using static Consentry.Rulebook.Together.Compared;

namespace Consentry.Rulebook.Together;

/// <summary>A form that offers marketing, and terms that speak of service texts only.</summary>
internal static class MessageKinds
{
    private static readonly Reason Marketing = new(
        "marketing-not-in-terms",
        "do not fit: the form offers marketing, and the terms do not name it"
    );
    private static readonly Reason Service = new(
        "service-not-in-terms",
        "do not fit: the form offers service texts, and the terms do not name them"
    );

    public static readonly JointRequirement Requirement = new()
    {
        Id = "joint.message-kinds",
        Since = "2026.1",
        RequiredBy = Reviewers.Aws,
        Statement = "The terms name the kinds of texts that the form offers.",
        Why =
            "Reviewers hold the form against the terms: offers that the terms do not name look like texts nobody agreed to.",
        Sources = [Sources.AwsRejections],
        Codes = [Codes.Aws("TERMS_AND_CONDITIONS_USE_CASE_MISMATCH")],
        Reasons = [Marketing, Service, Nothing],
        Judge = Judge,
        Fix = "Name in the terms every kind of texts that a form offers, or take the kind out of the form.",
        Examples =
        [
            Agree(
                InForm("[[I agree to get special offers by text from Fern Salon.]]"),
                InTerms("# SMS terms\n\n[[We send promotional texts and discounts.]]")
            ),
            Agree(
                InForm("[[I agree to get appointment reminders by text from Fern Salon.]]"),
                InTerms("# SMS terms\n\n[[You get appointment reminders and special offers.]]")
            ),
            Agree(
                InForm("[[I agree to get special offers by text from Fern Salon.]]"),
                InTerms(
                    "# SMS terms\n\nYou get appointment reminders by text.\n\n[[You also get special offers by text.]]"
                )
            ),
            Differ(
                Marketing,
                InForm("I agree to get texts from Fern Salon. [[Our texts bring you coupons and special offers.]]"),
                InTerms("# SMS terms\n\n[[You get appointment reminders by text.]]")
            ),
            Differ(
                Marketing,
                InForm("[[I agree to get special offers by text from Fern Salon.]]"),
                InTerms("# SMS terms\n\n[[You get appointment reminders by text.]]")
            ),
            Differ(
                Service,
                InForm("[[I agree to get appointment reminders by text from Fern Salon.]]"),
                InTerms("# SMS terms\n\n[[You get promotional texts and discounts.]]")
            ),
            NotAsked(InForm("I agree to texts from Fern Salon."), InTerms("# SMS terms\n\nYou get promotional texts.")),
        ],
    };

    private static Verdict Judge(JointDocuments documents)
    {
        var terms = documents.Terms.Where(t => t.Page.NamedKinds != TextKinds.None && t.Page.Kinds.Count > 0).ToList();
        var named = terms.Aggregate(TextKinds.None, (kinds, t) => kinds | t.Page.NamedKinds);
        Verdict? agreed = null;
        foreach (var form in documents.Forms.Where(_ => terms.Count > 0))
        {
            foreach (var act in CallToAction.Forms.Acts(form.Page.Form!).Where(a => a.Kinds != TextKinds.None))
            {
                var missing = act.Kinds & ~named;
                IReadOnlyList<Evidence> evidence =
                [
                    .. Naming(form, act, missing == TextKinds.None ? act.Kinds : missing),
                    .. terms.SelectMany(t => missing == TextKinds.None ? Naming(t, act.Kinds) : Nearest(t)),
                ];
                if (missing != TextKinds.None)
                {
                    return new Verdict.Unmet(
                        (missing & TextKinds.Marketing) != TextKinds.None ? Marketing : Service,
                        evidence
                    );
                }

                agreed ??= new Verdict.Met(evidence);
            }
        }

        return agreed ?? NotComparable;
    }

    /// <summary>The sentence of the form that names one of these kinds: the one that agrees, where it does.</summary>
    private static IReadOnlyList<Evidence> Naming(JointDocument form, Consent act, TextKinds kinds)
    {
        var words = act.By == ConsentBy.Keyword ? form.Page.Form!.Disclosure : act.Sentences;
        var naming = words.Prepend(act.Agreeing).FirstOrDefault(s => Names(form, s, kinds)) ?? act.Agreeing;
        return form.Quote(EvidenceRole.Decides, naming);
    }

    /// <summary>The plainest sentence of the terms that names one of these kinds, else the plainest on kinds.</summary>
    private static IReadOnlyList<Evidence> Naming(JointDocument terms, TextKinds kinds) =>
        terms.Quote(
            EvidenceRole.Decides,
            terms
                .Page.Kinds.OrderBy(k => !Names(terms, k.Sentence, kinds))
                .ThenBy(k => k.Rank)
                .Take(1)
                .Select(k => k.Sentence)
        );

    private static IReadOnlyList<Evidence> Nearest(JointDocument terms) =>
        terms.Quote(EvidenceRole.NearMiss, terms.Page.Kinds.OrderBy(k => k.Rank).Take(1).Select(k => k.Sentence));

    private static bool Names(JointDocument document, Sentence sentence, TextKinds kinds) =>
        (ConsentWords.KindsOf(document.Page.Document.Text, sentence) & kinds) != TextKinds.None;
}

using Consentry.Documents;
using Consentry.Judging;
using Consentry.Recognising;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Rulebook.CallToAction;

/// <summary>What the requirements on forms have in common.</summary>
internal static class Forms
{
    /// <summary>Why the rules on consent are not asked: there is none to give.</summary>
    public static readonly Reason NoTexts = new("no-texts", "offers no texts, so there is no consent to judge");

    /// <summary>The acts that count: a box goes before a sentence, and consent to texts before consent to be contacted.</summary>
    public static IReadOnlyList<Consent> Acts(OptInForm form)
    {
        var boxes = form.Consents.Where(c => c.By == ConsentBy.Box).ToList();
        var acts = boxes.Count > 0 ? boxes : [.. form.Consents];
        var ofTexts = acts.Where(c => c.Ways.HasFlag(Ways.Texts)).ToList();
        return ofTexts.Count > 0 ? ofTexts : acts;
    }

    /// <summary>The form itself names texts, so that consent to them can be judged there.</summary>
    public static bool NamesTexts(OptInForm form) => form.Texts.Count > 0;

    /// <summary>The page offers texts somewhere: it asks for consent to them, or warns of what they cost.</summary>
    public static bool AreOffered(Recognised page) => page.RateNotices.Count > 0 || page.IsConsentAsked;

    /// <summary>Sentences of the form's own disclosure among those that a kind of statement was found in.</summary>
    public static IReadOnlyList<Sentence> In(OptInForm form, IEnumerable<Sentence> sentences) =>
        [.. sentences.Where(s => form.Holds(s.Span))];

    /// <summary>The sentences that agree, where there are any, else those that name texts.</summary>
    public static IReadOnlyList<Evidence> Consents(OptInForm form, EvidenceRole role) =>
        Evidence.Of(role, Acts(form) is { Count: > 0 } acts ? acts.Select(a => a.Agreeing) : form.Texts);

    /// <summary>A control as the visitor sees it: by its label, else by what stands where it does.</summary>
    public static IReadOnlyList<Evidence> Of(EvidenceRole role, OptInForm form, Control control)
    {
        var beside = form.Disclosure.FirstOrDefault(s => s.Span.End >= control.At)?.Span ?? form.Heading;
        var span = control.Label.IsEmpty ? beside : control.Label;
        return span.IsEmpty ? [] : [new Evidence(role, span)];
    }
}

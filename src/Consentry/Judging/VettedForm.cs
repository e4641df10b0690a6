using Consentry.Documents;

namespace Consentry.Judging;

/// <summary>The opt-in form that was judged.</summary>
/// <param name="Heading">What titles it, into the document's text; empty where nothing does.</param>
/// <param name="Span">All that belongs to it, from its heading to its fine print.</param>
/// <param name="Controls">Its fields, boxes and buttons, in order.</param>
/// <param name="Phone">The field for the number; null for an offer without a form.</param>
public sealed record VettedForm(Span Heading, Span Span, IReadOnlyList<Control> Controls, Control? Phone);

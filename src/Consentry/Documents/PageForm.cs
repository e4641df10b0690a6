namespace Consentry.Documents;

/// <summary>A field, a box or a button of a form that was judged.</summary>
/// <param name="Label">What a visitor takes for its label, also where the markup ties none to it; empty where nothing is.</param>
/// <param name="IsRequired">The form is not sent without it, by an attribute or by what its label says.</param>
public sealed record FormControl(Control Control, string Label, bool IsRequired);

/// <summary>The opt-in form that was judged.</summary>
/// <param name="Heading">What titles it, into the document's text; empty where nothing does.</param>
/// <param name="Span">All that belongs to it, from its heading to its fine print.</param>
/// <param name="Controls">Its fields, boxes and buttons, in order.</param>
/// <param name="Phone">The field for the number; null for an offer without a form.</param>
public sealed record PageForm(Span Heading, Span Span, IReadOnlyList<FormControl> Controls, FormControl? Phone);

using Consentry.Documents;

namespace Consentry.Fixing;

/// <summary>A change of the source.</summary>
/// <param name="Span">Into the decoded source; empty where something is only put in.</param>
/// <param name="Text">What stands there afterwards, in the source's own notation.</param>
public readonly record struct SourceEdit(Span Span, string Text);

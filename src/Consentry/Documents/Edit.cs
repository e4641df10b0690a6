namespace Consentry.Documents;

/// <summary>Words put in the place of others.</summary>
/// <param name="Span">What goes, into <see cref="Document.Text"/>; empty where something is only put in.</param>
/// <param name="Text">What comes.</param>
internal readonly record struct Edit(Span Span, string Text);

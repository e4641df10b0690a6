using Consentry.OptOut;

namespace Consentry.Corpus;

/// <summary>An inbound message with the label that people gave it.</summary>
/// <param name="Scope">Of a revocation <c>all</c>, or the words of the limited part.</param>
public sealed record LabelledMessage(string Text, Request Label, string Scope);

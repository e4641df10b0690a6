using Consentry.Documents;

namespace Consentry.Recognising;

/// <summary>A document with the statements found in it: all that a requirement sees.</summary>
public sealed class Recognised
{
    public required Document Document { get; init; }
}

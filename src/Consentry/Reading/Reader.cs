using Consentry.Documents;

namespace Consentry.Reading;

/// <summary>Why a page could not be read, with a stable code and a message for people.</summary>
public sealed record ReadFailure(string Code, string Message);

/// <summary>Either a document or the reason there is none.</summary>
public readonly record struct ReadResult(Document? Document, ReadFailure? Failure);

/// <summary>Bytes to what a visitor sees.</summary>
public static class Reader
{
    public static ReadResult Read(Page page) => throw new NotSupportedException();
}

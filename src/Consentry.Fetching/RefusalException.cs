namespace Consentry.Fetching;

/// <summary>Carries a reason out of a callback of the HTTP stack; it does not leave the project.</summary>
internal sealed class RefusalException(FetchError error, string message) : Exception(message)
{
    public FetchError Error { get; } = error;
}

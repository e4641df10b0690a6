namespace Consentry.Fetching;

/// <summary>Why an address could not be fetched.</summary>
/// <param name="Message">What happened and the likely cause, for the person who gave the address.</param>
/// <param name="At">The address at which it failed: the one asked for, or where redirects led.</param>
/// <param name="Hops">The redirects before that.</param>
public sealed record FetchFailure(FetchError Error, string Message, Uri At, IReadOnlyList<Hop> Hops);

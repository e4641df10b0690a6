using System.Diagnostics.CodeAnalysis;

namespace Consentry.Fetching;

/// <summary>An answer, or why there is none.</summary>
public sealed class FetchResult
{
    private FetchResult(Fetched? fetched, FetchFailure? failure) => (Fetched, Failure) = (fetched, failure);

    public Fetched? Fetched { get; }

    public FetchFailure? Failure { get; }

    [MemberNotNullWhen(true, nameof(Fetched))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool IsFetched => Fetched is not null;

    internal static FetchResult Of(Fetched fetched) => new(fetched, failure: null);

    internal static FetchResult Of(FetchFailure failure) => new(fetched: null, failure);
}

using Consentry.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Consentry.Service;

/// <summary>What went wrong, as problem+json (RFC 9457). No detail repeats what somebody sent.</summary>
internal static class Problems
{
    public static ProblemHttpResult BadRequest(string detail) =>
        TypedResults.Problem(detail, statusCode: StatusCodes.Status400BadRequest);

    public static ProblemHttpResult NotFound(string detail) =>
        TypedResults.Problem(detail, statusCode: StatusCodes.Status404NotFound);

    public static ProblemHttpResult Unauthorized() =>
        TypedResults.Problem(
            "send a key in the header Authorization: Bearer consentry_…; \"consentry api-key create\" makes one",
            statusCode: StatusCodes.Status401Unauthorized
        );

    public static ProblemHttpResult Forbidden(string detail) =>
        TypedResults.Problem(detail, statusCode: StatusCodes.Status403Forbidden);

    /// <summary>What cannot be done now is answered so that the caller tries again; nothing was acknowledged.</summary>
    public static (int Status, string Detail) Of(StorageException fault) =>
        fault.Fault switch
        {
            StorageFault.UnknownSender => (StatusCodes.Status404NotFound, "no sender has this id"),
            _ => (
                StatusCodes.Status503ServiceUnavailable,
                "the ledger cannot be reached now; nothing was recorded, try again"
            ),
        };
}

/// <summary>A request that cannot be answered as it is; the message says what to change, and repeats nothing of it.</summary>
internal sealed class RequestException(string message, int status = StatusCodes.Status400BadRequest)
    : Exception(message)
{
    public int Status { get; } = status;
}

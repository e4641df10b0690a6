namespace Consentry.Service.Endpoints;

/// <summary><c>/health</c>: 200 where the ledger can be read, 503 where not.</summary>
internal static class HealthEndpoint
{
    public static async Task<IResult> RunAsync(Books books, CancellationToken stop)
    {
        await books.Histories.HeadsAsync(stop);
        return TypedResults.Text("ok\n");
    }
}

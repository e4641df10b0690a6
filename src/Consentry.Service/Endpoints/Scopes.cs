using Consentry.OptOut.Ledger;

namespace Consentry.Service.Endpoints;

internal static class Scopes
{
    /// <exception cref="RequestException">A name is none.</exception>
    public static Scope Of(string? program, string? category)
    {
        var (first, second) = (Named(program), Named(category));
        if ((first is not null && !Scope.IsName(first)) || (second is not null && !Scope.IsName(second)))
            throw new RequestException("program and category are up to 64 lower-case letters, digits and hyphens");

        return Scope.Of(first, second);
    }

    private static string? Named(string? name) => name is "" ? null : name;
}

using System.Buffers;
using Consentry.Lexicon;

namespace Consentry.Segmenting;

/// <summary>Host names written without a scheme: "larkdental.com/privacy".</summary>
internal static class Domains
{
    private static readonly SearchValues<char> HostCharacters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-."
    );

    public static bool IsNamed(ReadOnlySpan<char> word)
    {
        var path = word.IndexOf('/');
        var host = path < 0 ? word : word[..path];
        var dot = host.LastIndexOf('.');
        return dot > 1
            && char.IsLetterOrDigit(host[0])
            && host[..dot].IndexOfAnyExcept(HostCharacters) < 0
            && NameLists.IsDomain(host[(dot + 1)..]);
    }
}

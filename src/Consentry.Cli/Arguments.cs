using System.CommandLine;
using System.CommandLine.Parsing;

namespace Consentry.Cli;

/// <summary>The bare words of a call.</summary>
internal static class Arguments
{
    /// <summary>
    /// The parser hands an unknown option over as one more argument; behind <c>--</c> that is right, before it a mistake.
    /// </summary>
    /// <param name="hint">What somebody may have meant who gives a name that looks like an option.</param>
    /// <exception cref="UsageException">There is none, or one is an option that does not exist.</exception>
    public static string[] Checked(
        ParseResult call,
        Argument<string[]> argument,
        string whenNone,
        Func<string, string>? hint = null
    )
    {
        var given = call.GetResult(argument)?.Tokens ?? [];
        if (given.Count == 0)
            throw new UsageException(whenNone);

        var free = call.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash).ToHashSet();
        foreach (var token in given)
        {
            if (token.Value.Length > 1 && token.Value[0] == '-' && !free.Contains(token))
                throw new UsageException($"there is no option {token.Value}{hint?.Invoke(token.Value)}");
        }

        return [.. given.Select(token => token.Value)];
    }
}

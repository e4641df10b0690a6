using Consentry.Judging;

namespace Consentry.Cli;

/// <summary>What the sender confirms of its own conduct, by the requirements whose clauses say it.</summary>
internal static class Assertions
{
    /// <summary>Nothing is confirmed.</summary>
    public static bool None(Requirement requirement) => false;

    /// <summary>Null where the caller says nothing of it.</summary>
    /// <exception cref="UsageException">A name is that of no requirement.</exception>
    public static Func<Requirement, bool>? In(string? words, Edition edition)
    {
        if (words is null)
            return null;
        if (string.Equals(words, "all", StringComparison.Ordinal))
            return _ => true;

        var names = words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (names.Length == 0)
            throw new UsageException("--assert needs all, or names such as privacy.no-marketing-sharing");

        foreach (var name in names)
        {
            if (!edition.Requirements.Any(r => string.Equals(r.Id, name, StringComparison.Ordinal)))
                throw new UsageException(
                    $"--assert '{name}' is no requirement: it takes all, or names such as privacy.no-marketing-sharing"
                );
        }

        return requirement => names.Contains(requirement.Id, StringComparer.Ordinal);
    }

    /// <summary>Asks at the terminal for each of them, once; whatever is not a yes is a no.</summary>
    public static Func<Requirement, bool> Asked(IEnumerable<Requirement> requirements)
    {
        var confirmed = new HashSet<string>(StringComparer.Ordinal);
        Console.Error.WriteLine("The changes say this of you. Is it true?");
        foreach (var requirement in requirements)
        {
            Console.Error.Write($"  You assert that {requirement.Clause!.Asserts}. [y/N] ");
            var answer = Console.ReadLine()?.Trim();
            if (answer is ['y' or 'Y', ..])
                confirmed.Add(requirement.Id);
            else if (answer is null)
                break;
        }

        Console.Error.WriteLine();
        return requirement => confirmed.Contains(requirement.Id);
    }
}

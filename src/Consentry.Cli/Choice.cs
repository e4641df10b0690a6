using System.CommandLine;

namespace Consentry.Cli;

/// <summary>An option that takes one word of a short list, each of which stands for a value.</summary>
internal sealed class Choice<T>
{
    private readonly (string Word, T Value)[] choices;

    /// <param name="choices">The first one is the default.</param>
    public Choice(string name, string description, params (string Word, T Value)[] choices)
    {
        this.choices = choices;
        Option = new Option<string>(name)
        {
            HelpName = string.Join('|', choices.Select(choice => choice.Word)),
            Description = $"{description} (default: {choices[0].Word})",
        };
    }

    public Option<string> Option { get; }

    /// <exception cref="UsageException">The word is not in the list.</exception>
    public T In(ParseResult call)
    {
        if (call.GetValue(Option) is not { } given)
            return choices[0].Value;

        foreach (var (word, value) in choices)
        {
            if (string.Equals(word, given, StringComparison.Ordinal))
                return value;
        }

        var words = string.Join(", ", choices.Select(choice => choice.Word));
        throw new UsageException($"{Option.Name} '{given}' is not known: it takes {words}");
    }
}

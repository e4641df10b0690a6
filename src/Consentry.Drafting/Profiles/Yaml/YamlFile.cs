using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Consentry.Drafting.Profiles.Yaml;

/// <summary>
/// A file of keys with scalars or lists of them, read event by event: nothing is expanded, nested or made an object, so that
/// aliases that multiply, deep nesting and tags have nothing to act on.
/// </summary>
internal sealed class YamlFile
{
    private readonly List<YamlEntry> entries = [];
    private readonly List<ProfileFault> faults = [];
    private readonly string[] lines;
    private readonly GuardedParser parser;

    private YamlFile(string text)
    {
        var plain = Lines(text);
        lines = plain.Split('\n');
        parser = new GuardedParser(new StringReader(plain));
    }

    public IReadOnlyList<YamlEntry> Entries => entries;

    public IReadOnlyList<ProfileFault> Faults => faults;

    public static YamlFile Read(string text)
    {
        var file = new YamlFile(text);
        try
        {
            file.Root();
        }
        catch (YamlException e)
        {
            file.Broken(e.Start);
        }

        return file;
    }

    /// <summary>
    /// The text with the line breaks that editors count. The scanner takes three more for breaks; they become what no value
    /// may hold.
    /// </summary>
    private static string Lines(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace('\r', '\n')
            .Replace('\u0085', '\uFFFD')
            .Replace('\u2028', '\uFFFD')
            .Replace('\u2029', '\uFFFD');

    private void Broken(Mark where)
    {
        var (line, cause) = YamlCause.Of(lines, LineOf(where));
        Fault(line, line == where.Line ? (int)where.Column : 1, KeyAt(line), cause);
    }

    private void Root()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
        {
            Empty();
            return;
        }

        parser.Consume<DocumentStart>();
        if (parser.TryConsume<MappingStart>(out _))
        {
            while (!parser.TryConsume<MappingEnd>(out _))
                Entry();
        }
        else if (parser.Accept<Scalar>(out var scalar) && IsNothing(scalar))
        {
            Empty();
            parser.SkipThisAndNestedEvents();
        }
        else
        {
            Fault(parser.Current!.Start, "", "this is no list of keys with values, such as \"name: Harbor Gym\"");
            return;
        }

        parser.Consume<DocumentEnd>();
        if (parser.Accept<DocumentStart>(out var second))
            Fault(second.Start, "", "a second document begins with ---: a profile is one");
    }

    private void Empty() =>
        faults.Add(new ProfileFault(1, 1, "", "the file is empty: consentry init --blank writes one to fill in"));

    private void Entry()
    {
        if (!parser.Accept<Scalar>(out var name))
        {
            Fault(
                parser.Current!.Start,
                "",
                "here a key is expected, such as \"name:\"; a value like this needs quotes"
            );
            parser.SkipThisAndNestedEvents();
            parser.SkipThisAndNestedEvents();
            return;
        }

        parser.MoveNext();
        var key = At(name);
        if (Marked(name) is { } marked)
            Fault(name.Start, name.Value, marked);
        if (Marked(parser.Current) is { } refused)
            Skip(key, refused);
        else if (parser.TryConsume<Scalar>(out var scalar))
            Single(key, scalar);
        else if (parser.TryConsume<SequenceStart>(out var start))
            List(key, isInBrackets: start.Style == SequenceStyle.Flow);
        else
            Skip(key, "has keys of its own below it: it takes a value, or a list of values");
    }

    /// <summary>A value that is not taken leaves its key, which may be wrong too.</summary>
    private void Skip(YamlValue key, string why)
    {
        Fault(parser.Current!.Start, key.Text, why);
        parser.SkipThisAndNestedEvents();
        entries.Add(new YamlEntry(key, key.Line, YamlShape.Nothing, []));
    }

    private void Single(YamlValue key, Scalar scalar)
    {
        var line = (int)scalar.End.Line;
        if (scalar.Style == ScalarStyle.Plain && Swallowed(scalar) is { } comment)
            Fault(
                line,
                lines[line - 1].IndexOf(comment, StringComparison.Ordinal) + 1,
                key.Text,
                $"{comment} is read as a comment: put the value in quotes, or a space behind #"
            );

        entries.Add(
            IsNothing(scalar)
                ? new YamlEntry(key, key.Line, YamlShape.Nothing, [])
                : new YamlEntry(key, LastLine(scalar), YamlShape.Value, [At(scalar)])
        );
    }

    private void List(YamlValue key, bool isInBrackets)
    {
        var values = new List<YamlValue>();
        var last = key.Line;
        while (!parser.Accept<SequenceEnd>(out _))
        {
            if (Marked(parser.Current) is { } refused)
                Fault(parser.Current!.Start, key.Text, refused);
            else if (!parser.Accept<Scalar>(out var item))
                Fault(
                    parser.Current!.Start,
                    key.Text,
                    "an entry of the list is no single value: one with a colon and a space needs quotes"
                );
            else if (IsNothing(item))
                Fault(item.Start, key.Text, "an entry of the list has no value");
            else
                values.Add(At(item));

            last = Math.Max(last, (int)parser.Current!.Start.Line);
            parser.SkipThisAndNestedEvents();
        }

        // Brackets may close below the last entry; without them the list ends where the next key begins.
        if (isInBrackets)
            last = (int)parser.Current!.Start.Line;

        parser.MoveNext();
        entries.Add(new YamlEntry(key, last, YamlShape.List, values));
    }

    /// <summary>What makes a value stand for something else; null for one that is what it says.</summary>
    private static string? Marked(ParsingEvent? @event) =>
        @event switch
        {
            AnchorAlias alias => $"*{alias.Value} stands for a value elsewhere: write it out, or put it in quotes",
            NodeEvent { Anchor.IsEmpty: false } node =>
                $"&{node.Anchor} names a place to repeat, which is not taken: leave it out, or put the value in quotes",
            NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false, Value: not "tag:yaml.org,2002:str" } } =>
                "begins with a tag (!), which is not taken: leave it out, or put the value in quotes",
            _ => null,
        };

    private static bool IsNothing(Scalar scalar) =>
        scalar is { Style: ScalarStyle.Plain, Value: "" or "~" or "null" or "Null" or "NULL" };

    /// <summary>"#1" behind a plain value, which its writer took for a part of it: people put a space behind the # of a comment.</summary>
    private string? Swallowed(Scalar scalar)
    {
        // The end of a key without anything behind it is in no line.
        if (scalar.End.Line < 1 || scalar.End.Line > lines.Length)
            return null;

        var line = lines[(int)scalar.End.Line - 1];
        var rest = line[Math.Min(line.Length, (int)scalar.End.Column - 1)..].Trim();
        rest = rest.TrimStart(':').TrimStart();
        return rest.Length > 1 && rest[0] == '#' && char.IsLetterOrDigit(rest[1]) ? rest : null;
    }

    private YamlValue At(Scalar scalar) => new(scalar.Value, LineOf(scalar.Start), (int)scalar.Start.Column);

    /// <summary>What is missing at the end of a file stands one line below it for the scanner.</summary>
    private int LineOf(Mark mark) => Math.Clamp((int)mark.Line, 1, lines.Length);

    /// <summary>A block of lines ends where the next line begins.</summary>
    private static int LastLine(Scalar scalar) =>
        (int)(scalar.End.Column == 1 && scalar.End.Line > scalar.Start.Line ? scalar.End.Line - 1 : scalar.End.Line);

    private string KeyAt(int line) =>
        lines[line - 1].Split(':') is [var name, _, ..] && ProfileKeys.Find(name.Trim()) is { } key ? key.Name : "";

    private void Fault(Mark at, string key, string message) => Fault(LineOf(at), (int)at.Column, key, message);

    private void Fault(int line, int column, string key, string message) =>
        faults.Add(new ProfileFault(line, Math.Max(column, 1), key, message));
}

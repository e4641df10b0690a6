namespace Consentry.Rulebook.Catalogue;

/// <summary>A line of a code file: <c>key: value</c>, or the code that opens a block, with the key <c>code</c>.</summary>
/// <param name="Line">1-based, for messages.</param>
internal sealed record CodeField(string Key, string Value, int Line);

/// <summary>Lines of a code file that belong together; never empty.</summary>
/// <param name="File">Its name, for messages.</param>
internal sealed record CodeBlock(string File, IReadOnlyList<CodeField> Fields)
{
    /// <summary>Blocks are separated by empty lines; a line that begins with <c>#</c> is a remark.</summary>
    /// <exception cref="InvalidDataException">A line is none of the format.</exception>
    public static IEnumerable<CodeBlock> Read(string file, TextReader reader)
    {
        var fields = new List<CodeField>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length > 0 && line[0] != '#')
                fields.Add(FieldOf(file, line, number, isFirst: fields.Count == 0));

            if (line.Length == 0 && fields.Count > 0)
            {
                yield return new CodeBlock(file, fields);
                fields = [];
            }
        }

        if (fields.Count > 0)
            yield return new CodeBlock(file, fields);
    }

    public CodeField? Find(string key) =>
        Fields.FirstOrDefault(f => string.Equals(f.Key, key, StringComparison.Ordinal));

    /// <exception cref="InvalidDataException">There is none, or more than one.</exception>
    public string One(string key)
    {
        var found = Fields.Where(f => string.Equals(f.Key, key, StringComparison.Ordinal)).ToList();
        return found is [var field] ? field.Value : throw Wrong(Fields[0], $"needs one '{key}' and has {found.Count}");
    }

    /// <summary>The parts that each begin with a key; what stands before the first one is in none.</summary>
    public IEnumerable<CodeBlock> PartsAt(string key)
    {
        var starts = Fields.Index().Where(f => string.Equals(f.Item.Key, key, StringComparison.Ordinal)).ToList();
        return starts.Select(
            (start, i) =>
            {
                var end = i + 1 < starts.Count ? starts[i + 1].Index : Fields.Count;
                return new CodeBlock(File, [.. Fields.Take(end).Skip(start.Index)]);
            }
        );
    }

    public InvalidDataException Wrong(CodeField field, string what) => new($"{File}:{field.Line}: {what}");

    private static CodeField FieldOf(string file, string line, int number, bool isFirst) =>
        line.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0
            ? new CodeField(line[..colon], line[(colon + 2)..], number)
        : isFirst ? new CodeField("code", line, number)
        : throw new InvalidDataException($"{file}:{number}: is no 'key: value', and no empty line stands before it");
}

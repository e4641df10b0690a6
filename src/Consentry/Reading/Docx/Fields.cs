using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Consentry.Reading.Docx;

/// <summary>The fields that are open in a paragraph: each is an instruction, and behind it what Word shows for it.</summary>
internal sealed class Fields
{
    private readonly Stack<Field> open = [];

    /// <summary>Outside any instruction, and in nothing that only counts pages.</summary>
    public bool IsShown => open.All(f => f.IsResult && !IsPageNumber(f.Instruction.ToString()));

    /// <summary>Where the words lead; null where no field is a link.</summary>
    public string? Target => open.Select(f => TargetOf(f.Instruction.ToString())).FirstOrDefault(t => t is not null);

    /// <summary>Whether an element belongs to the workings of a field.</summary>
    public bool Take(OpenXmlElement element)
    {
        switch (element)
        {
            case FieldChar mark:
                Mark(Attributes.Text(mark.FieldCharType));
                return true;
            case FieldCode code:
                if (open.Count > 0 && open.Peek().Instruction.Length < 4096)
                    open.Peek().Instruction.Append(code.Text);

                return true;
            default:
                return false;
        }
    }

    /// <summary>The address of a HYPERLINK instruction; null for any other, and for one within the document.</summary>
    public static string? TargetOf(string? instruction)
    {
        var words = instruction.AsSpan().Trim();
        if (!words.StartsWith("HYPERLINK", StringComparison.OrdinalIgnoreCase))
            return null;

        words = words[9..].TrimStart();
        if (words.StartsWith("\\"))
            return null;

        var isQuoted = words.StartsWith("\"");
        words = isQuoted ? words[1..] : words;
        var end = words.IndexOf(isQuoted ? '"' : ' ');
        var target = end < 0 ? words : words[..end];
        return target.IsEmpty ? null : target.ToString();
    }

    public static bool IsPageNumber(string? instruction)
    {
        var words = instruction.AsSpan().Trim();
        return Is(words, "PAGE") || Is(words, "NUMPAGES") || Is(words, "SECTIONPAGES");
    }

    private static bool Is(ReadOnlySpan<char> words, string name) =>
        words.StartsWith(name, StringComparison.OrdinalIgnoreCase)
        && (words.Length == name.Length || words[name.Length] is ' ' or '\\');

    private void Mark(string? type)
    {
        if (type is "begin")
            open.Push(new Field());
        else if (open.Count > 0 && type is "separate")
            open.Peek().IsResult = true;
        else if (open.Count > 0 && type is "end")
            open.Pop();
    }

    private sealed class Field
    {
        public StringBuilder Instruction { get; } = new();

        public bool IsResult { get; set; }
    }
}

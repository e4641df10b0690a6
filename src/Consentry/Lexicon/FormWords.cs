using System.Collections.Frozen;

namespace Consentry.Lexicon;

/// <summary>The sections of <c>forms.txt</c>; an entry may stand in several.</summary>
[Flags]
internal enum FormWord
{
    None = 0,

    /// <summary>A title over facts on the sender: "Opening hours", "Find us".</summary>
    Facts = 1,

    /// <summary>A title over a part of a form: "Your details".</summary>
    Parts = 2,

    /// <summary>A box, and what is done to it: "checkbox", "ticking".</summary>
    Box = 4,

    /// <summary>What a keyword is called: "the keyword".</summary>
    Keyword = 8,

    /// <summary>The visitor, who speaks beside a form: "me".</summary>
    Visitor = 16,

    /// <summary>Leaves no choice: "must".</summary>
    Must = 32,

    /// <summary>Introduces the act that is the consent: "when".</summary>
    Occasion = 64,

    /// <summary>Takes back the word behind it: "non".</summary>
    Excluding = 128,

    /// <summary>The form itself, which is sent.</summary>
    Form = 256,

    /// <summary>What fields for a phone number are called.</summary>
    Phone = 512,

    /// <summary>What fields for other numbers are called.</summary>
    OtherNumber = 1024,

    /// <summary>A label says so of what can be left out.</summary>
    Optional = 2048,

    /// <summary>A label says so of what cannot be left out.</summary>
    Required = 4096,

    /// <summary>What boxes for texts are called in their markup.</summary>
    Texts = 8192,

    /// <summary>What is done to a keyword, beside texting it: "send".</summary>
    Sending = 16384,

    /// <summary>Asks for a wish behind "would you": "like".</summary>
    Wishing = 32768,
}

/// <summary>Words on forms that are no part of the grammar.</summary>
internal static class FormWords
{
    private static readonly Dictionary<string, FormWord> All = Load();

    private static readonly FrozenDictionary<string, FormWord>.AlternateLookup<ReadOnlySpan<char>> Entries =
        All.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The sections of a whole entry; case does not matter.</summary>
    public static FormWord Of(ReadOnlySpan<char> entry) =>
        Entries.TryGetValue(entry, out var word) ? word : FormWord.None;

    /// <summary>What a title says, without an article and marks; any kind of hours are facts.</summary>
    public static FormWord OfTitle(ReadOnlySpan<char> title)
    {
        title = title.Trim(" :?!.*");
        if (title.EndsWith(" hours", StringComparison.OrdinalIgnoreCase))
        {
            return FormWord.Facts;
        }

        var isOwn =
            title.StartsWith("our ", StringComparison.OrdinalIgnoreCase)
            || title.StartsWith("the ", StringComparison.OrdinalIgnoreCase);
        return Of(isOwn ? title[4..] : title);
    }

    /// <summary>All entries of a section, in the order of the file.</summary>
    public static string[] In(FormWord section) => [.. All.Where(e => e.Value.HasFlag(section)).Select(e => e.Key)];

    private static Dictionary<string, FormWord> Load()
    {
        var entries = new Dictionary<string, FormWord>(StringComparer.OrdinalIgnoreCase);
        var section = FormWord.None;
        foreach (var line in WordFiles.Lines("forms.txt"))
        {
            if (line[0] == '[')
            {
                section = Enum.Parse<FormWord>(line.AsSpan(1, line.Length - 2));
                continue;
            }

            entries[line] = entries.GetValueOrDefault(line) | section;
        }

        return entries;
    }
}

using Consentry.Documents;
using Consentry.Lexicon;

namespace Consentry.Recognising.OptIns;

/// <summary>Which controls ask for a phone number, and what their labels say of having to answer.</summary>
internal static class PhoneFields
{
    private static readonly string[] Phones = FormWords.In(FormWord.Phone);

    /// <summary>Other numbers, which browsers also bring up the digits for.</summary>
    private static readonly string[] Others = FormWords.In(FormWord.OtherNumber);

    private static readonly string[] Optional = FormWords.In(FormWord.Optional);

    private static readonly string[] Required = FormWords.In(FormWord.Required);

    /// <summary>Two or three words that name such a field: "Mobile number".</summary>
    public static bool AreNamed(string words) => words.AsSpan().Count(' ') < 3 && HasAny(words, Phones);

    public static bool AreIn(Document document) => document.Controls.Any(c => Is(document, c));

    public static bool Is(Document document, Control control)
    {
        if (control.Type is not ("tel" or "text" or "number"))
        {
            return false;
        }

        var label = LabelOf(document, control);
        var isOther = HasAny(control.Name, Others) || HasAny(control.Id, Others);
        var isPhone =
            HasAny(control.Name, Phones)
            || HasAny(control.Id, Phones)
            || HasAny(control.Autocomplete, Phones)
            || HasAny(label, Phones)
            || HasAny(control.Placeholder, Phones);
        var isLabelledOther = HasAny(label, Others) && !HasAny(label, Phones);
        return !isOther && (isPhone || control.Type is "tel" && !isLabelledOther);
    }

    /// <summary>The words that say what to type: of its label, else those that a screen reader speaks.</summary>
    public static string LabelOf(Document document, Control control) => FieldLabels.Of(document, control);

    /// <summary>By its attribute, or by the asterisk that forms put behind what must be filled in.</summary>
    public static bool IsRequired(Document document, Control control)
    {
        var label = LabelOf(document, control);
        var isSaidOptional = HasAny(label, Optional) || HasAny(control.Placeholder, Optional);
        return !isSaidOptional
            && (control.IsRequired || label.Contains('*', StringComparison.Ordinal) || HasAny(label, Required));
    }

    /// <summary>Whether one of some words stands in a text, as "customerPhone", "cell_no" or "Mobile number".</summary>
    private static bool HasAny(string text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            for (
                var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
                at >= 0;
                at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase)
            )
            {
                if (IsStart(text, at) && IsEnd(text, at + word.Length))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsStart(string text, int at) =>
        at == 0
        || !char.IsAsciiLetter(text[at - 1])
        || char.IsAsciiLetterUpper(text[at])
        || text.AsSpan(at).Equals("phone", StringComparison.OrdinalIgnoreCase);

    private static bool IsEnd(string text, int end) =>
        end == text.Length
        || !char.IsAsciiLetterLower(text[end])
        || text.AsSpan(end).StartsWith("number", StringComparison.OrdinalIgnoreCase)
        || text[end] == 's' && (end + 1 == text.Length || !char.IsAsciiLetter(text[end + 1]));
}

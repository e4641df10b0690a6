using Consentry.Documents;

namespace Consentry.Reporting;

/// <summary>A form drawn in text, so that a reader sees what was judged: fields, boxes with their state, buttons.</summary>
internal static class FormText
{
    private const int Indent = 4;

    /// <summary>The choices of a long list tell nothing about consent.</summary>
    private const int MostChoices = 6;

    public static void Write(TextPage page, Document document, PageForm form, bool isRenderedOnly)
    {
        var heading = form.Heading.IsEmpty ? "a form without a heading" : OneLine(document.Quote(form.Heading));
        var line = Wording.Number(document.PositionOf(form.Span).Line);
        page.Marked(
            2,
            "form  ",
            Ink.Faint,
            isRenderedOnly ? $"{heading}  (drawn by a script)" : $"{heading} (line {line})"
        );
        var choices = 0;
        foreach (var control in form.Controls.Where(c => !IsIcon(c)))
        {
            choices = control.Control.Type is "radio" ? choices + 1 : 0;
            if (choices <= MostChoices)
                page.Marked(Indent, Mark(control), Ink.Faint, Words(control));
        }

        page.Blank();
    }

    /// <summary>A button that shows a picture alone closes or turns a page; there is nothing to draw of it.</summary>
    private static bool IsIcon(FormControl control) =>
        control is { Label: "", Control: { Type: "button" or "submit", Name: "" } };

    private static string Mark(FormControl control) =>
        control.Control.Type switch
        {
            "checkbox" => control.Control.IsChecked ? "[x]" : "[ ]",
            "radio" => control.Control.IsChecked ? "(•)" : "( )",
            "button" or "submit" => " → ",
            _ => "___",
        };

    private static string Words(FormControl control)
    {
        var label = control.Label.Length > 0 ? OneLine(Columns.Printable(control.Label)) : control.Control.Name;
        var state = (control.IsRequired, control.Control.IsDisabled) switch
        {
            (true, _) => " (required)",
            (_, true) => " (off until a script turns it on)",
            _ => "",
        };
        return label + state;
    }

    private static string OneLine(string words) => words.Replace('\n', ' ');
}

namespace Consentry.Rulebook.CallToAction;

/// <summary>Forms for the examples: HTML, which Markdown takes in as it stands.</summary>
internal static class FormExample
{
    /// <summary>A form with these fields.</summary>
    public static string Of(string fields) => $"<form><h2>Sign up</h2> {fields}</form>";

    /// <summary>A number that can be left out, and an empty box with these words.</summary>
    public static string WithBox(string words) => WithBoxes(words);

    /// <summary>A number that can be left out, and an empty box for each of the words.</summary>
    public static string WithBoxes(params ReadOnlySpan<string> words)
    {
        var boxes = new System.Text.StringBuilder();
        foreach (var box in words)
        {
            boxes.Append("<div><input type='checkbox'> ").Append(box).Append("</div> ");
        }

        return Of($"<label>Mobile number <input type='tel' name='phone'></label> {boxes}<button>Send</button>");
    }
}

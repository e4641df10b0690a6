namespace Consentry.Reading.Html;

internal static class Tag
{
    /// <summary>A name in lower case, without a new string for the usual ones.</summary>
    public static string Lower(ReadOnlySpan<char> name) =>
        name switch
        {
            "" => "",
            "text" => "text",
            "checkbox" => "checkbox",
            "email" => "email",
            "tel" => "tel",
            "hidden" => "hidden",
            "submit" => "submit",
            "button" => "button",
            "select" => "select",
            "textarea" => "textarea",
            _ => name.ToString().ToLowerInvariant(),
        };
}

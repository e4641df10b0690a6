using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Consentry.Reading.Docx;

/// <summary>Values of attributes as they are written: the library throws where one is none of those that it knows.</summary>
internal static class Attributes
{
    public static string? Text(OpenXmlSimpleType? value) => value?.InnerText;

    public static int? Number(OpenXmlSimpleType? value) =>
        int.TryParse(value?.InnerText, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>Null where it is not said; the element alone says yes.</summary>
    public static bool? IsOn(OnOffType? element) =>
        element is null ? null : Text(element.Val) is not ("0" or "false" or "off");
}

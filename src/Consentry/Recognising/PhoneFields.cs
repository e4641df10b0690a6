using System.Buffers;
using Consentry.Documents;

namespace Consentry.Recognising;

/// <summary>Fields in which a visitor gives a phone number.</summary>
internal static class PhoneFields
{
    private static readonly SearchValues<string> Words = SearchValues.Create(
        ["phone", "mobile", "cell", "telefono", "teléfono", "sms"],
        StringComparison.OrdinalIgnoreCase
    );

    public static bool AreIn(Document document) => document.Controls.Any(c => Is(document, c));

    private static bool Is(Document document, Control control) =>
        control.Type is "tel"
        || control.Type is "text" or "number" or ""
            && (
                IsNamed(control.Name)
                || IsNamed(control.Id)
                || IsNamed(control.Placeholder)
                || IsNamed(control.AriaLabel)
                || IsNamed(document.Quote(control.Label))
            );

    private static bool IsNamed(string words) => words.AsSpan().ContainsAny(Words);
}

using System.Text.Json;
using Consentry.Documents;

namespace Consentry.Reporting;

/// <summary>The form that was judged, as a field of its vetting; docs/output.md says what each field means.</summary>
internal static class FormJson
{
    public static void Write(Utf8JsonWriter json, Document document, PageForm form, bool isRenderedOnly)
    {
        json.WriteStartObject("form"u8);
        json.WriteString("heading"u8, document.Quote(form.Heading));
        json.WriteNumber("line"u8, document.PositionOf(form.Span).Line);
        json.WriteStartArray("controls"u8);
        foreach (var control in form.Controls)
        {
            json.WriteStartObject();
            json.WriteString("type"u8, control.Control.Type);
            json.WriteString("name"u8, control.Control.Name);
            json.WriteString("label"u8, control.Label);
            json.WriteBoolean("required"u8, control.IsRequired);
            json.WriteBoolean("checked"u8, control.Control.IsChecked);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (isRenderedOnly)
            json.WriteBoolean("renderedOnly"u8, value: true);

        json.WriteEndObject();
    }
}

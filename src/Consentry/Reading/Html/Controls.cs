using Consentry.Documents;

namespace Consentry.Reading.Html;

/// <summary>Form controls and the labels that name them, inside or by <c>for</c>.</summary>
internal sealed class Controls(DocumentBuilder builder)
{
    private readonly List<Control> controls = [];
    private readonly List<string> owners = [];
    private readonly List<Label> labels = [];
    private readonly List<Enclosure> enclosures = [];
    private readonly Dictionary<string, int> forms = new(StringComparer.Ordinal);
    private int formCount;

    private struct Label
    {
        public string For;
        public int Start;
        public int FirstControl;
        public int LastControl;
        public Span Text;
    }

    public Enclosure[] Enclosures => [.. enclosures];

    public int OpenForm(TagAttributes attributes)
    {
        if (attributes.Value("id") is { Length: > 0 } id)
            forms.TryAdd(id, formCount);

        return formCount++;
    }

    /// <summary>The number of the control.</summary>
    public int Add(string type, TagAttributes attributes, int enclosure)
    {
        controls.Add(
            new Control(type)
            {
                Form = builder.Form,
                Name = attributes.Value("name"),
                Id = attributes.Value("id"),
                Placeholder = Folded.Text(attributes.Raw("placeholder")),
                Autocomplete = attributes.Value("autocomplete"),
                AriaLabel = Folded.Text(attributes.Raw("aria-label")),
                IsRequired =
                    attributes.Has("required")
                    || attributes.Raw("aria-required").Equals("true", StringComparison.OrdinalIgnoreCase),
                IsChecked =
                    attributes.Has("checked")
                    || attributes.Raw("aria-checked").Equals("true", StringComparison.OrdinalIgnoreCase),
                IsDisabled = attributes.Has("disabled"),
                Enclosure = enclosure,
                At = builder.Length,
            }
        );
        owners.Add(attributes.Value("form"));
        return controls.Count - 1;
    }

    public int OpenEnclosure(Enclosure enclosure)
    {
        enclosures.Add(enclosure);
        return enclosures.Count - 1;
    }

    public void CloseEnclosure(int number) =>
        enclosures[number] = enclosures[number] with { Text = new Span(enclosures[number].Text.Start, builder.Length) };

    public int OpenLabel(TagAttributes attributes)
    {
        labels.Add(
            new Label
            {
                For = attributes.Value("for"),
                Start = builder.Length,
                FirstControl = controls.Count,
                LastControl = controls.Count,
            }
        );
        return labels.Count - 1;
    }

    public void CloseLabel(int number)
    {
        var label = labels[number];
        label.Text = builder.Since(label.Start);
        label.LastControl = controls.Count;
        labels[number] = label;
    }

    /// <summary>A button's own words name it.</summary>
    public void CloseButton(int number) =>
        controls[number] = controls[number] with { Label = builder.Since(controls[number].At) };

    public Control[] Finish()
    {
        var byId = new Dictionary<string, Span>(StringComparer.Ordinal);
        foreach (var label in labels)
        {
            if (label.For.Length > 0)
                byId.TryAdd(label.For, label.Text);
            else if (label.FirstControl < label.LastControl)
                controls[label.FirstControl] = controls[label.FirstControl] with { Label = label.Text };
        }

        for (var i = 0; i < controls.Count; i++)
            controls[i] = Finished(controls[i], owners[i], byId);

        return [.. controls];
    }

    private Control Finished(Control control, string owner, Dictionary<string, Span> byId)
    {
        if (control.Id.Length > 0 && byId.TryGetValue(control.Id, out var label))
            control = control with { Label = label };

        return owner.Length > 0 && forms.TryGetValue(owner, out var form) ? control with { Form = form } : control;
    }
}

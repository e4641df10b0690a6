namespace Consentry.Documents;

/// <summary>A form control as a visitor finds it.</summary>
/// <param name="Type">The <c>type</c> of an input in lower case, or <c>select</c>, <c>textarea</c>, <c>button</c>.</param>
public sealed record Control(string Type)
{
    /// <summary>The form it belongs to, shared with <see cref="Block.Form"/>; −1 outside any form.</summary>
    public int Form { get; init; } = -1;

    /// <summary>Its <c>name</c>, under which the form sends it; empty where it has none.</summary>
    public string Name { get; init; } = "";

    /// <summary>Its <c>id</c>, by which a label finds it; empty where it has none.</summary>
    public string Id { get; init; } = "";

    /// <summary>The words that stand in it until something is typed; empty where there are none.</summary>
    public string Placeholder { get; init; } = "";

    /// <summary>The words of <c>aria-label</c>, where given.</summary>
    public string AriaLabel { get; init; } = "";

    /// <summary>The visible words of its <c>label</c>, by nesting or by <c>for</c>; empty where it has none.</summary>
    public Span Label { get; init; }

    /// <summary>The form is not sent without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>A box that is ticked before the visitor touches it: no consent.</summary>
    public bool IsChecked { get; init; }

    /// <summary>Where it stands: the end of the visible text before it.</summary>
    public int At { get; init; }
}

namespace Consentry.Documents;

/// <summary>A form control as a visitor finds it.</summary>
/// <param name="Type">The <c>type</c> of an input in lower case, or <c>select</c>, <c>textarea</c>, <c>button</c>.</param>
public sealed record Control(string Type)
{
    /// <summary>The form it belongs to, shared with <see cref="Block.Form"/>; −1 outside any form.</summary>
    public int Form { get; init; } = -1;

    public string Name { get; init; } = "";

    public string Id { get; init; } = "";

    public string Placeholder { get; init; } = "";

    /// <summary>The words of <c>aria-label</c>, where given.</summary>
    public string AriaLabel { get; init; } = "";

    /// <summary>The visible words of its <c>label</c>, by nesting or by <c>for</c>; empty where it has none.</summary>
    public Span Label { get; init; }

    public bool IsRequired { get; init; }

    public bool IsChecked { get; init; }

    /// <summary>Where it stands: the end of the visible text before it.</summary>
    public int At { get; init; }
}

namespace Consentry.Documents;

/// <summary>A form control as a visitor finds it.</summary>
/// <param name="Type">
/// The <c>type</c> of an input in lower case, or <c>select</c>, <c>textarea</c>, <c>button</c>; <c>checkbox</c> also for what a
/// <c>role</c> makes a box or a switch.
/// </param>
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

    /// <summary>What the browser may fill in, from <c>autocomplete</c>, as <c>tel</c>; empty where it does not say.</summary>
    public string Autocomplete { get; init; } = "";

    /// <summary>The words of <c>aria-label</c>, where given.</summary>
    public string AriaLabel { get; init; } = "";

    /// <summary>The visible words of its <c>label</c>, by nesting or by <c>for</c>; empty where it has none.</summary>
    public Span Label { get; init; }

    /// <summary>The form is not sent without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>A box that is ticked before the visitor touches it: no consent.</summary>
    public bool IsChecked { get; init; }

    /// <summary>It cannot be used until a script allows it.</summary>
    public bool IsDisabled { get; init; }

    /// <summary>Where it stands: the end of the visible text before it.</summary>
    public int At { get; init; }

    /// <summary>The innermost element around it, as an index of <see cref="Document.Enclosures"/>; −1 for none.</summary>
    public int Enclosure { get; init; } = -1;
}

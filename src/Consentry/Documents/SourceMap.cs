namespace Consentry.Documents;

/// <summary>
/// Visible characters to source characters, in runs. A run of as many visible as source characters maps one to one; in
/// any other each visible character comes from the whole stretch, as from an entity or folded white space.
/// </summary>
internal sealed class SourceMap(int[] visible, int[] starts, int[] lengths, int end)
{
    public static SourceMap Empty { get; } = new([], [], [], 0);

    public int RunCount => visible.Length;

    public Span Locate(Span span)
    {
        if (visible.Length == 0)
            return default;

        var (first, start) = Place(Math.Clamp(span.Start, 0, Math.Max(0, end - 1)));
        if (span.IsEmpty)
        {
            var at = span.Start >= end ? start + SourceLength(first) : start;
            return new Span(at, at);
        }

        var lastIndex = Math.Clamp(span.End - 1, 0, end - 1);
        var (last, lastStart) = Place(lastIndex);
        return new Span(start, Math.Max(start, lastStart + SourceLength(last)));
    }

    /// <summary>The run of a visible character and where the character starts in the source.</summary>
    private (int Run, int Start) Place(int index)
    {
        var found = Array.BinarySearch(visible, index);
        var run = found >= 0 ? found : ~found - 1;
        return (run, IsLinear(run) ? starts[run] + index - visible[run] : starts[run]);
    }

    private int SourceLength(int run) => IsLinear(run) ? Math.Min(1, lengths[run]) : lengths[run];

    private bool IsLinear(int run) =>
        lengths[run] == (run + 1 < visible.Length ? visible[run + 1] : end) - visible[run];
}

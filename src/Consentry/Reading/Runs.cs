using System.Buffers;
using Consentry.Documents;

namespace Consentry.Reading;

/// <summary>Collects the runs of a <see cref="SourceMap"/> in the order of the visible text.</summary>
internal sealed class Runs
{
    private int[] visible = ArrayPool<int>.Shared.Rent(1024);
    private int[] starts = ArrayPool<int>.Shared.Rent(1024);
    private int[] lengths = ArrayPool<int>.Shared.Rent(1024);
    private int count;
    private int visibleEnd;
    private int sourceEnd;
    private bool isLinear;

    /// <summary>The next <paramref name="length"/> visible characters come from as many source characters.</summary>
    public void Linear(int start, int length)
    {
        if (isLinear && start == sourceEnd)
            lengths[count - 1] += length;
        else
            Add(start, length);

        isLinear = true;
        visibleEnd += length;
        sourceEnd = start + length;
    }

    /// <summary>The next <paramref name="length"/> visible characters come together from a source range.</summary>
    public void Whole(int length, int start, int end)
    {
        if (end - start == length)
        {
            Linear(start, length);
            return;
        }

        Add(start, end - start);
        isLinear = false;
        visibleEnd += length;
        sourceEnd = end;
    }

    private void Add(int start, int length)
    {
        if (count == visible.Length || count == starts.Length || count == lengths.Length)
        {
            Grow(ref visible);
            Grow(ref starts);
            Grow(ref lengths);
        }

        (visible[count], starts[count], lengths[count]) = (visibleEnd, start, length);
        count++;
    }

    private void Grow(ref int[] array)
    {
        var larger = ArrayPool<int>.Shared.Rent(count * 2);
        array.AsSpan(0, count).CopyTo(larger);
        ArrayPool<int>.Shared.Return(array);
        array = larger;
    }

    /// <summary>Gives the map and returns the arrays; nothing can be added after.</summary>
    public SourceMap Finish()
    {
        var map = new SourceMap(
            visible.AsSpan(0, count).ToArray(),
            starts.AsSpan(0, count).ToArray(),
            lengths.AsSpan(0, count).ToArray(),
            visibleEnd
        );
        ArrayPool<int>.Shared.Return(visible);
        ArrayPool<int>.Shared.Return(starts);
        ArrayPool<int>.Shared.Return(lengths);
        visible = starts = lengths = [];
        return map;
    }
}

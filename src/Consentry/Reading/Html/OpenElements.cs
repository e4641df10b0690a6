namespace Consentry.Reading.Html;

/// <summary>An element whose end has not been seen.</summary>
internal struct OpenElement
{
    public Element Element;
    public Traits Traits;

    /// <summary>What it found, to be restored after it.</summary>
    public Context Outside;

    /// <summary>Nothing of it shows, so its edges separate nothing.</summary>
    public bool IsHidden;

    /// <summary>The number of the link or label it is, −1 for none.</summary>
    public int Number;

    /// <summary>Its end tag came while elements inside were open.</summary>
    public bool IsClosed;

    /// <summary>Where its visible text begins.</summary>
    public int Start;

    /// <summary>The number of the enclosure it is or stands in, −1 where no control stands in it yet.</summary>
    public int Enclosure;

    public int PreviousSame;
    public int PreviousSpecial;
    public int PreviousBarrier;
    public int PreviousScope;
}

/// <summary>
/// The stack of open elements. Every question the standard answers by walking up the stack is answered here from chains
/// that each entry keeps, so that a tag costs the same at any depth.
/// </summary>
internal sealed class OpenElements
{
    /// <summary>Deeper elements are read as if they had no tags.</summary>
    private const int MostDeep = 4096;

    private OpenElement[] stack = new OpenElement[64];
    private int[] last = Filled((int)Element.Other + 32);
    private int[] beyond = new int[(int)Element.Other + 32];

    public int Count { get; private set; }

    public ref OpenElement Top => ref stack[Count - 1];

    public ref OpenElement this[int index] => ref stack[index];

    /// <summary>The innermost special element.</summary>
    public int LastSpecial { get; private set; } = -1;

    /// <summary>The innermost special element that a list item cannot look through.</summary>
    public int LastBarrier { get; private set; } = -1;

    /// <summary>The innermost element that end tags do not reach out of.</summary>
    public int LastScope { get; private set; } = -1;

    /// <summary>The innermost open element of this name, −1 for none.</summary>
    public int Last(Element element) => (int)element < last.Length ? last[(int)element] : -1;

    public bool IsInScope(Element element) => Last(element) >= Math.Max(0, LastScope);

    /// <summary>False where the stack is full; the element is then only counted.</summary>
    public bool Push(OpenElement entry)
    {
        MakeRoom(entry.Element);
        if (Count == MostDeep)
        {
            beyond[(int)entry.Element]++;
            return false;
        }

        entry.PreviousSame = last[(int)entry.Element];
        entry.PreviousSpecial = LastSpecial;
        entry.PreviousBarrier = LastBarrier;
        entry.PreviousScope = LastScope;
        last[(int)entry.Element] = Count;
        if (entry.Traits.Has(Traits.Special))
        {
            LastSpecial = Count;
            if (entry.Element is not (Element.Address or Element.Div or Element.P))
                LastBarrier = Count;
        }

        if (entry.Traits.Has(Traits.Scope))
            LastScope = Count;

        stack[Count++] = entry;
        return true;
    }

    public OpenElement Pop()
    {
        ref var entry = ref stack[--Count];
        if (!entry.IsClosed)
            last[(int)entry.Element] = entry.PreviousSame;

        LastSpecial = entry.PreviousSpecial;
        LastBarrier = entry.PreviousBarrier;
        LastScope = entry.PreviousScope;
        return entry;
    }

    /// <summary>Marks the innermost element of its name as ended without ending those inside it.</summary>
    public void Close(int index)
    {
        stack[index].IsClosed = true;
        last[(int)stack[index].Element] = stack[index].PreviousSame;
    }

    /// <summary>Whether an end tag belongs to an element too deep to be kept.</summary>
    public bool EndBeyond(Element element)
    {
        if ((int)element >= beyond.Length || beyond[(int)element] == 0)
            return false;

        beyond[(int)element]--;
        return true;
    }

    private void MakeRoom(Element element)
    {
        if (Count == stack.Length)
            Array.Resize(ref stack, Count * 2);

        if ((int)element < last.Length)
            return;

        var old = last.Length;
        Array.Resize(ref last, (int)element * 2);
        Array.Resize(ref beyond, (int)element * 2);
        Array.Fill(last, -1, old, last.Length - old);
    }

    private static int[] Filled(int length)
    {
        var array = new int[length];
        Array.Fill(array, -1);
        return array;
    }
}

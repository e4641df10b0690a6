using Consentry.OptOut.Ledger;

namespace Consentry.Service.Scrubbing;

/// <summary>Numbers by half of their hash, eight bytes each: ten million take 160 MB.</summary>
/// <remarks>
/// Two numbers with one half would be taken for each other. Among ten million that happens to one of some 10^12 numbers that are asked
/// about, and then a text stays back.
/// </remarks>
internal sealed class NumberSet
{
    private ulong[] slots = new ulong[1024];

    public int Count { get; private set; }

    public void Add(NumberHash hash)
    {
        if (2 * (Count + 1) > slots.Length)
            Grow();

        Count += Put(Key(hash)) ? 1 : 0;
    }

    public bool Contains(NumberHash hash)
    {
        var key = Key(hash);
        for (var slot = Slot(key); slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
        {
            if (slots[slot] == key)
                return true;
        }

        return false;
    }

    /// <summary>Zero is an empty slot.</summary>
    private static ulong Key(NumberHash hash) => hash.Half == 0 ? 1 : hash.Half;

    private int Slot(ulong key) => (int)(key & (ulong)(slots.Length - 1));

    private bool Put(ulong key)
    {
        var slot = Slot(key);
        for (; slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
        {
            if (slots[slot] == key)
                return false;
        }

        slots[slot] = key;
        return true;
    }

    private void Grow()
    {
        var before = slots;
        slots = new ulong[2 * before.Length];
        foreach (var key in before.Where(key => key != 0))
            Put(key);
    }
}

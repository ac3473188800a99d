using System.Text;

namespace OnRecord.Checking.Plans;

/// <summary>Finds names by their bytes, so that no string is made of what is looked for.</summary>
internal sealed class Utf8Names
{
    private readonly byte[][] _names;
    private readonly int[] _slots;

    /// <summary>Takes names; of two that are the same, the first stands.</summary>
    public Utf8Names(IEnumerable<string> names)
    {
        _names = [.. names.Select(Encoding.UTF8.GetBytes)];
        int size = 4;
        while (size < _names.Length * 2) size *= 2;
        _slots = new int[size];
        for (int i = 0; i < _names.Length; i++)
        {
            if (Find(_names[i]) < 0) _slots[Slot(_names[i])] = i + 1;
        }
    }

    /// <summary>The place of a name; -1 for an unknown one.</summary>
    public int Find(ReadOnlySpan<byte> name) => _slots[Slot(name)] - 1;

    /// <summary>Where a name stands, or would: a slot holds a place and one more.</summary>
    private int Slot(ReadOnlySpan<byte> name)
    {
        int mask = _slots.Length - 1, slot = Hash(name) & mask;
        while (_slots[slot] is > 0 and int found && !name.SequenceEqual(_names[found - 1])) slot = (slot + 1) & mask;
        return slot;
    }

    private static int Hash(ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty) return 0;
        int hash = name[0] * 31 + name[name.Length >> 1] * 7 + name[name.Length - 1];
        return hash * 5 + name.Length;
    }
}

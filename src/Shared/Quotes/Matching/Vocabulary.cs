namespace OnRecord.Quotes;

/// <summary>Numbers words, and finds the number of a stretch of text without making a string of it.</summary>
internal sealed class Vocabulary(bool ignoreCase)
{
    public const int Unknown = -1;

    private readonly StringComparison _comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
    private readonly List<Entry> _entries = [];
    private int[] _buckets = NewBuckets(1024);

    /// <summary>The number of a word, a new one where it is new.</summary>
    public int Add(string text, int start, int length)
    {
        uint hash = Hash(text, start, length);
        int known = Find(hash, text, start, length);
        if (known != Unknown) return known;

        _entries.Add(new Entry(text, start, length, hash));
        if (_entries.Count * 2 > _buckets.Length) Grow();
        else Place(_entries.Count - 1);
        return _entries.Count - 1;
    }

    /// <summary>The number of a word, or <see cref="Unknown"/>.</summary>
    public int Find(string text, int start, int length) => Find(Hash(text, start, length), text, start, length);

    private int Find(uint hash, string text, int start, int length)
    {
        for (int i = (int)(hash & (_buckets.Length - 1)); _buckets[i] != Unknown; i = (i + 1) & (_buckets.Length - 1))
        {
            Entry entry = _entries[_buckets[i]];
            if (entry.Hash == hash && entry.Length == length
                && string.Compare(entry.Text, entry.Start, text, start, length, _comparison) == 0)
                return _buckets[i];
        }
        return Unknown;
    }

    private void Place(int number)
    {
        int i = (int)(_entries[number].Hash & (_buckets.Length - 1));
        while (_buckets[i] != Unknown) i = (i + 1) & (_buckets.Length - 1);
        _buckets[i] = number;
    }

    private void Grow()
    {
        _buckets = NewBuckets(_buckets.Length * 2);
        for (int number = 0; number < _entries.Count; number++) Place(number);
    }

    /// <summary>FNV-1a, with its upper half folded into the lower one, which picks the bucket.</summary>
    private uint Hash(string text, int start, int length)
    {
        uint hash = 2166136261;
        for (int i = start; i < start + length; i++)
            hash = (hash ^ (ignoreCase ? char.ToUpperInvariant(text[i]) : text[i])) * 16777619;
        return hash ^ (hash >> 15);
    }

    private static int[] NewBuckets(int size)
    {
        int[] buckets = new int[size];
        for (int i = 0; i < size; i++) buckets[i] = Unknown;
        return buckets;
    }

    private readonly record struct Entry(string Text, int Start, int Length, uint Hash);
}

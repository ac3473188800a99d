namespace OnRecord.Checking.Verdict;

/// <summary>The keys of the objects that are open and whose keys nobody knows beforehand, so that one that stands there twice is seen.</summary>
internal sealed class Keys(JsonBytes json)
{
    // Each key is compared with all before it. An object with more keys is not hurried through.
    private const int MaxCompared = 64;
    private readonly List<Slice> _keys = [];

    /// <summary>How many there are: an object's begin here, and end with <see cref="Close"/>.</summary>
    public int Open() => _keys.Count;

    /// <summary>Adds a key.</summary>
    /// <param name="first">Where its object's begin.</param>
    /// <param name="key">The key, without escapes.</param>
    /// <returns>False where it stands there already, or nobody can tell.</returns>
    public bool Add(int first, Slice key)
    {
        if (key.IsEscaped || _keys.Count - first >= MaxCompared) return false;
        for (int i = first; i < _keys.Count; i++)
        {
            if (json.Bytes(_keys[i]).SequenceEqual(json.Bytes(key))) return false;
        }

        _keys.Add(key);
        return true;
    }

    /// <summary>Forgets the keys of an object.</summary>
    public void Close(int first) => _keys.RemoveRange(first, _keys.Count - first);
}

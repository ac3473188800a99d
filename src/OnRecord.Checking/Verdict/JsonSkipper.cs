namespace OnRecord.Checking.Verdict;

/// <summary>Passes over a value that no schema knows: only its JSON must be right.</summary>
internal sealed class JsonSkipper(JsonBytes json, Keys keys)
{
    /// <summary>The most objects and arrays that may be open at once.</summary>
    public const int MaxDepth = 64;

    /// <summary>Passes over a value.</summary>
    /// <param name="depth">How many objects and arrays are open.</param>
    public bool Skip(int depth) => json.Next() switch
    {
        (byte)'"' => json.TryString(out _),
        (byte)'t' => json.TryWord("true"u8),
        (byte)'f' => json.TryWord("false"u8),
        (byte)'n' => json.TryWord("null"u8),
        (byte)'{' => depth < MaxDepth && SkipObject(depth + 1),
        (byte)'[' => depth < MaxDepth && SkipArray(depth + 1),
        _ => json.TryNumber(out _, out _),
    };

    private bool SkipObject(int depth)
    {
        json.At++;
        int first = keys.Open();
        if (!json.Take('}'))
        {
            do
            {
                json.Next();
                if (!json.TryString(out Slice key) || !keys.Add(first, key) || !json.Take(':') || !Skip(depth)) return false;
            }
            while (json.Take(','));
            if (!json.Take('}')) return false;
        }

        keys.Close(first);
        return true;
    }

    private bool SkipArray(int depth)
    {
        json.At++;
        if (json.Take(']')) return true;
        do
        {
            if (!Skip(depth)) return false;
        }
        while (json.Take(','));
        return json.Take(']');
    }
}

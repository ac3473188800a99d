namespace OnRecord.Checking.Verdict;

/// <summary>Looks ahead for what <c>$type</c> says in the object that begins here.</summary>
internal sealed class WrittenType(JsonBytes json, Keys keys)
{
    private readonly JsonSkipper _skipper = new(json, keys);

    /// <summary>Finds it, and goes back to the beginning of the object.</summary>
    /// <param name="isFirst">Whether it is looked for in the first entry alone.</param>
    /// <param name="name">The name, as it is written.</param>
    public bool TryFind(bool isFirst, out Slice name)
    {
        int start = json.At++;
        bool isFound = Find(isFirst, out name);
        json.At = start;
        return isFound;
    }

    private bool Find(bool isFirst, out Slice name)
    {
        name = default;
        do
        {
            json.Next();
            if (!json.TryString(out Slice key) || !json.Take(':')) return false;
            json.Next();
            if (json.Bytes(key).SequenceEqual("$type"u8)) return json.TryString(out name);
        }
        while (!isFirst && _skipper.Skip(1) && json.Take(','));
        return false;
    }
}

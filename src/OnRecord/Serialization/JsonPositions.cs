using System.Text.Json;

namespace OnRecord.Serialization;

/// <summary>Where the values of a JSON text stand, by JSON Pointer. Made only where there is an error to place.</summary>
internal sealed class JsonPositions
{
    private readonly Dictionary<string, long> _offsets = new(StringComparer.Ordinal);

    public JsonPositions(byte[] utf8Json)
    {
        Utf8JsonReader reader = new(utf8Json, new JsonReaderOptions { MaxDepth = 64 });
        try
        {
            Read(ref reader);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Broken text: what stands before the break has its place.
        }
    }

    /// <summary>The offset of the value, or of the nearest one around it that is there.</summary>
    public long Find(string pointer)
    {
        while (true)
        {
            if (_offsets.TryGetValue(pointer, out long offset)) return offset;
            int slash = pointer.LastIndexOf('/');
            if (slash < 0) return 0;
            pointer = pointer.Substring(0, slash);
        }
    }

    private void Read(ref Utf8JsonReader reader)
    {
        // An object is where its first key is: what is said of a record as a whole would underline all of it.
        const int NewObject = -1, OpenObject = -2;
        Stack<(string Pointer, int Index)> lists = new();
        HashSet<string> moved = new(StringComparer.Ordinal);
        string pointer = string.Empty;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    string name = reader.GetString()!;
                    (string owner, int state) = lists.Peek();
                    if (state == NewObject)
                    {
                        lists.Pop();
                        lists.Push((owner, OpenObject));
                        if (moved.Add(owner)) _offsets[owner] = reader.TokenStartIndex;
                    }

                    pointer = owner + "/" + name.Replace("~", "~0").Replace("/", "~1");
                    continue;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    lists.Pop();
                    continue;
            }

            if (lists.Count > 0 && lists.Peek().Index >= 0)
            {
                (string list, int index) = lists.Pop();
                lists.Push((list, index + 1));
                pointer = list + "/" + Validation.Messages.Number(index);
            }

            // Of a duplicate key, the first stands.
            if (!_offsets.ContainsKey(pointer)) _offsets.Add(pointer, reader.TokenStartIndex);
            if (reader.TokenType is JsonTokenType.StartObject) lists.Push((pointer, NewObject));
            else if (reader.TokenType is JsonTokenType.StartArray) lists.Push((pointer, 0));
        }
    }
}

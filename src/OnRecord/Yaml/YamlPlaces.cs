using System.Globalization;
using System.Text.Json;
using OnRecord.Serialization;

namespace OnRecord.Yaml;

/// <summary>Where in a YAML text the values of the JSON made of it stand. Made for a text in which something is wrong; it is read once more.</summary>
internal sealed class YamlPlaces
{
    private readonly YamlReading _reading;

    /// <summary>Where in the JSON each event of the reading is written.</summary>
    private readonly long[] _offsets;

    private Dictionary<string, int>? _byPointer;

    /// <summary>Reads the text.</summary>
    public YamlPlaces(string yaml)
    {
        _reading = StrictYaml.Read(yaml);
        _offsets = new long[_reading.Events.Count];
        using Utf8JsonWriter json = new(new ArrayWriter(), YamlToJson.Options);
        YamlToJson sink = new(new FrameworkOutput(json));
        for (int i = 0; i < _offsets.Length; i++)
        {
            _offsets[i] = json.BytesCommitted + json.BytesPending;
            sink.Take(_reading.Events[i]);
        }
    }

    /// <summary>The event that wrote the value at a pointer or, where it is known, at an offset in the JSON; null where the text has none at all.</summary>
    public YamlEvent? Find(string pointer, long? offset) =>
        _reading.Events.Count == 0 ? null : _reading.Events[offset is { } at ? EventAt(at) : EventOf(pointer)];

    private int EventAt(long offset)
    {
        int found = Array.BinarySearch(_offsets, offset);
        return found >= 0 ? found : Math.Max(0, ~found - 1);
    }

    private int EventOf(string pointer)
    {
        _byPointer ??= Index();
        while (true)
        {
            if (_byPointer.TryGetValue(pointer, out int found)) return found;
            int slash = pointer.LastIndexOf('/');
            if (slash < 0) return 0;
            pointer = pointer.Substring(0, slash);
        }
    }

    private Dictionary<string, int> Index()
    {
        Dictionary<string, int> byPointer = new(StringComparer.Ordinal);
        // A list counts its items; a mapping has the next value's name in the key before.
        Stack<(string Pointer, int Next)> open = new();
        string pointer = "";
        for (int i = 0; i < _reading.Events.Count; i++)
        {
            YamlEvent step = _reading.Events[i];
            if (step.Kind is YamlEventKind.MappingEnd or YamlEventKind.SequenceEnd)
            {
                open.Pop();
                continue;
            }

            if (step.Kind == YamlEventKind.Key)
            {
                pointer = open.Peek().Pointer + "/" + step.Text.Replace("~", "~0").Replace("/", "~1");
                continue;
            }

            if (open.Count > 0 && open.Peek().Next >= 0)
            {
                (string list, int index) = open.Pop();
                open.Push((list, index + 1));
                pointer = list + "/" + index.ToString(CultureInfo.InvariantCulture);
            }

            // A mapping is where its first key is: what is said of a record as a whole would underline all of it.
            bool hasKey = step.Kind == YamlEventKind.MappingStart && _reading.Events[i + 1].Kind == YamlEventKind.Key;
            byPointer[pointer] = hasKey ? i + 1 : i;
            if (step.Kind == YamlEventKind.MappingStart) open.Push((pointer, -1));
            else if (step.Kind == YamlEventKind.SequenceStart) open.Push((pointer, 0));
        }

        return byPointer;
    }
}

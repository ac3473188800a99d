using OnRecord.Schema.Findings;

namespace OnRecord.Schema.Reading;

/// <summary>What a scalar is under the YAML 1.2 core schema, or in JSON.</summary>
public enum ScalarKind
{
    /// <summary>A string: quoted, a block, or plain and nothing else.</summary>
    String,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A number that is written as a whole one.</summary>
    Integer,

    /// <summary>Any other number; also <c>.inf</c> and <c>.nan</c>, which no field accepts.</summary>
    Number,

    /// <summary>Null, or nothing at all.</summary>
    Null,
}

/// <summary>A node of a YAML or JSON document, with its place.</summary>
public abstract class DataNode(SourceSpan span)
{
    /// <summary>From the first to the last character of the node.</summary>
    public SourceSpan Span { get; } = span;
}

/// <summary>A scalar.</summary>
public sealed class ScalarNode(SourceSpan span, ScalarKind kind, string text, string raw) : DataNode(span)
{
    /// <summary>What it is.</summary>
    public ScalarKind Kind { get; } = kind;

    /// <summary>A string's value; a boolean as true or false; a number in JSON's notation where it has one; null as the empty string.</summary>
    public string Text { get; } = text;

    /// <summary>As the author wrote it, without quotation marks: what a message shows.</summary>
    public string Raw { get; } = raw;
}

/// <summary>A list.</summary>
public sealed class SequenceNode(SourceSpan span, IReadOnlyList<DataNode> items) : DataNode(span)
{
    /// <summary>In order.</summary>
    public IReadOnlyList<DataNode> Items { get; } = items;
}

/// <summary>A mapping. Keys are strings and stand once each.</summary>
public sealed class MappingNode(SourceSpan span, IReadOnlyList<MappingEntry> entries) : DataNode(span)
{
    // Up to so many, looking at each costs less than an index.
    private const int MaxUnindexed = 8;

    private Dictionary<string, MappingEntry>? _index;

    /// <summary>In order.</summary>
    public IReadOnlyList<MappingEntry> Entries { get; } = entries;

    /// <summary>The entry with this key, or null.</summary>
    public MappingEntry? this[string key]
    {
        get
        {
            if (Entries.Count <= MaxUnindexed) return Find(key);
            if (_index is null)
            {
                Dictionary<string, MappingEntry> index = new(StringComparer.Ordinal);
                foreach (MappingEntry entry in Entries) index[entry.Key] = entry;
                _index = index;
            }

            return _index.TryGetValue(key, out MappingEntry? found) ? found : null;
        }
    }

    private MappingEntry? Find(string key)
    {
        for (int i = Entries.Count - 1; i >= 0; i--)
        {
            if (Entries[i].Key == key) return Entries[i];
        }

        return null;
    }
}

/// <summary>A key and its value.</summary>
public sealed class MappingEntry(string key, SourceSpan keySpan, DataNode value)
{
    /// <summary>The key.</summary>
    public string Key { get; } = key;

    /// <summary>Where the key stands.</summary>
    public SourceSpan KeySpan { get; } = keySpan;

    /// <summary>The value.</summary>
    public DataNode Value { get; } = value;
}

/// <summary>A document read as far as it could be.</summary>
/// <param name="Root">Null where the text holds no document, or where it broke before anything could be kept.</param>
/// <param name="Findings">What is wrong with the text itself: syntax, limits, duplicate keys, features that are refused.</param>
public sealed record ReadDocument(DataNode? Root, IReadOnlyList<Finding> Findings)
{
    /// <summary>False where reading stopped before the end: then what seems to be missing may stand further on.</summary>
    public bool IsWhole { get; init; } = true;
}

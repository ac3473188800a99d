using System.Text;

namespace OnRecord.Yaml;

/// <summary>Writes block YAML step by step.</summary>
#if ONRECORD_RUNTIME
internal
#else
public
#endif
sealed class YamlWriter
{
    private const int Step = 2;

    // YAML takes no longer key before a ':' on its line.
    private const int MaxSimpleKey = 1000;

    private readonly StringBuilder _output = new();
    private readonly Stack<Collection> _open = new();
    private bool _hasLongKey;

    /// <summary>Begins a mapping or a list.</summary>
    public void Open(bool isMapping)
    {
        Collection? parent = Begin();
        int indent = parent is null ? 0 : parent.Indent + Step;
        bool isInline = parent is not { IsMapping: true } || _hasLongKey;
        if (_hasLongKey) _output.Append(' ');
        _hasLongKey = false;
        _open.Push(new Collection(isMapping, indent, isInline));
    }

    /// <summary>Ends the innermost one.</summary>
    public void Close()
    {
        Collection closed = _open.Pop();
        if (!closed.IsEmpty) return;
        if (!closed.IsInline) _output.Append(' ');
        _output.Append(closed.IsMapping ? "{}" : "[]").Append('\n');
    }

    /// <summary>The key of the value that comes next.</summary>
    public void Key(string key)
    {
        Collection mapping = _open.Peek();
        BeginLine(mapping);
        string text = YamlScalarText.Of(key);
        _hasLongKey = text.Length > MaxSimpleKey;
        if (_hasLongKey) _output.Append("? ").Append(text).Append('\n').Append(' ', mapping.Indent).Append(':');
        else _output.Append(text).Append(':');
    }

    /// <summary>A string.</summary>
    public void Text(string text)
    {
        if (!YamlScalarText.IsBlock(text))
        {
            Literal(YamlScalarText.Of(text));
            return;
        }

        bool endsLine = text[text.Length - 1] == '\n';
        Literal(endsLine ? "|" : "|-");
        int indent = _open.Count == 0 ? Step : _open.Peek().Indent + Step;
        foreach (string line in (endsLine ? text.Substring(0, text.Length - 1) : text).Split('\n'))
        {
            if (line.Length > 0) _output.Append(' ', indent).Append(line);
            _output.Append('\n');
        }
    }

    /// <summary>Anything that is spelled alike in JSON and YAML.</summary>
    public void Literal(string text)
    {
        if (Begin() is { IsMapping: true }) _output.Append(' ');
        _hasLongKey = false;
        _output.Append(text).Append('\n');
    }

    /// <summary>The whole text.</summary>
    public override string ToString() => _output.ToString();

    /// <summary>Goes to where a value begins: after a key, or after the dash of an item.</summary>
    private Collection? Begin()
    {
        if (_open.Count == 0) return null;
        Collection parent = _open.Peek();
        if (parent.IsMapping) return parent;
        BeginLine(parent);
        _output.Append("- ");
        return parent;
    }

    /// <summary>Goes to a line of its own, unless the collection begins after the dash of an item or the colon of a long key.</summary>
    private void BeginLine(Collection collection)
    {
        if (collection.IsEmpty && !collection.IsInline) _output.Append('\n');
        if (!collection.IsEmpty || !collection.IsInline) _output.Append(' ', collection.Indent);
        collection.IsEmpty = false;
    }

    private sealed class Collection(bool isMapping, int indent, bool isInline)
    {
        public bool IsMapping { get; } = isMapping;

        public int Indent { get; } = indent;

        public bool IsInline { get; } = isInline;

        public bool IsEmpty { get; set; } = true;
    }
}

#if NET
using OnRecord.Serialization;

namespace OnRecord.Yaml;

/// <summary>
/// Reads YAML as most of it is written, and makes JSON of it: mappings and lists in blocks, a key or an item a line, texts plain, quoted or
/// in blocks of their own. Gives up for good at whatever is unusual or wrong; then the strict reader begins again. What is taken here, the
/// strict reader takes too, and makes the same of it.
/// </summary>
internal ref partial struct BlockYaml
{
    private const int MaxDepth = 32;

    /// <summary>A mapping's keys are compared one by one.</summary>
    private const int MaxKeys = 64;

    /// <summary>Far shorter than what the strict reader takes for a key without a question mark.</summary>
    private const int LongestKey = 128;

    private readonly ReadOnlySpan<char> _text;
    private readonly JsonBuffer _json;

    /// <summary>The keys of all mappings that are open.</summary>
    private readonly List<(int Start, int Length)> _keys = [];

    /// <summary>What of the line has not been read.</summary>
    private int _at;

    /// <summary>The end of the line, without spaces.</summary>
    private int _end;

    /// <summary>Where the next line begins.</summary>
    private int _next;

    /// <summary>How far the line is indented; negative after the last.</summary>
    private int _indent;

    private int _depth;

    private BlockYaml(string text, JsonBuffer json)
    {
        _text = text;
        _json = json;
    }

    /// <summary>Writes the text's JSON. Where it can't, what it has written is rubbish.</summary>
    public static bool TryRead(string yaml, JsonBuffer json)
    {
        // YAML reads line ends of either kind as the same one.
        if (yaml.Contains('\r')) yaml = yaml.Replace("\r\n", "\n", StringComparison.Ordinal);
        return !HasUnusual(yaml) && !HasHalves(yaml) && new BlockYaml(yaml, json).ReadDocument();
    }

    /// <summary>Whether there are characters that the strict reader refuses, or that other readers see something special in.</summary>
    private static bool HasUnusual(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\0', '\t') || text.ContainsAnyInRange('\v', '\u001F') || text.ContainsAnyInRange('\u007F', '\u009F') || text.ContainsAny('\u2028', '\u2029', '\uFEFF');

    /// <summary>Whether there is half a character.</summary>
    private static bool HasHalves(ReadOnlySpan<char> text)
    {
        while (true)
        {
            int at = text.IndexOfAnyInRange('\uD800', '\uDFFF');
            if (at < 0) return false;
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1])) return true;
            text = text.Slice(at + 2);
        }
    }

    private bool ReadDocument()
    {
        NextLine();
        if (_indent == 0 && _text.Slice(_at, _end - _at) is "---") NextLine();
        return _indent == 0 && ReadMapping(0) && _indent < 0;
    }

    /// <summary>Reads the mapping whose first key stands here, and goes to the first line that is not its own.</summary>
    private bool ReadMapping(int indent)
    {
        if (++_depth > MaxDepth) return false;
        int first = _keys.Count;
        _json.StartObject();
        do
        {
            int length = KeyLength();
            if (length == 0 || !AddKey(length, first)) return false;
            _json.Name(_text.Slice(_at, length));
            _at += length + 1;
            SkipSpaces();
            if (!(_at < _end ? ReadScalar(indent) : ReadBelow(indent))) return false;
        }
        while (_indent == indent);
        _keys.RemoveRange(first, _keys.Count - first);
        _json.EndObject();
        _depth--;
        return _indent < indent;
    }

    /// <summary>Reads the list whose first item stands here.</summary>
    private bool ReadList(int indent)
    {
        if (++_depth > MaxDepth) return false;
        _json.StartArray();
        do
        {
            int dash = _at++;
            SkipSpaces();
            int column = indent + _at - dash;
            if (!(IsItem() ? ReadList(column) : KeyLength() > 0 ? ReadMapping(column) : ReadScalar(indent))) return false;
        }
        while (_indent == indent && IsItem());
        _json.EndArray();
        _depth--;
        return _indent <= indent;
    }

    /// <summary>Reads the value of a key that stands alone on its line.</summary>
    private bool ReadBelow(int indent)
    {
        NextLine();
        if (_indent > indent) return IsItem() ? ReadList(_indent) : ReadMapping(_indent);
        // Items may be no more indented than the key.
        if (_indent == indent && IsItem()) return ReadList(indent);
        _json.Null();
        return true;
    }

    /// <summary>Takes note of the key that stands here, unless its mapping has it.</summary>
    private readonly bool AddKey(int length, int first)
    {
        if (_keys.Count - first == MaxKeys) return false;
        ReadOnlySpan<char> key = _text.Slice(_at, length);
        for (int i = first; i < _keys.Count; i++)
        {
            if (_text.Slice(_keys[i].Start, _keys[i].Length).SequenceEqual(key)) return false;
        }

        _keys.Add((_at, length));
        return true;
    }

    /// <summary>The length of the key that stands here; 0 where there is none, or one that is not simply a word.</summary>
    private readonly int KeyLength()
    {
        ReadOnlySpan<char> line = _text.Slice(_at, _end - _at);
        int length = line.IndexOf(':');
        if (length is <= 0 or > LongestKey || (length + 1 < line.Length && line[length + 1] != ' ')) return 0;
        ReadOnlySpan<char> key = line.Slice(0, length);
        return key[0] is not ('-' or (>= '0' and <= '9')) && !key.ContainsAnyExcept(KeyCharacters) && !IsWord(key) ? length : 0;
    }

    private readonly bool IsItem() => _end - _at > 1 && _text[_at] == '-' && _text[_at + 1] == ' ';

    private void SkipSpaces()
    {
        while (_at < _end && _text[_at] == ' ') _at++;
    }

    /// <summary>Goes to the next line that is neither blank nor a comment.</summary>
    private void NextLine()
    {
        while (_next < _text.Length)
        {
            int start = _next;
            _end = EndOfLine(start);
            _next = Math.Min(_end + 1, _text.Length);
            _at = start;
            SkipSpaces();
            if (_at == _end || _text[_at] == '#') continue;
            while (_text[_end - 1] == ' ') _end--;
            _indent = _at - start;
            return;
        }

        _indent = -1;
    }

    private readonly int EndOfLine(int start)
    {
        int length = _text.Slice(start).IndexOf('\n');
        return length < 0 ? _text.Length : start + length;
    }
}
#endif

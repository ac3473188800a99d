using System.ComponentModel;

namespace OnRecord.Serialization;

/// <summary>The values of an enum as data writes them. A value's number is its place, from 1: 0 is no value.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumTexts
{
    private readonly string[] _texts;
#if NET
    private readonly byte[][] _utf8;
#endif
    private readonly Dictionary<string, int> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _deprecated = [];

    /// <summary>In the order of the schema.</summary>
    public EnumTexts(params string[] texts)
    {
        _texts = texts;
#if NET
        _utf8 = Array.ConvertAll(texts, System.Text.Encoding.UTF8.GetBytes);
#endif
        for (int i = 0; i < texts.Length; i++) _values.Add(texts[i], i + 1);
    }

    /// <summary>A value should not be used any more.</summary>
    public EnumTexts Deprecated(string text, string advice)
    {
        _deprecated.Add(ValueOf(text), advice);
        return this;
    }

    internal IReadOnlyList<string> Texts => _texts;

    internal string? AdviceOn(int value) => _deprecated.TryGetValue(value, out string? advice) ? advice : null;

    /// <summary>"one of 'a', 'b'", for messages.</summary>
    internal string Choice => (_texts.Length == 1 ? "'" : "one of '") + string.Join("', '", _texts) + "'";

    /// <summary>The text of a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no value of the enum.</exception>
    public string TextOf(int value) =>
        IsDefined(value) ? _texts[value - 1] : throw new ArgumentOutOfRangeException(nameof(value), value, "No value of the enum: must be " + Choice + ".");

    /// <summary>The value with this text; 0 for none.</summary>
    public int ValueOf(string? text) => text is not null && _values.TryGetValue(text, out int value) ? value : 0;

#if NET
    /// <summary>The value with this text in UTF-8; 0 for none.</summary>
    internal int ValueOf(ReadOnlySpan<byte> utf8)
    {
        for (int i = 0; i < _utf8.Length; i++)
        {
            if (utf8.SequenceEqual(_utf8[i])) return i + 1;
        }

        return 0;
    }
#endif

    /// <summary>Whether the number is a value of the enum.</summary>
    public bool IsDefined(int value) => value > 0 && value <= _texts.Length;
}

using System.ComponentModel;
using OnRecord.Patterns;

namespace OnRecord.Validation;

/// <summary>A pattern of a schema, ready to be matched in a time that grows with the text alone.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextPattern
{
    private readonly Pattern _pattern;
#if NET
    private readonly AsciiRuns? _runs;
#endif

    /// <summary>Takes the pattern as the schema writes it.</summary>
    /// <param name="source">The pattern.</param>
    public TextPattern(string source)
    {
        Source = source;
        _pattern = Pattern.TryParse(source, out Pattern? pattern, out _) ? pattern : throw new ArgumentException("The pattern can't be read: " + source, nameof(source));
#if NET
        _runs = AsciiRuns.TryMake(pattern);
#endif
    }

    internal string Source { get; }

    /// <summary>Whether the text matches.</summary>
    public bool IsMatch(string text)
    {
#if NET
        if (_runs is not null) return _runs.IsMatch(text);
#endif
        return _pattern.IsMatch(text);
    }

#if NET
    /// <summary>Whether the text, which is UTF-8, matches.</summary>
    internal bool IsMatch(ReadOnlySpan<byte> utf8) => _runs is not null ? _runs.IsMatch(utf8) : _pattern.IsMatch(utf8);
#endif
}

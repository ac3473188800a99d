using System.ComponentModel;
using OnRecord.Patterns;

namespace OnRecord.Validation;

/// <summary>A pattern of a schema, ready to be matched in a time that grows with the text alone.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextPattern
{
    private readonly Func<string, bool> _isMatch;

    /// <summary>A pattern that a few comparisons decide.</summary>
    /// <param name="source">As the schema writes it.</param>
    /// <param name="isMatch">Decides.</param>
    public TextPattern(string source, Func<string, bool> isMatch)
    {
        Source = source;
        _isMatch = isMatch;
    }

    /// <summary>Any other pattern.</summary>
    /// <param name="source">As the schema writes it.</param>
    public TextPattern(string source)
        : this(source, Pattern.TryParse(source, out Pattern? pattern, out _) ? pattern.IsMatch : throw new ArgumentException("The pattern can't be read: " + source, nameof(source)))
    {
    }

    internal string Source { get; }

    /// <summary>Whether the text matches.</summary>
    public bool IsMatch(string text) => _isMatch(text);

    /// <summary>Takes as many characters as fit, and says whether that are enough.</summary>
    public static bool Take(string text, ref int at, int minimum, int maximum, Func<char, bool> fits)
    {
        int start = at;
        while (at < text.Length && at - start < maximum && fits(text[at])) at++;
        return at - start >= minimum;
    }
}

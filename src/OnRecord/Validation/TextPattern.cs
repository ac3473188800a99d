using System.ComponentModel;
using System.Text.RegularExpressions;

namespace OnRecord.Validation;

/// <summary>A pattern of a schema, ready to be matched.</summary>
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

    /// <summary>A pattern that takes a regular expression.</summary>
    /// <param name="source">As the schema writes it.</param>
    /// <param name="regex">The same in the framework's notation, with a time limit.</param>
    public TextPattern(string source, Regex regex)
    {
        Source = source;
        _isMatch = text => IsMatchInTime(regex, text);
    }

    internal string Source { get; }

    /// <summary>Whether the text matches.</summary>
    public bool IsMatch(string text) => _isMatch(text);

    /// <summary>A text that takes too long is refused: validation fails closed.</summary>
    private static bool IsMatchInTime(Regex regex, string text)
    {
        try
        {
            return regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }
}

using System.ComponentModel;
using OnRecord.Text;

namespace OnRecord.Validation;

/// <summary>A lexicon of a schema.</summary>
/// <param name="entries">Words and phrases.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WordList(params string[] entries)
{
    private readonly Lexicon _lexicon = new(entries);

    /// <summary>Whether the whole text, trimmed, is an entry.</summary>
    public bool Contains(string text) => _lexicon.Contains(text);

    /// <summary>Whether an entry stands in the text, as whole words in a row.</summary>
    public bool IsMentionedIn(string text) => _lexicon.IsMentionedIn(text);
}

namespace OnRecord.Text;

/// <summary>A list of words and phrases, ready to be looked for. Case is folded simply and without a culture.</summary>
#if ONRECORD_RUNTIME
internal
#else
public
#endif
sealed class Lexicon
{
    private readonly Dictionary<int, List<string>> _byLength = [];
    private readonly Dictionary<string, List<string[]>> _byFirstWord = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes the entries of a lexicon.</summary>
    public Lexicon(IEnumerable<string> entries)
    {
        foreach (string entry in entries)
        {
            string whole = entry.Trim();
            if (!_byLength.TryGetValue(whole.Length, out List<string>? ofLength)) _byLength.Add(whole.Length, ofLength = []);
            ofLength.Add(whole);
            string[] words = [.. Words.Of(entry)];
            if (words.Length == 0) continue;
            if (!_byFirstWord.TryGetValue(words[0], out List<string[]>? phrases)) _byFirstWord.Add(words[0], phrases = []);
            phrases.Add(words);
        }
    }

    /// <summary>Whether the whole text, trimmed, is an entry: what <c>notIn</c> forbids.</summary>
    public bool Contains(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (!_byLength.TryGetValue(text.Length, out List<string>? entries)) return false;
        foreach (string entry in entries)
        {
            if (text.Equals(entry.AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Whether an entry stands in the text, as whole words in a row: what <c>mentions</c> asks for.</summary>
    public bool IsMentionedIn(string text) => FirstMentionIn(text) is not null;

    /// <summary>The first entry that stands in the text, word by word as the text has it; null where none does.</summary>
    public string? FirstMentionIn(string text)
    {
        List<string> words = Words.Of(text);
        for (int i = 0; i < words.Count; i++)
        {
            if (!_byFirstWord.TryGetValue(words[i], out List<string[]>? phrases)) continue;
            foreach (string[] phrase in phrases)
            {
                if (StandsAt(words, i, phrase)) return string.Join(" ", words.GetRange(i, phrase.Length));
            }
        }

        return null;
    }

    private static bool StandsAt(List<string> words, int at, string[] phrase)
    {
        if (at + phrase.Length > words.Count) return false;
        for (int i = 1; i < phrase.Length; i++)
        {
            if (!string.Equals(words[at + i], phrase[i], StringComparison.OrdinalIgnoreCase)) return false;
        }

        return true;
    }
}

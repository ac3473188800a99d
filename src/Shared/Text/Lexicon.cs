namespace OnRecord.Text;

/// <summary>A list of words and phrases, ready to be looked for. Case is folded simply and without a culture.</summary>
#if ONRECORD_RUNTIME
internal
#else
public
#endif
sealed class Lexicon
{
    // By the length of an entry, and of its first word: what is looked for need not be a string of its own.
    private readonly Dictionary<int, List<string>> _byLength = [];
    private readonly Dictionary<int, List<string[]>> _byFirstWord = [];

    /// <summary>Takes the entries of a lexicon.</summary>
    public Lexicon(IEnumerable<string> entries)
    {
        foreach (string entry in entries)
        {
            string whole = entry.Trim();
            if (!_byLength.TryGetValue(whole.Length, out List<string>? ofLength)) _byLength.Add(whole.Length, ofLength = []);
            ofLength.Add(whole);
            string[] words = [.. Words.Of(entry.AsSpan())];
            if (words.Length == 0) continue;
            if (!_byFirstWord.TryGetValue(words[0].Length, out List<string[]>? phrases)) _byFirstWord.Add(words[0].Length, phrases = []);
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
    public bool IsMentionedIn(ReadOnlySpan<char> text) => TryFind(text, out _, out _);

    /// <summary>The first entry that stands in the text, word by word as the text has it; null where none does.</summary>
    public string? FirstMentionIn(string text) => TryFind(text.AsSpan(), out int start, out int end) ? string.Join(" ", Words.Of(text.AsSpan(start, end - start))) : null;

    private bool TryFind(ReadOnlySpan<char> text, out int start, out int end)
    {
        end = 0;
        for (start = 0; Words.TryNext(text, ref start, out int length); start += length)
        {
            if (!_byFirstWord.TryGetValue(length, out List<string[]>? phrases)) continue;
            foreach (string[] phrase in phrases)
            {
                if (StandsAt(text, start, phrase, out end)) return true;
            }
        }

        return false;
    }

    private static bool StandsAt(ReadOnlySpan<char> text, int at, string[] phrase, out int end)
    {
        end = at;
        foreach (string word in phrase)
        {
            if (!Words.TryNext(text, ref at, out int length) || !Words.AreEqual(text.Slice(at, length), word)) return false;
            end = at += length;
        }

        return true;
    }
}

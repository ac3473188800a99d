namespace OnRecord.Quotes;

/// <summary>A folded text cut into tokens, each with the number that its word has whatever its case.</summary>
internal sealed class TokenSequence
{
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];
    private readonly List<int> _numbers = [];
    private readonly List<int> _words = [];

    // The two kinds of brackets around words put in are no difference to point at.
    private readonly string _compared;

    private TokenSequence(string text)
    {
        Text = text;
        _compared = Insertions.Fold(text);
    }

    public string Text { get; }

    public int Count => _starts.Count;

    /// <summary>The indexes of the tokens that are words and no marks.</summary>
    public IReadOnlyList<int> Words => _words;

    /// <param name="text">A folded text.</param>
    /// <param name="vocabulary">Where its words are numbered.</param>
    /// <param name="extend">Whether words that have no number yet get one.</param>
    public static TokenSequence Read(string text, Vocabulary vocabulary, bool extend)
    {
        var tokens = new TokenSequence(text);
        string compared = tokens._compared;
        for (int i = 0; i < text.Length;)
        {
            if (Tokenizer.IsGap(text[i]))
            {
                i++;
                continue;
            }
            int end = Tokenizer.TokenEnd(text, i);
            if (Tokenizer.IsWordAt(text, i)) tokens._words.Add(tokens.Count);
            tokens._starts.Add(i);
            tokens._ends.Add(end);
            tokens._numbers.Add(extend ? vocabulary.Add(compared, i, end - i) : vocabulary.Find(compared, i, end - i));
            i = end;
        }
        return tokens;
    }

    public int Start(int token) => _starts[token];

    public int End(int token) => _ends[token];

    public int Number(int token) => _numbers[token];

    public bool IsWord(int token) => Tokenizer.IsWordAt(Text, _starts[token]);

    /// <summary>Whether two tokens are the same characters.</summary>
    public bool Equals(int token, TokenSequence other, int otherToken)
    {
        int length = _ends[token] - _starts[token];
        return length == other._ends[otherToken] - other._starts[otherToken]
            && string.CompareOrdinal(_compared, _starts[token], other._compared, other._starts[otherToken], length) == 0;
    }
}

namespace OnRecord.Quotes;

/// <summary>
/// Finds any number of phrases in one pass over a text: an Aho-Corasick automaton over words instead of characters, so
/// that what it finds begins and ends at the border of a word.
/// </summary>
internal sealed class PhraseAutomaton
{
    private const int Root = 0;
    private const int NoPhrase = -1;
    private const int CancellationInterval = 1 << 14;

    private readonly Vocabulary _words = new(ignoreCase: false);
    private readonly Dictionary<long, int> _transitions = [];
    private readonly List<State> _states = [new State(Root, 0, Gap.Any, 0)];
    private readonly List<int> _phraseAt = [NoPhrase];
    private readonly List<Occurrences> _phrases = [];
    private int[] _failure = [];

    // Of each state the nearest one, itself or along the failure links, at which a phrase ends that still collects.
    private int[] _output = [];

    /// <summary>What parts a word from the one before it. The first word of a phrase may follow anything.</summary>
    private enum Gap
    {
        None,
        Space,
        Paragraph,
        Any,
    }

    /// <summary>Adds a folded phrase that starts with a word or a mark; the same one again gives the same occurrences.</summary>
    public Occurrences Add(string phrase)
    {
        int state = Root;
        for (int i = 0; i < phrase.Length;)
        {
            Gap gap = ReadGap(phrase, ref i);
            int end = Tokenizer.TokenEnd(phrase, i);
            state = Step(state, _words.Add(phrase, i, end - i), gap);
            i = end;
        }

        if (_phraseAt[state] == NoPhrase)
        {
            _phraseAt[state] = _phrases.Count;
            _phrases.Add(new Occurrences(phrase.Length));
        }
        return _phrases[_phraseAt[state]];
    }

    /// <summary>Collects the occurrences of all phrases in a folded text.</summary>
    public void Search(string text, CancellationToken cancellationToken)
    {
        LinkFailures();
        int state = Root, tokens = 0;
        for (int i = 0; i < text.Length;)
        {
            Gap gap = ReadGap(text, ref i);
            if (i == text.Length) return;
            if (++tokens % CancellationInterval == 0) cancellationToken.ThrowIfCancellationRequested();

            int end = Tokenizer.TokenEnd(text, i);
            int word = _words.Find(text, i, end - i);
            state = word == Vocabulary.Unknown ? Root : Next(state, word, gap);
            i = end;
            Report(state, end);
        }
    }

    private void Report(int state, int end)
    {
        for (int s = Output(state); s != Root; s = Output(_failure[s]))
            if (!_phrases[_phraseAt[s]].Collect(end))
                _output[s] = _failure[s];
    }

    /// <summary>Follows the outputs past phrases that have stopped collecting, and shortens the way for the next time.</summary>
    private int Output(int state)
    {
        while (_output[state] != state)
        {
            _output[state] = _output[_output[state]];
            state = _output[state];
        }
        return state;
    }

    private int Step(int state, int word, Gap gap)
    {
        long key = Key(state, word, gap);
        if (_transitions.TryGetValue(key, out int next)) return next;
        next = _states.Count;
        _transitions.Add(key, next);
        _states.Add(new State(state, word, gap, _states[state].Depth + 1));
        _phraseAt.Add(NoPhrase);
        return next;
    }

    private int Next(int state, int word, Gap gap)
    {
        int next;
        while (!_transitions.TryGetValue(Key(state, word, gap), out next))
        {
            if (state == Root) return Root;
            state = _failure[state];
        }
        return next;
    }

    private static long Key(int state, int word, Gap gap) =>
        ((long)state << 34) | ((long)word << 2) | (long)(state == Root ? Gap.Any : gap);

    private void LinkFailures()
    {
        _failure = new int[_states.Count];
        _output = new int[_states.Count];
        foreach (int s in ByDepth())
        {
            if (s == Root) continue;
            State state = _states[s];
            _failure[s] = state.Parent == Root ? Root : Next(_failure[state.Parent], state.Word, state.Gap);
            _output[s] = _phraseAt[s] != NoPhrase ? s : _output[_failure[s]];
        }
    }

    /// <summary>The states in the order of their depth: a failure link leads to a shallower one.</summary>
    private int[] ByDepth()
    {
        int deepest = 0;
        foreach (State state in _states) deepest = Math.Max(deepest, state.Depth);
        int[] next = new int[deepest + 2];
        foreach (State state in _states) next[state.Depth + 1]++;
        for (int depth = 1; depth < next.Length; depth++) next[depth] += next[depth - 1];
        int[] order = new int[_states.Count];
        for (int s = 0; s < order.Length; s++) order[next[_states[s].Depth]++] = s;
        return order;
    }

    private static Gap ReadGap(string text, ref int i)
    {
        var gap = Gap.None;
        for (; i < text.Length && Tokenizer.IsGap(text[i]); i++)
            gap = text[i] == TypographyFolding.ParagraphBreak ? Gap.Paragraph : Gap.Space;
        return gap;
    }

    private readonly record struct State(int Parent, int Word, Gap Gap, int Depth);
}

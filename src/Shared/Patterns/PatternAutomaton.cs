namespace OnRecord.Patterns;

/// <summary>
/// A program with all its ways worked out beforehand: one look into a table for each code point. Few patterns need more
/// states than it may have; those are walked step by step.
/// </summary>
internal sealed partial class PatternAutomaton
{
    private const int MaxStates = 512;
    private const int MaxWork = 2_000_000;
    private const int Dead = 0;

    private readonly CodePointAlphabet _alphabet;
    private readonly short[] _next;
    private readonly bool[] _isFound;
    private readonly bool[] _isFoundAtEnd;
    private readonly int _first;

    private PatternAutomaton(CodePointAlphabet alphabet, short[] next, bool[] isFound, bool[] isFoundAtEnd, int first)
    {
        _alphabet = alphabet;
        _next = next;
        _isFound = isFound;
        _isFoundAtEnd = isFoundAtEnd;
        _first = first;
    }

    /// <summary>Works a program out; null where it has too many states.</summary>
    public static PatternAutomaton? TryBuild(PatternProgram program) =>
        CodePointAlphabet.TryBuild(program) is { } alphabet ? new Builder(program, alphabet).TryBuild() : null;

    /// <summary>Whether the pattern occurs in a text.</summary>
    public bool IsMatch(ReadOnlySpan<char> text)
    {
        int state = _first;
        for (int at = 0; at < text.Length;)
        {
            if (_isFound[state]) return true;
            if (state == Dead) return false;
            state = _next[state * _alphabet.Count + _alphabet.Letter(CodePoints.At(text, ref at))];
        }

        return _isFoundAtEnd[state];
    }

#if NET
    /// <summary>The same in a text that is valid UTF-8.</summary>
    public bool IsMatch(ReadOnlySpan<byte> utf8)
    {
        int state = _first;
        while (!utf8.IsEmpty)
        {
            if (_isFound[state]) return true;
            if (state == Dead) return false;
            int codePoint = utf8[0], length = 1;
            if (codePoint > 0x7F)
            {
                System.Text.Rune.DecodeFromUtf8(utf8, out System.Text.Rune rune, out length);
                codePoint = rune.Value;
            }

            state = _next[state * _alphabet.Count + _alphabet.Letter(codePoint)];
            utf8 = utf8.Slice(length);
        }

        return _isFoundAtEnd[state];
    }
#endif

    private sealed class Builder(PatternProgram program, CodePointAlphabet alphabet)
    {
        private readonly Dictionary<string, short> _numbers = new(StringComparer.Ordinal);
        private readonly List<int[]> _taking = [];
        private readonly List<bool> _isFound = [];
        private readonly List<bool> _isFoundAtEnd = [];
        private readonly List<short> _next = [];
        private readonly PatternWalk _walk = new(program);
        private int _work;

        public PatternAutomaton? TryBuild()
        {
            // A state without steps, from which nothing leads on: where the pattern can no longer occur.
            State(isStart: false);
            _walk.Add(0, isStart: true, isEnd: false);
            short first = State(isStart: true);
            for (int state = 0; state < _taking.Count; state++)
            {
                if (_taking.Count > MaxStates || _work > MaxWork) return null;
                for (int letter = 0; letter < alphabet.Count; letter++) _next.Add(state == Dead ? (short)Dead : Next(state, alphabet.Sample(letter)));
            }

            return new PatternAutomaton(alphabet, [.. _next], [.. _isFound], [.. _isFoundAtEnd], first);
        }

        private short Next(int state, int codePoint)
        {
            _walk.Clear();
            foreach (int step in _taking[state])
            {
                if (program.Steps[step].Set!.Contains(codePoint)) _walk.Add(step + 1, isStart: false, isEnd: false);
            }

            _walk.Add(0, isStart: false, isEnd: false);
            _work += _taking[state].Length + _walk.Taking.Count;
            return State(isStart: false);
        }

        private short State(bool isStart)
        {
            int[] taking = [.. _walk.Taking], ending = [.. _walk.Ending];
            bool isFound = _walk.IsFound;
            Array.Sort(taking);
            Array.Sort(ending);
            // The first state alone can stand at the start, so that '$^' may hold there.
            string key = (isStart ? "^" : "") + (isFound ? "!" : string.Join(",", taking) + "$" + string.Join(",", ending));
            if (_numbers.TryGetValue(key, out short number)) return number;
            number = (short)_taking.Count;
            _numbers.Add(key, number);
            _taking.Add(taking);
            _isFound.Add(isFound);
            _isFoundAtEnd.Add(isFound || IsFoundAtEnd(ending, isStart));
            return number;
        }

        private bool IsFoundAtEnd(int[] ending, bool isStart)
        {
            PatternWalk walk = new(program);
            foreach (int step in ending) walk.Add(step + 1, isStart, isEnd: true);
            return walk.IsFound;
        }
    }
}

namespace OnRecord.Patterns;

/// <summary>Numbers the code points so that those which no set of a program tells apart have one number.</summary>
internal sealed class CodePointAlphabet
{
    private readonly byte[] _ascii = new byte[128];
    private readonly int[] _starts;
    private readonly byte[] _letters;
    private readonly List<int> _samples = [];

    private CodePointAlphabet(int[] starts)
    {
        _starts = starts;
        _letters = new byte[starts.Length];
    }

    /// <summary>The first code points of the runs that have one number each.</summary>
    public IReadOnlyList<int> Starts => _starts;

    /// <summary>How many numbers there are.</summary>
    public int Count => _samples.Count;

    /// <summary>The alphabet of a program; null where it has more than 256 letters.</summary>
    public static CodePointAlphabet? TryBuild(PatternProgram program)
    {
        CodePointSet[] sets = [.. program.Steps.Where(static step => step.Set is not null).Select(static step => step.Set!).Distinct()];
        SortedSet<int> starts = [0];
        foreach (CodePointSet set in sets)
        {
            foreach ((int from, int to) in set.Ranges)
            {
                starts.Add(from);
                if (to < CodePointSet.Last) starts.Add(to + 1);
            }
        }

        CodePointAlphabet alphabet = new([.. starts]);
        return alphabet.Number(sets) ? alphabet : null;
    }

    /// <summary>The number of a code point.</summary>
    public int Letter(int codePoint)
    {
        if (codePoint < 128) return _ascii[codePoint];
        int found = Array.BinarySearch(_starts, codePoint);
        return _letters[found >= 0 ? found : ~found - 1];
    }

    /// <summary>A code point that has a number.</summary>
    public int Sample(int letter) => _samples[letter];

    private bool Number(CodePointSet[] sets)
    {
        Dictionary<string, byte> letters = new(StringComparer.Ordinal);
        for (int i = 0; i < _starts.Length; i++)
        {
            string memberships = new([.. sets.Select(set => set.Contains(_starts[i]) ? '1' : '0')]);
            if (!letters.TryGetValue(memberships, out byte letter))
            {
                if (letters.Count > byte.MaxValue) return false;
                letter = (byte)letters.Count;
                letters.Add(memberships, letter);
                _samples.Add(_starts[i]);
            }

            _letters[i] = letter;
        }

        for (int c = 0, at = 0; c < _ascii.Length; c++)
        {
            if (at + 1 < _starts.Length && _starts[at + 1] <= c) at++;
            _ascii[c] = _letters[at];
        }

        return true;
    }
}

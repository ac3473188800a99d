namespace OnRecord.Patterns;

/// <summary>The kinds of steps.</summary>
internal enum PatternStepKind : byte
{
    /// <summary>Takes one code point of a set.</summary>
    Take,

    /// <summary>Goes on in two places.</summary>
    Fork,

    /// <summary>Goes on elsewhere.</summary>
    Jump,

    /// <summary>Goes on at the start of the text only.</summary>
    Start,

    /// <summary>Goes on at the end of the text only.</summary>
    End,

    /// <summary>The pattern has been found.</summary>
    Found,
}

/// <summary>A step; it goes on with the next one unless it says otherwise.</summary>
internal readonly record struct PatternStep(PatternStepKind Kind, CodePointSet? Set = null, int To = 0, int Or = 0);

/// <summary>A pattern as steps. All ways through them are walked side by side, which takes no longer than text times steps.</summary>
internal sealed class PatternProgram
{
    private readonly List<PatternStep> _steps = [];

    private PatternProgram()
    {
    }

    /// <summary>The steps.</summary>
    public IReadOnlyList<PatternStep> Steps => _steps;

    /// <summary>Writes a pattern out as steps.</summary>
    public static PatternProgram Compile(PatternNode root)
    {
        PatternProgram program = new();
        program.Emit(root);
        program._steps.Add(new PatternStep(PatternStepKind.Found));
        return program;
    }

    /// <summary>Whether the pattern occurs in a text.</summary>
    public bool IsMatch(ReadOnlySpan<char> text)
    {
        PatternWalk here = new(this), next = new(this);
        for (int at = 0; ;)
        {
            here.Add(0, isStart: at == 0, isEnd: at == text.Length);
            if (here.IsFound) return true;
            if (at == text.Length) return false;
            int codePoint = CodePoints.At(text, ref at);
            next.Clear();
            foreach (int step in here.Taking)
            {
                if (_steps[step].Set!.Contains(codePoint)) next.Add(step + 1, isStart: false, isEnd: at == text.Length);
            }

            (here, next) = (next, here);
        }
    }

    private void Emit(PatternNode node)
    {
        switch (node)
        {
            case SetNode set: _steps.Add(new PatternStep(PatternStepKind.Take, set.Set)); break;
            case AnchorNode anchor: _steps.Add(new PatternStep(anchor.IsStart ? PatternStepKind.Start : PatternStepKind.End)); break;
            case SequenceNode sequence:
                foreach (PatternNode item in sequence.Items) Emit(item);
                break;
            case ChoiceNode choice: EmitChoice(choice); break;
            case RepeatNode repeat: EmitRepeat(repeat); break;
        }
    }

    private void EmitChoice(ChoiceNode choice)
    {
        List<int> jumps = [];
        for (int i = 0; i < choice.Options.Count; i++)
        {
            bool isLast = i == choice.Options.Count - 1;
            int fork = _steps.Count;
            if (!isLast) _steps.Add(default);
            Emit(choice.Options[i]);
            if (isLast) break;
            jumps.Add(_steps.Count);
            _steps.Add(default);
            _steps[fork] = new PatternStep(PatternStepKind.Fork, To: fork + 1, Or: _steps.Count);
        }

        foreach (int jump in jumps) _steps[jump] = new PatternStep(PatternStepKind.Jump, To: _steps.Count);
    }

    private void EmitRepeat(RepeatNode repeat)
    {
        for (int i = 0; i < repeat.Min; i++) Emit(repeat.Item);
        if (repeat.Max is not { } max)
        {
            int fork = _steps.Count;
            _steps.Add(default);
            Emit(repeat.Item);
            _steps.Add(new PatternStep(PatternStepKind.Jump, To: fork));
            _steps[fork] = new PatternStep(PatternStepKind.Fork, To: fork + 1, Or: _steps.Count);
            return;
        }

        List<int> forks = [];
        for (int i = repeat.Min; i < max; i++)
        {
            forks.Add(_steps.Count);
            _steps.Add(default);
            Emit(repeat.Item);
        }

        foreach (int fork in forks) _steps[fork] = new PatternStep(PatternStepKind.Fork, To: fork + 1, Or: _steps.Count);
    }
}

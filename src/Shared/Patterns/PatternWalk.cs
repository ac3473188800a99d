namespace OnRecord.Patterns;

/// <summary>The steps at which all ways through a program stand at one place of a text.</summary>
internal sealed class PatternWalk(PatternProgram program)
{
    private readonly bool[] _seen = new bool[program.Steps.Count];
    private readonly List<int> _visited = [];
    private readonly Stack<int> _pending = new();

    /// <summary>The steps that wait for a code point, in the order in which they were reached.</summary>
    public List<int> Taking { get; } = [];

    /// <summary>The steps that wait for the end of the text.</summary>
    public List<int> Ending { get; } = [];

    /// <summary>Some way has come through.</summary>
    public bool IsFound { get; private set; }

    /// <summary>Forgets all ways.</summary>
    public void Clear()
    {
        foreach (int step in _visited) _seen[step] = false;
        _visited.Clear();
        Taking.Clear();
        Ending.Clear();
        IsFound = false;
    }

    /// <summary>Follows a way up to where it needs a code point.</summary>
    public void Add(int first, bool isStart, bool isEnd)
    {
        Visit(first);
        while (_pending.Count > 0)
        {
            int at = _pending.Pop();
            PatternStep step = program.Steps[at];
            switch (step.Kind)
            {
                case PatternStepKind.Take: Taking.Add(at); break;
                case PatternStepKind.Found: IsFound = true; break;
                case PatternStepKind.Jump: Visit(step.To); break;
                case PatternStepKind.Start when isStart: Visit(at + 1); break;
                case PatternStepKind.End:
                    Ending.Add(at);
                    if (isEnd) Visit(at + 1);
                    break;
                case PatternStepKind.Fork:
                    Visit(step.Or);
                    Visit(step.To);
                    break;
            }
        }
    }

    private void Visit(int step)
    {
        if (_seen[step]) return;
        _seen[step] = true;
        _visited.Add(step);
        _pending.Push(step);
    }
}

namespace OnRecord.Yaml;

/// <summary>
/// Where a YAML text was misread. Looked up for each error of the records in it: both may be as many as the text has words, so
/// that going through all of one for each of the other would take as long as an attacker likes.
/// </summary>
internal sealed class MisreadText
{
    private readonly HashSet<int> _lines = [];
    private readonly YamlReading _reading;
    private readonly int[] _starts;

    /// <summary>The furthest end of the problems up to each.</summary>
    private readonly int[] _ends;

    public MisreadText(YamlReading reading)
    {
        _reading = reading;
        YamlProblem[] problems = [.. reading.Problems.Where(static problem => problem.Kind != YamlProblemKind.DuplicateKey).OrderBy(static problem => problem.Start)];
        _starts = Array.ConvertAll(problems, static problem => problem.Start);
        _ends = Array.ConvertAll(problems, static problem => problem.End);
        for (int i = 1; i < _ends.Length; i++) _ends[i] = Math.Max(_ends[i], _ends[i - 1]);
        foreach (int start in _starts) _lines.Add(reading.Lines.Line(start));
    }

    /// <summary>Whether a problem begins on the line of a place.</summary>
    public bool IsOnLineOf(int start) => _lines.Contains(_reading.Lines.Line(start));

    /// <summary>Whether a problem has something in common with a part of the text.</summary>
    public bool Overlaps(int start, int end)
    {
        // How many begin before the end.
        int low = 0, high = _starts.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_starts[middle] < end) low = middle + 1;
            else high = middle;
        }

        return low > 0 && _ends[low - 1] > start;
    }
}

using System.Text;

namespace OnRecord.Quotes;

/// <summary>
/// A text made from another one, and where each of its characters comes from. Stretches taken over as they are cost
/// one run, so that a page of prose maps in a few hundred numbers.
/// </summary>
internal sealed class MappedText
{
    private readonly List<Run> _runs;

    private MappedText(string text, List<Run> runs)
    {
        Text = text;
        _runs = runs;
    }

    public string Text { get; }

    public static MappedText Identity(string text) => new(text, [new Run(0, 0, 1)]);

    /// <summary>Offset in the source at which a character's origin starts.</summary>
    public int SourceStart(int index)
    {
        Run run = RunAt(index);
        return run.Width == 1 ? run.Source + (index - run.At) : run.Source;
    }

    /// <summary>Offset in the source just past a character's origin.</summary>
    public int SourceEnd(int index)
    {
        Run run = RunAt(index);
        return run.Width == 1 ? run.Source + (index - run.At) + 1 : run.Source + run.Width;
    }

    /// <summary>Whether any character comes from a stretch of the source.</summary>
    public bool ComesFrom(TextRange source)
    {
        int first = FirstAfter(source.Start);
        return first < Text.Length && SourceStart(first) < source.End;
    }

    /// <summary>The characters that come from a stretch of the source.</summary>
    public string From(TextRange source)
    {
        int first = FirstAfter(source.Start), end = first;
        while (end < Text.Length && SourceStart(end) < source.End) end++;
        return Text.Substring(first, end - first);
    }

    /// <summary>The first character whose origin ends after an offset of the source.</summary>
    private int FirstAfter(int source)
    {
        int low = 0, high = Text.Length;
        while (low < high)
        {
            int middle = low + (high - low) / 2;
            if (SourceEnd(middle) > source) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    private Run RunAt(int index) => _runs[RunIndex(index)];

    private int RunEnd(int index)
    {
        int next = RunIndex(index) + 1;
        return next < _runs.Count ? _runs[next].At : Text.Length;
    }

    private int RunIndex(int index)
    {
        int low = 0, high = _runs.Count - 1;
        while (low < high)
        {
            int middle = low + (high - low + 1) / 2;
            if (_runs[middle].At <= index) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    /// <summary>From <c>At</c> on, characters come from <c>Source</c>: one after the other when <c>Width</c> is 1, else each from all of it.</summary>
    private readonly record struct Run(int At, int Source, int Width);

    /// <summary>Puts a mapped text together from left to right.</summary>
    internal sealed class Builder(int capacity)
    {
        private readonly StringBuilder _text = new(capacity);
        private readonly List<Run> _runs = [];

        public int Length => _text.Length;

        /// <summary>Takes a stretch of the source over as it is.</summary>
        public void Copy(string source, int start, int count)
        {
            if (count <= 0) return;
            Map(start, 1);
            _text.Append(source, start, count);
        }

        /// <summary>Takes a view of a text over, mapped to where that text itself comes from.</summary>
        public void Copy(MappedText view, MappedText text)
        {
            for (int i = 0; i < view.Text.Length;)
            {
                Run run = view.RunAt(i);
                int source = view.SourceStart(i);
                if (run.Width == 1 && text.RunAt(source) is { Width: 1 })
                {
                    int count = Math.Min(view.RunEnd(i) - i, text.RunEnd(source) - source);
                    Map(text.SourceStart(source), 1);
                    _text.Append(view.Text, i, count);
                    i += count;
                }
                else
                {
                    int start = text.SourceStart(source);
                    int end = run.Width == 0 ? start : text.SourceEnd(view.SourceEnd(i) - 1);
                    Append(view.Text[i++], start, end - start);
                }
            }
        }

        /// <summary>Writes a character that stands for a stretch of the source.</summary>
        public void Append(char character, int source, int width)
        {
            Map(source, width);
            _text.Append(character);
        }

        /// <summary>Writes characters each of which stands for the same stretch of the source.</summary>
        public void Append(string characters, int source, int width)
        {
            foreach (char c in characters) Append(c, source, width);
        }

        public MappedText Build()
        {
            if (_runs.Count == 0) _runs.Add(new Run(0, 0, 1));
            return new MappedText(_text.ToString(), _runs);
        }

        private void Map(int source, int width)
        {
            if (_runs.Count > 0 && _runs[_runs.Count - 1] is { } last && last.Width == width)
            {
                int expected = width == 1 ? last.Source + (_text.Length - last.At) : last.Source;
                if (source == expected) return;
            }
            _runs.Add(new Run(_text.Length, source, width));
        }
    }
}

namespace OnRecord.Quotes;

/// <summary>Where runs of backticks stand, by their length, so that a run that is never closed isn't followed twice.</summary>
internal sealed class MarkdownCodeSpans
{
    private readonly Dictionary<int, Queue<int>> _runs = [];

    public MarkdownCodeSpans(string text)
    {
        for (int i = text.IndexOf('`'); i >= 0;)
        {
            int end = i;
            while (end < text.Length && text[end] == '`') end++;
            if (!_runs.TryGetValue(end - i, out Queue<int>? places)) _runs.Add(end - i, places = new Queue<int>());
            places.Enqueue(i);
            i = text.IndexOf('`', end);
        }
    }

    /// <summary>The next run of the same length; -1 when there is none. Asked from left to right.</summary>
    public int FindClose(int start, int length)
    {
        if (!_runs.TryGetValue(length, out Queue<int>? places)) return -1;
        while (places.Count > 0 && places.Peek() <= start) places.Dequeue();
        return places.Count > 0 ? places.Peek() : -1;
    }
}

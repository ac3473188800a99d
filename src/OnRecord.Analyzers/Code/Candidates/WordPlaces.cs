using Microsoft.CodeAnalysis.Text;

namespace OnRecord.Analyzers.Code.Candidates;

/// <summary>Where words stand in a text.</summary>
internal sealed class WordPlaces
{
    /// <summary>Of a text of which it can't be told.</summary>
    public static readonly WordPlaces Everywhere = new();

    private readonly List<int> _starts = [];

    public bool AreNone => _starts.Count == 0 && this != Everywhere;

    /// <summary>Adds one that stands behind all others.</summary>
    public void Add(int start) => _starts.Add(start);

    /// <summary>Whether one begins in a stretch of the text.</summary>
    public bool AnyIn(TextSpan span)
    {
        if (this == Everywhere) return true;
        int next = _starts.BinarySearch(span.Start);
        if (next < 0) next = ~next;
        return next < _starts.Count && _starts[next] < span.End;
    }
}

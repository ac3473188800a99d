namespace OnRecord.Quotes;

/// <summary>Finds fragments in order and not overlapping, and of several ways to do so the one that spans least.</summary>
internal sealed class Elision
{
    // Bounds the ways that are tried for one quote, whatever the number of its fragments.
    private const int MaxSteps = 10_000;

    private readonly IReadOnlyList<int>[] _starts;
    private readonly int[] _lengths;
    private int[]? _tightest;

    /// <param name="starts">Where each fragment occurs, in order.</param>
    /// <param name="lengths">How long each fragment is.</param>
    public Elision(IReadOnlyList<int>[] starts, int[] lengths)
    {
        _starts = starts;
        _lengths = lengths;
        int anchor = Rarest();
        int tries = Math.Min(starts[anchor].Count, Math.Max(1, MaxSteps / starts.Length));
        for (int i = 0; i < tries; i++) Try(anchor, starts[anchor][i]);
        // The tries may have left out the only place that works; the leftmost chain finds it if there is one.
        if (Ways == 0 && starts[0].Count > 0) Try(0, starts[0][0]);
    }

    /// <summary>How many of the rarest fragment's places have the other fragments around them.</summary>
    public int Ways { get; private set; }

    /// <summary>The start of each fragment; null when they aren't there in this order.</summary>
    public IReadOnlyList<int>? Starts => _tightest;

    private int Rarest()
    {
        int rarest = 0;
        for (int i = 1; i < _starts.Length; i++)
            if (_starts[i].Count < _starts[rarest].Count)
                rarest = i;
        return rarest;
    }

    /// <summary>Goes outward from one place of one fragment, to the nearest place of each of the others.</summary>
    private void Try(int anchor, int place)
    {
        int[] chain = new int[_starts.Length];
        chain[anchor] = place;
        for (int i = anchor - 1; i >= 0; i--)
        {
            int before = CountUpTo(_starts[i], chain[i + 1] - _lengths[i]);
            if (before == 0) return;
            chain[i] = _starts[i][before - 1];
        }
        for (int i = anchor + 1; i < chain.Length; i++)
        {
            int before = CountUpTo(_starts[i], chain[i - 1] + _lengths[i - 1] - 1);
            if (before == _starts[i].Count) return;
            chain[i] = _starts[i][before];
        }
        Ways++;
        if (_tightest is null || Span(chain) < Span(_tightest)) _tightest = chain;
    }

    private int Span(int[] chain) => chain[chain.Length - 1] + _lengths[chain.Length - 1] - chain[0];

    /// <summary>How many of the sorted values are at most the given one.</summary>
    private static int CountUpTo(IReadOnlyList<int> sorted, int value)
    {
        int low = 0, high = sorted.Count;
        while (low < high)
        {
            int middle = low + (high - low) / 2;
            if (sorted[middle] <= value) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}

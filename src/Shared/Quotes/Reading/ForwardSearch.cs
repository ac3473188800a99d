namespace OnRecord.Quotes;

/// <summary>
/// Finds marks from ever later offsets. What was found ahead once, or wasn't, is remembered: a text full of openings
/// without an end would otherwise be searched to its end for each of them.
/// </summary>
internal sealed class ForwardSearch(string text)
{
    private readonly Dictionary<string, (int From, int At)> _found = new(StringComparer.Ordinal);

    public int Find(char mark, int from) => Find(mark.ToString(), from);

    /// <summary>The first place of a mark from an offset on; -1 when there is none.</summary>
    public int Find(string mark, int from)
    {
        if (_found.TryGetValue(mark, out (int From, int At) known) && known.From <= from && (known.At < 0 || from <= known.At)) return known.At;
        int at = from <= text.Length ? text.IndexOf(mark, from, StringComparison.Ordinal) : -1;
        _found[mark] = (from, at);
        return at;
    }
}

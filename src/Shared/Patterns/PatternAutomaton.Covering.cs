#if !ONRECORD_RUNTIME
namespace OnRecord.Patterns;

/// <content>Compares two patterns by all the texts there are.</content>
internal sealed partial class PatternAutomaton
{
    private const int MaxPairs = 20_000;

    /// <summary>Whether the pattern occurs in every text in which the other does. False too where that takes too long to find out.</summary>
    public bool Covers(PatternAutomaton other)
    {
        int[] letters = [.. _alphabet.Starts.Concat(other._alphabet.Starts)
            .GroupBy(start => (_alphabet.Letter(start), other._alphabet.Letter(start)))
            .Select(static group => group.First())];
        HashSet<(int, int)> seen = [(_first, other._first)];
        Queue<(int Here, int There)> open = new(seen);
        while (open.Count > 0)
        {
            (int here, int there) = open.Dequeue();
            if (_isFound[here] || there == Dead) continue;
            if (other._isFoundAtEnd[there] && !_isFoundAtEnd[here]) return false;
            foreach (int letter in letters)
            {
                // Once found is found, whatever follows.
                (int, int) next = (Next(here, letter), other._isFound[there] ? there : other.Next(there, letter));
                if (seen.Add(next)) open.Enqueue(next);
            }

            if (seen.Count > MaxPairs) return false;
        }

        return true;
    }

    private int Next(int state, int codePoint) => _next[state * _alphabet.Count + _alphabet.Letter(codePoint)];
}
#endif

namespace OnRecord.Text;

/// <summary>Finds the name that somebody probably meant.</summary>
#if ONRECORD_RUNTIME
internal
#else
public
#endif
static class Nearest
{
    // Names beyond these can't be compared in a time that nobody notices, and nobody mistypes them.
    private const int MaxCandidates = 1000;
    private const int MaxLength = 100;

    /// <summary>
    /// The candidate with the fewest slips (a letter more, fewer, other, or two swapped; case is no slip): at most two, or
    /// a third of the name's length. The first of several that are as near; null where none is.
    /// </summary>
    public static string? To(string name, IEnumerable<string> candidates)
    {
        if (name.Length is 0 or > MaxLength) return null;
        string? best = null;
        int limit = Math.Max(2, name.Length / 3);
        int seen = 0;
        int[][]? rows = null;
        foreach (string candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) > limit) continue;
            if (++seen > MaxCandidates) break;
            int distance = Distance(name, candidate, limit, rows ??= Rows(name.Length + limit + 1));
            // Where every letter is another, it is another name.
            if (distance > limit || distance >= Math.Min(name.Length, candidate.Length)) continue;
            best = candidate;
            if (distance == 0) break;
            limit = distance - 1;
        }

        return best;
    }

    /// <summary>For candidates of up to so many letters.</summary>
    private static int[][] Rows(int length) => [new int[length + 1], new int[length + 1], new int[length + 1]];

    /// <summary>The number of slips between two names, or any number above the limit where there are more.</summary>
    private static int Distance(string a, string b, int limit, int[][] rows)
    {
        int[] beforeLast = rows[0], last = rows[1], current = rows[2];
        for (int j = 0; j <= b.Length; j++) last[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            // Cells further off the diagonal than the limit can't lead back within it.
            int from = Math.Max(1, i - limit), to = Math.Min(b.Length, i + limit), least = i;
            current[from - 1] = from == 1 ? i : limit + 1;
            if (to < b.Length) current[to + 1] = limit + 1;
            for (int j = from; j <= to; j++)
            {
                int slip = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                int cost = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + slip);
                bool isSwapped = i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]);
                current[j] = isSwapped ? Math.Min(cost, beforeLast[j - 2] + 1) : cost;
                least = Math.Min(least, current[j]);
            }

            if (least > limit) return least;
            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[b.Length];
    }

    private static bool Same(char a, char b) => a == b || char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}

using OnRecord.Checking.Attribution;
using OnRecord.Checking.Data;
using OnRecord.Quotes;

namespace OnRecord.Checking.Quotes;

/// <summary>The stretches of a document that quotes take up, and who says them: a quote with an ellipsis must not reach into another's words.</summary>
internal sealed class WordsOfOthers
{
    // Quotes within quotes are few, and so are those who pass words on; a dossier with more of them is looked at no further.
    private const int MaxAround = 64;
    private const int MaxRelays = 64;
    private readonly QuoteSource _source;
    private readonly (TextRange Range, Claim Claim)[] _ranges;
    private readonly int[] _furthest;

    public WordsOfOthers(IReadOnlyList<WantedQuote> wanted, IReadOnlyList<QuoteMatch> matches, QuoteSource source)
    {
        _source = source;
        _ranges = [.. Enumerable.Range(0, wanted.Count)
            .Where(i => !wanted[i].IsPassage && matches[i].IsFound)
            .SelectMany(i => matches[i].Ranges.Select(range => (range, wanted[i].Claim)))
            .OrderBy(static entry => entry.range.Start)];
        _furthest = new int[_ranges.Length];
        for (int i = 0; i < _ranges.Length; i++) _furthest[i] = Math.Max(_ranges[i].Range.End, i == 0 ? 0 : _furthest[i - 1]);
    }

    /// <summary>Whose words a fragment of a quote lies in, where they are those of other speakers; null where all is well.</summary>
    public string? Cover(WantedQuote quote, QuoteMatch match)
    {
        // Somebody who relays a claim has its words in their own, and the other way round.
        HashSet<Record> chain = [.. Chain(quote.Claim).Select(static link => link.Record)];
        foreach (TextRange fragment in match.Ranges)
        {
            foreach (Claim other in Around(fragment))
            {
                if (chain.Contains(other.Record) || !AreOthers(quote.Claim, other)) continue;
                if (Chain(other).All(link => link.Record != quote.Claim.Record)) return "'" + string.Join("', '", Speakers(other)) + "'";
            }
        }

        return null;
    }

    private IEnumerable<Claim> Chain(Claim claim) => _source.Chain(claim).Take(MaxRelays);

    private static IEnumerable<string> Speakers(Claim claim) => claim.Grounds.SelectMany(static ground => ground.Ids);

    private static bool AreOthers(Claim claim, Claim other) =>
        Speakers(claim).Any() && Speakers(other).Any() && !Speakers(claim).Intersect(Speakers(other), StringComparer.Ordinal).Any();

    private IEnumerable<Claim> Around(TextRange fragment)
    {
        int low = 0, high = _ranges.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_ranges[middle].Range.Start <= fragment.Start) low = middle + 1;
            else high = middle;
        }

        int seen = 0;
        for (int i = low - 1; i >= 0 && _furthest[i] >= fragment.End && seen < MaxAround; i--, seen++)
        {
            if (_ranges[i].Range.End >= fragment.End) yield return _ranges[i].Claim;
        }
    }
}

namespace OnRecord.Quotes;

/// <summary>
/// Where single words and pairs of words of the sought quotes stand in a document. Looks at a bounded sample of each
/// quote and at the first few places of each word, so that the work stays in proportion to the texts.
/// </summary>
internal sealed class PassageIndex(TokenSequence document)
{
    private const int MaxSamples = 32;
    private const int MaxPlaces = 8;
    private const int PairWeight = 4;
    private const int MaxCandidates = 3;
    private const int Drift = 4;

    // A word that stands everywhere says nothing of where to look.
    private const double LeastScore = 1.0 / 256;

    private readonly Dictionary<long, Places> _grams = [];

    /// <summary>Enters the words and pairs of a quote among those to be looked for.</summary>
    public void Register(TokenSequence quote)
    {
        foreach (int at in Samples(quote))
        {
            _ = PlacesOf(Word(quote, at));
            if (at + 1 < quote.Words.Count) _ = PlacesOf(Pair(quote, at));
        }
    }

    /// <summary>Passes once over the document.</summary>
    public void Fill(CancellationToken cancellationToken)
    {
        for (int at = 0; at < document.Words.Count; at++)
        {
            if (at % 65_536 == 0) cancellationToken.ThrowIfCancellationRequested();
            Note(Word(document, at), document.Words[at]);
            if (at + 1 < document.Words.Count) Note(Pair(document, at), document.Words[at]);
        }
    }

    /// <summary>The likeliest shifts from a quote's tokens to the document's, the best first.</summary>
    public IEnumerable<int> Candidates(TokenSequence quote)
    {
        var votes = new List<(int Shift, double Weight)>();
        foreach (int at in Samples(quote))
        {
            Vote(Word(quote, at), 1);
            if (at + 1 < quote.Words.Count) Vote(Pair(quote, at), PairWeight);

            void Vote(long gram, double weight)
            {
                Places places = _grams[gram];
                foreach (int token in places.First) votes.Add((token - quote.Words[at], weight / places.Count));
            }
        }
        return Strongest(votes);
    }

    /// <summary>Sums the votes for about the same shift: a word more or less before it moves the rest of a passage.</summary>
    private static IEnumerable<int> Strongest(List<(int Shift, double Weight)> votes)
    {
        votes.Sort((a, b) => a.Shift.CompareTo(b.Shift));
        var sums = new List<(int Shift, double Weight)>();
        foreach ((int shift, double weight) in votes)
        {
            int last = sums.Count - 1;
            if (last >= 0 && shift - sums[last].Shift <= Drift) sums[last] = (sums[last].Shift, sums[last].Weight + weight);
            else sums.Add((shift, weight));
        }
        return sums.Where(s => s.Weight >= LeastScore).OrderByDescending(s => s.Weight).Take(MaxCandidates).Select(s => s.Shift);
    }

    private static IEnumerable<int> Samples(TokenSequence quote)
    {
        int count = Math.Min(MaxSamples, quote.Words.Count);
        for (int i = 0; i < count; i++) yield return (int)((long)i * quote.Words.Count / count);
    }

    private Places PlacesOf(long gram)
    {
        if (!_grams.TryGetValue(gram, out Places? places)) _grams.Add(gram, places = new Places());
        return places;
    }

    private void Note(long gram, int token)
    {
        if (!_grams.TryGetValue(gram, out Places? places)) return;
        places.Count++;
        if (places.First.Count < MaxPlaces) places.First.Add(token);
    }

    private static long Word(TokenSequence tokens, int at) => ((long)tokens.Number(tokens.Words[at]) << 32) | uint.MaxValue;

    private static long Pair(TokenSequence tokens, int at) =>
        ((long)tokens.Number(tokens.Words[at]) << 32) | (uint)tokens.Number(tokens.Words[at + 1]);

    private sealed class Places
    {
        public int Count { get; set; }

        public List<int> First { get; } = [];
    }
}

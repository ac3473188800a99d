namespace OnRecord.Quotes;

/// <summary>
/// The cheapest way to turn a stretch of a document into a quote, token by token: an edit distance within a band around
/// the expected shift, with both ends free in the document.
/// </summary>
internal sealed class Alignment
{
    private const int Band = 12;
    private const int Width = 2 * Band + 1;
    private const int Unreachable = int.MaxValue / 2;

    private readonly TokenSequence _quote;
    private readonly TokenSequence _document;
    private readonly int _shift;
    private readonly Step[] _steps;

    public Alignment(TokenSequence quote, TokenSequence document, int shift)
    {
        _quote = quote;
        _document = document;
        _shift = shift;
        _steps = new Step[(quote.Count + 1) * Width];
        Trace(Fill());
    }

    private enum Step : byte
    {
        Pair,
        QuoteHasMore,
        DocumentHasMore,
    }

    public int Cost { get; private set; }

    /// <summary>How many words are the same.</summary>
    public int SameWords { get; private set; }

    /// <summary>First token of the passage in the document.</summary>
    public int Start { get; private set; }

    /// <summary>The token after the passage's last.</summary>
    public int End { get; private set; }

    /// <summary>Token of the quote at the first difference; -1 when there is none.</summary>
    public int QuoteDifference { get; private set; } = -1;

    /// <summary>Token of the document at the first difference.</summary>
    public int DocumentDifference { get; private set; }

    /// <summary>Document tokens used up in a column, when as many tokens of the quote are.</summary>
    private int Column(int row, int k) => row + _shift - Band + k;

    private int[] Fill()
    {
        int[] above = new int[Width], costs = new int[Width];
        for (int k = 0; k < Width; k++) above[k] = IsInside(Column(0, k)) ? 0 : Unreachable;
        for (int row = 1; row <= _quote.Count; row++)
        {
            for (int k = 0; k < Width; k++) costs[k] = Cheapest(row, k, above, costs);
            (above, costs) = (costs, above);
        }
        return above;
    }

    private int Cheapest(int row, int k, int[] above, int[] costs)
    {
        int column = Column(row, k);
        if (!IsInside(column)) return Unreachable;

        int best = column > 0 ? above[k] + PairCost(row - 1, column - 1) : Unreachable;
        var step = Step.Pair;
        int quoteHasMore = k + 1 < Width ? above[k + 1] + LoneCost(_quote, row - 1) : Unreachable;
        if (quoteHasMore < best) (best, step) = (quoteHasMore, Step.QuoteHasMore);
        int documentHasMore = k > 0 && column > 0 ? costs[k - 1] + LoneCost(_document, column - 1) : Unreachable;
        if (documentHasMore < best) (best, step) = (documentHasMore, Step.DocumentHasMore);

        _steps[row * Width + k] = step;
        return Math.Min(best, Unreachable);
    }

    /// <summary>Walks back from the cheapest end: the last difference met is the first one of the passage.</summary>
    private void Trace(int[] costs)
    {
        int k = 0;
        for (int i = 1; i < Width; i++)
            if (costs[i] < costs[k])
                k = i;
        Cost = costs[k];
        if (Cost >= Unreachable) return;

        int row = _quote.Count;
        End = Column(row, k);
        while (row > 0)
        {
            int column = Column(row, k);
            switch (_steps[row * Width + k])
            {
                case Step.Pair:
                    row--;
                    if (!_quote.Equals(row, _document, column - 1)) Differ(row, column - 1);
                    else if (_quote.IsWord(row)) SameWords++;
                    break;
                case Step.QuoteHasMore:
                    row--;
                    k++;
                    Differ(row, column);
                    break;
                default:
                    k--;
                    Differ(row, column - 1);
                    break;
            }
        }
        Start = Column(0, k);
    }

    private void Differ(int quoteToken, int documentToken)
    {
        QuoteDifference = quoteToken;
        DocumentDifference = documentToken;
    }

    private bool IsInside(int column) => column >= 0 && column <= _document.Count;

    /// <summary>A word for a word is cheaper than one that only one side has, or a passage's ends would slip.</summary>
    private int PairCost(int quoteToken, int documentToken)
    {
        if (_quote.Number(quoteToken) == _document.Number(documentToken))
            return _quote.Equals(quoteToken, _document, documentToken) ? 0 : 1;
        bool quoteWord = _quote.IsWord(quoteToken);
        return quoteWord != _document.IsWord(documentToken) ? 4 : quoteWord ? 2 : 1;
    }

    private static int LoneCost(TokenSequence tokens, int token) => tokens.IsWord(token) ? 3 : 1;
}

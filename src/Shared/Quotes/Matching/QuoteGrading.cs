namespace OnRecord.Quotes;

/// <summary>Judges what a search found of a quote: the best grade, and where.</summary>
internal sealed class QuoteGrading(DocumentText document)
{
    private readonly string _folded = document.Folded.Text;

    public QuoteMatch Grade(QuotePlan plan)
    {
        if (plan.Whole is null) return QuoteMatch.Nowhere;
        (Tally inContext, Tally anywhere) = TallyWhole(plan);
        if (!inContext.IsFound || inContext.Best > QuoteGrade.Typography) TallyUnclosed(plan, ref inContext, ref anywhere);
        if (inContext.IsFound) return Found(plan, inContext.Best, inContext.Count, [inContext.Range]);

        if (plan.Fragments.Count > 0)
        {
            QuoteMatch elided = GradeElided(plan, inContext: true);
            if (elided.IsFound) return elided;
            if (!anywhere.IsFound && plan.HasContext && GradeElided(plan, inContext: false) is { IsFound: true } elsewhere)
                return new QuoteMatch(QuoteGrade.NotFound, elsewhere.Ranges, ContextDiffers: true);
            if (!anywhere.IsFound) return elided;
        }
        return anywhere.IsFound ? new QuoteMatch(QuoteGrade.NotFound, [anywhere.Range], ContextDiffers: true) : QuoteMatch.Nowhere;
    }

    private (Tally InContext, Tally Anywhere) TallyWhole(QuotePlan plan)
    {
        Tally inContext = default, anywhere = default;
        foreach (int start in plan.Whole!.Starts)
        {
            int end = start + plan.Text.Length;
            TextRange range = document.RawRange(start, plan.Text.Length);
            QuoteGrade grade = QuoteGrade.Insertion;
            if (IsVerbatim(plan, range.Start))
            {
                grade = QuoteGrade.Verbatim;
                range = new TextRange(range.Start - plan.ExactLead, plan.Query.Exact.Length);
            }
            else if (IsAt(start, plan.Text, plan.Text.Length))
            {
                grade = QuoteGrade.Typography;
            }
            anywhere.Add(grade, range);
            if (FollowsPrefix(plan, start) && PrecedesSuffix(plan, end)) inContext.Add(grade, range);
        }
        return (inContext, anywhere);
    }

    /// <summary>Wherever the whole quote stands the unclosed one does: it replaces what was counted.</summary>
    private void TallyUnclosed(QuotePlan plan, ref Tally inContext, ref Tally anywhere)
    {
        if (plan.Unclosed is null) return;
        inContext = anywhere = default;
        foreach (int start in plan.Unclosed.Starts)
        {
            int end = start + plan.Unclosed.Length;
            int closed = end < _folded.Length && Typography.IsClosingMark(_folded[end]) ? end + 1 : end;
            QuoteGrade grade = IsAt(start, plan.Text, plan.Unclosed.Length) ? QuoteGrade.Punctuation : QuoteGrade.Insertion;
            TextRange range = document.RawRange(start, closed - start);
            anywhere.Add(grade, range);
            if (FollowsPrefix(plan, start) && (PrecedesSuffix(plan, end) || PrecedesSuffix(plan, closed))) inContext.Add(grade, range);
        }
    }

    private QuoteMatch GradeElided(QuotePlan plan, bool inContext)
    {
        var starts = new IReadOnlyList<int>[plan.Fragments.Count];
        int[] lengths = new int[plan.Fragments.Count];
        for (int i = 0; i < starts.Length; i++)
        {
            starts[i] = plan.Fragments[i].Occurrences.Starts;
            lengths[i] = plan.Fragments[i].Occurrences.Length;
            if (starts[i].Count == 0) return QuoteMatch.Nowhere;
        }

        int last = starts.Length - 1;
        var allStarts = (IReadOnlyList<int>[])starts.Clone();
        if (inContext && plan.Prefix.Length > 0) starts[0] = [.. starts[0].Where(start => FollowsPrefix(plan, start))];
        if (inContext && plan.Suffix.Length > 0) starts[last] = [.. starts[last].Where(start => EndsBeforeSuffix(plan, start + lengths[last]))];

        var elision = new Elision(starts, lengths);
        if (elision.Starts is not null)
            return Found(plan, QuoteGrade.Elided, elision.Ways, Ranges(elision.Starts, lengths));
        var places = new int[starts.Length];
        for (int i = 0; i < places.Length; i++) places[i] = allStarts[i][0];
        return new QuoteMatch(QuoteGrade.NotFound, Ranges(places, lengths), FragmentsOutOfOrder: true);
    }

    private static QuoteMatch Found(QuotePlan plan, QuoteGrade grade, int occurrences, IReadOnlyList<TextRange> ranges) =>
        new(grade, ranges, occurrences, InsertionInRoundBrackets: Insertions.AreInRoundBrackets(plan.Text));

    private IReadOnlyList<TextRange> Ranges(IReadOnlyList<int> starts, int[] lengths)
    {
        var ranges = new TextRange[starts.Count];
        for (int i = 0; i < ranges.Length; i++) ranges[i] = document.RawRange(starts[i], lengths[i]);
        return ranges;
    }

    private bool IsVerbatim(QuotePlan plan, int rawStart)
    {
        string exact = plan.Query.Exact;
        int start = rawStart - plan.ExactLead;
        return start >= 0 && start + exact.Length <= document.Raw.Length
            && string.CompareOrdinal(document.Raw, start, exact, 0, exact.Length) == 0;
    }

    private bool FollowsPrefix(QuotePlan plan, int start)
    {
        if (plan.Prefix.Length == 0) return true;
        if (start > 0 && Tokenizer.IsGap(_folded[start - 1])) start--;
        return start >= plan.Prefix.Length && IsAt(start - plan.Prefix.Length, plan.Prefix, plan.Prefix.Length);
    }

    private bool PrecedesSuffix(QuotePlan plan, int end)
    {
        if (plan.Suffix.Length == 0) return true;
        if (end < _folded.Length && Tokenizer.IsGap(_folded[end])) end++;
        return IsAt(end, plan.Suffix, plan.Suffix.Length);
    }

    /// <summary>A fragment is sought without its closing mark, which may stand before the suffix all the same.</summary>
    private bool EndsBeforeSuffix(QuotePlan plan, int end) =>
        PrecedesSuffix(plan, end)
        || (end < _folded.Length && Typography.IsClosingMark(_folded[end]) && PrecedesSuffix(plan, end + 1));

    private bool IsAt(int start, string text, int length) =>
        start + length <= _folded.Length && string.CompareOrdinal(_folded, start, text, 0, length) == 0;

    /// <summary>The best grade so far, the first place that has it, and how many have.</summary>
    private struct Tally
    {
        public QuoteGrade Best { get; private set; }

        public TextRange Range { get; private set; }

        public int Count { get; private set; }

        public readonly bool IsFound => Count > 0;

        public void Add(QuoteGrade grade, TextRange range)
        {
            if (IsFound && grade > Best) return;
            if (!IsFound || grade < Best) (Best, Range, Count) = (grade, range, 0);
            if (Count < Occurrences.AlwaysKept) Count++;
        }
    }
}

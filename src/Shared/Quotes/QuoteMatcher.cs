namespace OnRecord.Quotes;

/// <summary>Looks quotes up in a document: all of them in one pass over it.</summary>
public static class QuoteMatcher
{
    private const int RoomForMorePlaces = 4_000_000;

    /// <summary>Matches quotes; the results stand in the order of the queries.</summary>
    public static IReadOnlyList<QuoteMatch> Match(
        DocumentText document, IReadOnlyList<QuoteQuery> queries, CancellationToken cancellationToken = default)
    {
        var numbers = new Dictionary<QuoteQuery, int>();
        var distinct = new List<QuoteQuery>();
        foreach (QuoteQuery query in queries)
        {
            if (numbers.ContainsKey(query)) continue;
            numbers.Add(query, distinct.Count);
            distinct.Add(query);
        }
        IReadOnlyList<QuoteMatch> matches = MatchDistinct(document, distinct, cancellationToken);
        return [.. queries.Select(query => matches[numbers[query]])];
    }

    private static QuoteMatch[] MatchDistinct(DocumentText document, List<QuoteQuery> queries, CancellationToken cancellationToken)
    {
        QuoteMatch[] matches = MatchReadable(document, queries, out QuotePlan[] plans, cancellationToken);
        if (document.Format != DocumentFormat.Text) MatchMarkup(document, queries, matches, cancellationToken);

        var missing = new List<int>();
        for (int i = 0; i < matches.Length; i++)
            if (matches[i] is { IsFound: false, ContextDiffers: false, FragmentsOutOfOrder: false } && plans[i].Whole is not null)
                missing.Add(i);
        if (missing.Count == 0) return matches;

        IReadOnlyList<NearestPassage?> nearest =
            NearestPassages.Find(document, [.. missing.Select(i => plans[i].MissingWords)], cancellationToken);
        for (int i = 0; i < missing.Count; i++) matches[missing[i]] = matches[missing[i]] with { Nearest = nearest[i] };
        return matches;
    }

    private static QuoteMatch[] MatchReadable(
        DocumentText document, IReadOnlyList<QuoteQuery> queries, out QuotePlan[] plans, CancellationToken cancellationToken)
    {
        var automaton = new PhraseAutomaton();
        var room = new Occurrences.Room(RoomForMorePlaces);
        plans = new QuotePlan[queries.Count];
        for (int i = 0; i < plans.Length; i++) plans[i] = QuotePlan.Create(queries[i], automaton, room);
        automaton.Search(Insertions.Fold(document.Folded.Text), cancellationToken);

        var grading = new QuoteGrading(document);
        var matches = new QuoteMatch[plans.Length];
        for (int i = 0; i < matches.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            matches[i] = grading.Grade(plans[i]);
        }
        return matches;
    }

    /// <summary>A quote may be copied with its markup: then it has to stand so in the raw text, and not in a comment or a script.</summary>
    private static void MatchMarkup(
        DocumentText document, IReadOnlyList<QuoteQuery> queries, QuoteMatch[] matches, CancellationToken cancellationToken)
    {
        var withMarkup = new List<int>();
        for (int i = 0; i < matches.Length; i++)
            if (!matches[i].IsFound && queries[i].Exact.IndexOfAny(MarkupOf(document.Format)) >= 0)
                withMarkup.Add(i);
        if (withMarkup.Count == 0) return;

        DocumentText raw = DocumentText.Create(document.Raw, DocumentFormat.Text);
        QuoteMatch[] rawMatches = MatchReadable(raw, [.. withMarkup.Select(i => queries[i])], out _, cancellationToken);
        for (int i = 0; i < rawMatches.Length; i++)
            if (rawMatches[i].Grade == QuoteGrade.Verbatim && document.Readable.ComesFrom(rawMatches[i].Ranges[0]))
                matches[withMarkup[i]] = rawMatches[i];
    }

    private static char[] MarkupOf(DocumentFormat format) =>
        format == DocumentFormat.Html ? ['<', '&'] : ['<', '&', '*', '_', '`', '~', '[', ']', '\\', '#', '>', '|'];
}

using OnRecord.Checking.Attribution;
using OnRecord.Checking.Data;
using OnRecord.Quotes;
using OnRecord.Schema.Findings;

namespace OnRecord.Checking.Quotes;

/// <summary>Words that are to be found in a document.</summary>
/// <param name="Claim">The claim that has them.</param>
/// <param name="Query">The words.</param>
/// <param name="Place">Where they stand in the data.</param>
/// <param name="IsPassage">The document's own words around the claim, and not the speaker's.</param>
/// <param name="IsConfidential">Whether they may be shown to nobody.</param>
internal sealed record WantedQuote(Claim Claim, QuoteQuery Query, SourceSpan Place, bool IsPassage, bool IsConfidential)
{
    /// <summary>The quotes and passages of a claim.</summary>
    public static IEnumerable<WantedQuote> Of(Claim claim) =>
        In(claim, claim.Record, claim.Record.Plan.Claim!.Quote, isPassage: false)
            .Concat(claim.Attribution is { Plan.Attribution: { } role } attribution ? In(claim, attribution, role.Passage, isPassage: true) : []);

    private static IEnumerable<WantedQuote> In(Claim claim, Record holder, int field, bool isPassage)
    {
        if (field < 0) yield break;
        bool isConfidential = holder.IsConfidential || holder.Plan.Fields[field].Model.IsSensitive;
        IEnumerable<Value> values = holder[field] switch { CollectionValue list => list.Items, Value value => [value], _ => [] };
        foreach (Value value in values)
        {
            if (value is ScalarValue text) yield return new WantedQuote(claim, new QuoteQuery(text.Text), text.Node.Span, isPassage, isConfidential);
            else if (value is Record { IsSound: true } quote && quote.Text(quote.Plan.ShortForm) is string exact) yield return new WantedQuote(claim, QueryOf(quote, exact), quote.ValuePlace(quote.Plan.ShortForm), isPassage, isConfidential || quote.IsConfidential);
        }
    }

    private static QuoteQuery QueryOf(Record quote, string exact) => new(exact, quote.Text(quote.Plan.Find("prefix")), quote.Text(quote.Plan.Find("suffix")));
}

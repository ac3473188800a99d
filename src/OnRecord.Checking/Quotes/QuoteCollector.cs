using OnRecord.Attribution;
using OnRecord.Checking.Attribution;
using OnRecord.Checking.Data;
using OnRecord.Quotes;
using OnRecord.Schema.Findings;

namespace OnRecord.Checking.Quotes;

/// <summary>Words that are to be found in a document.</summary>
/// <param name="DocumentId">In which.</param>
/// <param name="Query">The words.</param>
/// <param name="Place">Where they stand in the data.</param>
/// <param name="IsPassage">The document's own words around a claim, and not the speaker's.</param>
internal sealed record WantedQuote(string DocumentId, QuoteQuery Query, SourceSpan Place, bool IsPassage);

/// <summary>Gathers the quotes and passages of claims, and finds out where each is to be looked up.</summary>
internal sealed class QuoteCollector
{
    private readonly Dictionary<string, Claim> _byId = new(StringComparer.Ordinal);

    public QuoteCollector(IReadOnlyList<Claim> claims)
    {
        foreach (Claim claim in claims)
        {
            if (claim.Record.Id is string id && !_byId.ContainsKey(id)) _byId.Add(id, claim);
        }
    }

    public IEnumerable<WantedQuote> Collect(Claim claim)
    {
        if (DocumentOf(claim) is not string document) yield break;
        if (claim.Record.Model.Claim!.Quote is string quote)
        {
            foreach ((QuoteQuery query, SourceSpan place) in Quotes(claim.Record[quote])) yield return new WantedQuote(document, query, place, IsPassage: false);
        }

        if (claim.Holder.Model.Attribution?.Passage is not string passage) yield break;
        foreach ((QuoteQuery query, SourceSpan place) in Quotes(claim.Holder[passage])) yield return new WantedQuote(document, query, place, IsPassage: true);
    }

    /// <summary>A quote is looked up where the claim is read; else where the next claim of the relay chain is; else in the document that is its ground.</summary>
    private string? DocumentOf(Claim claim)
    {
        HashSet<Claim> seen = [];
        for (Claim? link = claim; link is not null && seen.Add(link); link = link.Fact.RelayedBy is string relay && _byId.TryGetValue(relay, out Claim? next) ? next : null)
        {
            if (link.Fact.Document is not null) return link.Fact.Document;
        }

        foreach (Ground ground in claim.Fact.Grounds)
        {
            if (ground.Kind == GroundKind.Document) return ground.Ids[0];
        }

        return null;
    }

    private static IEnumerable<(QuoteQuery Query, SourceSpan Place)> Quotes(Value? value)
    {
        switch (value)
        {
            case ScalarValue scalar:
                yield return (new QuoteQuery(scalar.Text), scalar.Node.Span);
                break;
            case RecordValue { Record: { Model.ShortForm: string exact } record } when record.Text(exact) is string text:
                yield return (new QuoteQuery(text, record.Text("prefix"), record.Text("suffix")), record.ValuePlace(exact));
                break;
            case ListValue list:
                foreach (Value item in list.Items)
                {
                    foreach ((QuoteQuery Query, SourceSpan Place) quote in Quotes(item)) yield return quote;
                }

                break;
        }
    }
}

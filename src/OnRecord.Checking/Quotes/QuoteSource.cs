using OnRecord.Checking.Attribution;
using OnRecord.Checking.Data;

namespace OnRecord.Checking.Quotes;

/// <summary>Where the words of claims are looked up. A claim is asked once, however many chains of relays lead through it.</summary>
internal sealed class QuoteSource(Dossier dossier)
{
    private readonly Dictionary<Record, string?> _readIn = [];

    /// <summary>The document that a claim is read in; else the one that the next claim of the relay chain is read in; else the document that is its ground.</summary>
    public string? DocumentOf(Claim claim) => ReadIn(claim) ?? claim.GroundDocument;

    /// <summary>The claim, the one it is relayed by, and so on to the end; each once, should they go in a circle.</summary>
    public IEnumerable<Claim> Chain(Claim claim)
    {
        HashSet<Record> seen = [];
        for (Claim? link = claim; link is not null && seen.Add(link.Record); link = Next(link)) yield return link;
    }

    private string? ReadIn(Claim claim)
    {
        string? document = null;
        List<Record> passed = [];
        foreach (Claim link in Chain(claim))
        {
            if (_readIn.TryGetValue(link.Record, out document)) break;
            passed.Add(link.Record);
            document = link.ReadIn;
            if (document is not null) break;
        }

        foreach (Record record in passed) _readIn.Add(record, document);
        return document;
    }

    private Claim? Next(Claim claim) =>
        claim.RelayedBy is string relay && dossier.Find(relay)?.Record is { Plan.Claim: not null } record ? new Claim(record) : null;
}

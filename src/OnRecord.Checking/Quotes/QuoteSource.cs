using OnRecord.Checking.Attribution;
using OnRecord.Checking.Data;

namespace OnRecord.Checking.Quotes;

/// <summary>Where the words of a claim are looked up.</summary>
internal static class QuoteSource
{
    /// <summary>The document it is read in; else the one that the next claim of the relay chain is read in; else the document that is its ground.</summary>
    public static string? DocumentOf(Claim claim, Dossier dossier)
    {
        foreach (Claim link in Chain(claim, dossier))
        {
            if (link.ReadIn is string document) return document;
        }

        return claim.GroundDocument;
    }

    /// <summary>The claim, the one it is relayed by, and so on to the end; each once, should they go in a circle.</summary>
    public static IEnumerable<Claim> Chain(Claim claim, Dossier dossier)
    {
        HashSet<Record> seen = [];
        for (Claim? link = claim; link is not null && seen.Add(link.Record); link = Next(link, dossier)) yield return link;
    }

    private static Claim? Next(Claim claim, Dossier dossier) =>
        claim.RelayedBy is string relay && dossier.Find(relay)?.Record is { Plan.Claim: not null } record ? new Claim(record) : null;
}

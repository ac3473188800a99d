using System.Text.Json.Serialization;
using OnRecord.News;

namespace OnRecord.Serialization.Tests.Peers;

/// <summary>The peer of <see cref="News.Attribution"/>.</summary>
internal sealed record AttributionPeer
{
    private static readonly string[] AllTerms = ["on-record", "background", "deep-background", "off-record"];
    private static readonly string[] Inferences = ["continuation", "coreference"];

    public List<string?>? By { get; init; }

    public string? Document { get; init; }

    public bool? Narrator { get; init; }

    public string? Witnessed { get; init; }

    public string? RelayedBy { get; init; }

    public List<string?>? Basis { get; init; }

    public string? In { get; init; }

    public string? At { get; init; }

    public string? OnBehalfOf { get; init; }

    public string? RoleThen { get; init; }

    public string? Cue { get; init; }

    public string? Passage { get; init; }

    public string? Terms { get; init; }

    public string? Inferred { get; init; }

    [JsonIgnore]
    public bool IsValid =>
        Grounds == 1 && PeerRules.AreIds(By) && PeerRules.AreIds(Basis)
        && new[] { Document, Witnessed, RelayedBy, In, At, OnBehalfOf }.All(static id => id is null || PeerRules.IsId(id))
        && new[] { RoleThen, Cue, Passage }.All(static text => text is null || PeerRules.IsText(text))
        && (Terms is null || PeerRules.IsOneOf(Terms, AllTerms)) && Terms != "off-record" && (Inferred is null || PeerRules.IsOneOf(Inferred, Inferences));

    private int Grounds => (By is { Count: > 0 } ? 1 : 0) + (Document is null ? 0 : 1) + (Narrator == true ? 1 : 0) + (Witnessed is null ? 0 : 1);

    public News.Attribution ToRecord() => new()
    {
        By = (By ?? []).Select(static id => (SpeakerId)id!).ToEquatableList(),
        Document = Document is null ? null : (DocumentId)Document,
        Narrator = Narrator,
        Witnessed = Witnessed is null ? null : (SpeakerId)Witnessed,
        RelayedBy = RelayedBy is null ? null : (ClaimId)RelayedBy,
        Basis = (Basis ?? []).Select(static id => (ClaimId)id!).ToEquatableList(),
        In = In is null ? null : (DocumentId)In,
        At = At is null ? null : (OccasionId)At,
        OnBehalfOf = OnBehalfOf is null ? null : (SpeakerId)OnBehalfOf,
        RoleThen = RoleThen,
        Cue = Cue,
        Passage = Passage,
        Terms = Terms is null ? News.Terms.OnRecord : (Terms)(1 + Array.IndexOf(AllTerms, Terms)),
        Inferred = Inferred is null ? null : (Inference)(1 + Array.IndexOf(Inferences, Inferred)),
    };
}

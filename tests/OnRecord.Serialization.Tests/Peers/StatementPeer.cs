using System.Text.Json.Serialization;
using OnRecord.News;

namespace OnRecord.Serialization.Tests.Peers;

/// <summary>The peer of <see cref="Statement"/>.</summary>
internal sealed record StatementPeer : IPeer<Statement>
{
    private static readonly string[] Directnesses = ["direct", "indirect", "mixed"];
    private static readonly string[] Stances = ["asserts", "believes", "doubts", "denies", "alleges", "predicts", "warns", "promises", "demands", "commends", "condemns"];

    public string? Id { get; init; }

    public string? Text { get; init; }

    public string? Directness { get; init; }

    public string? Stance { get; init; }

    public List<QuotePeer?>? Quote { get; init; }

    public AttributionPeer? Attribution { get; init; }

    public string? AgreesWith { get; init; }

    public string? TranslatedFrom { get; init; }

    public bool? Garbled { get; init; }

    [JsonIgnore]
    public bool IsValid =>
        PeerRules.IsId(Id) && PeerRules.IsText(Text) && PeerRules.IsOneOf(Directness, Directnesses) && PeerRules.IsOneOf(Stance, Stances)
        && Attribution is { IsValid: true }
        && (AgreesWith is null || PeerRules.IsId(AgreesWith)) && (TranslatedFrom is null || PeerRules.IsLanguage(TranslatedFrom))
        && (Quote ?? []).TrueForAll(static quote => quote is { IsValid: true })
        && (Directness == "indirect") == (Quote is null or []);

    public Statement ToRecord() => new()
    {
        Id = (ClaimId)Id!,
        Text = Text!,
        Directness = (Directness)(1 + Array.IndexOf(Directnesses, Directness)),
        Stance = (Stance)(1 + Array.IndexOf(Stances, Stance)),
        Quote = (Quote ?? []).Select(static quote => quote!.ToRecord()).ToEquatableList(),
        Attribution = Attribution!.ToRecord(),
        AgreesWith = AgreesWith is null ? null : (ClaimId)AgreesWith,
        TranslatedFrom = TranslatedFrom,
        Garbled = Garbled ?? false,
    };
}

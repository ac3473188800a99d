using System.Text.Json.Serialization;
using Features;

namespace OnRecord.Serialization.Tests.Peers;

/// <summary>The peer of <see cref="Paper"/>: a whole number, for which 1.0 and 1e0 are other ways to write 1, as they are for a decimal.</summary>
internal sealed record PaperPeer : IPeer<Paper>
{
    public string? Id { get; init; }

    public string? File { get; init; }

    public string? Status { get; init; }

    public decimal? Pages { get; init; }

    public string? Kind { get; init; }

    [JsonIgnore]
    public bool IsValid =>
        PeerRules.IsSlug(Id) && Status is null or "filed" or "struck" && (Pages is null || (Pages is >= 1 and < 10000 && decimal.IsInteger(Pages.Value))) && Kind == "paper";

    public Paper ToRecord() => new() { Id = (PaperId)Id!, File = File, Status = Status, Pages = (long?)Pages, Kind = Kind! };
}

using System.Text.Json.Serialization;
using Features;

namespace OnRecord.Serialization.Tests.Peers;

/// <summary>The peer of <see cref="Circle"/>: a number.</summary>
internal sealed record CirclePeer : IPeer<Circle>
{
    private static readonly string[] Colours = ["red", "green", "blue"];
    private static readonly string[] Filler = ["tbd", "to be done"];

    public string? Id { get; init; }

    public string? Colour { get; init; }

    public string? Source { get; init; }

    public double? Radius { get; init; }

    [JsonIgnore]
    public bool IsValid =>
        PeerRules.IsSlug(Id) && PeerRules.IsOneOf(Colour, Colours) && Radius is > 0 and <= 100
        && Source is not "" && (Source is null ? Colour != "red" : !Filler.Contains(Source.Trim(), StringComparer.OrdinalIgnoreCase));

    public Circle ToRecord() => new() { Id = (ShapeId)Id!, Colour = (Colour)(1 + Array.IndexOf(Colours, Colour)), Source = Source, Radius = Radius!.Value };
}

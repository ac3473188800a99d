using System.Text.Json.Serialization;
using OnRecord.News;

namespace OnRecord.Serialization.Tests.Peers;

/// <summary>The peer of <see cref="Quote"/>, which may be a string: its words.</summary>
[JsonConverter(typeof(QuotePeerConverter))]
internal sealed record QuotePeer(string? Exact, string? Prefix, string? Suffix)
{
    public bool IsValid => PeerRules.IsText(Exact) && Prefix is not "" && Suffix is not "";

    public Quote ToRecord() => new() { Exact = Exact!, Prefix = Prefix, Suffix = Suffix };
}

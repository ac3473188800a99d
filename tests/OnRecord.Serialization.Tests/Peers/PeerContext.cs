using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace OnRecord.Serialization.Tests.Peers;

/// <summary>System.Text.Json's source generation, as strict as it can be made: without that it passes over unknown fields and takes the last of those that repeat.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(StatementPeer))]
[JsonSerializable(typeof(CirclePeer))]
[JsonSerializable(typeof(PaperPeer))]
[JsonSerializable(typeof(QuotePeerConverter.LongForm))]
internal sealed partial class PeerContext : JsonSerializerContext
{
    /// <summary>Reads a text; null where System.Text.Json refuses it.</summary>
    public static TPeer? Read<TPeer>(ReadOnlySpan<byte> json)
        where TPeer : class
    {
        try
        {
            return JsonSerializer.Deserialize(json, Strict<TPeer>());
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>How a peer is read.</summary>
    public static JsonTypeInfo<TPeer> Strict<TPeer>() => (JsonTypeInfo<TPeer>)StrictOptions.Instance.GetTypeInfo(typeof(TPeer));

    /// <summary>Apart, so that the context is there before they are.</summary>
    private static class StrictOptions
    {
        public static readonly JsonSerializerOptions Instance = new(Default.Options) { AllowDuplicateProperties = false };
    }
}

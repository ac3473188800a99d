using System.Text.Json;
using System.Text.Json.Serialization;

namespace OnRecord.Serialization.Tests.Peers;

/// <summary>Reads either form of a quote.</summary>
internal sealed class QuotePeerConverter : JsonConverter<QuotePeer>
{
    public override QuotePeer? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String) return new QuotePeer(reader.GetString(), null, null);
        LongForm? read = JsonSerializer.Deserialize(ref reader, PeerContext.Strict<LongForm>());
        return read is null ? null : new QuotePeer(read.Exact, read.Prefix, read.Suffix);
    }

    public override void Write(Utf8JsonWriter writer, QuotePeer value, JsonSerializerOptions options) => throw new NotSupportedException();

    /// <summary>A quote without the converter.</summary>
    internal sealed record LongForm(string? Exact = null, string? Prefix = null, string? Suffix = null);
}

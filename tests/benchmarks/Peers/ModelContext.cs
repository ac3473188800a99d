using System.Text.Json.Serialization;

namespace OnRecord.Benchmarks.Peers;

/// <summary>System.Text.Json's source generation, with both metadata and fast path.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Default)]
[JsonSerializable(typeof(StatementModel))]
internal sealed partial class ModelContext : JsonSerializerContext;

/// <summary>The same without the fast path.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(StatementModel))]
internal sealed partial class MetadataContext : JsonSerializerContext;

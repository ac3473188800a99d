using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OnRecord.Serialization;

namespace OnRecord;

/// <summary>What System.Text.Json has to know of records, typed ids and enums of schemas.</summary>
public static class OnRecordJson
{
    /// <summary>
    /// Resolves the types that are made from schemas, without reflection on their members: for trimmed and ahead-of-time compiled
    /// programs, and where records are made in the same project as the <see cref="JsonSerializerContext"/>, which can't see
    /// them. Combine it with others: <c>options.TypeInfoResolverChain.Add(OnRecordJson.Resolver)</c>.
    /// </summary>
    public static IJsonTypeInfoResolver Resolver { get; } = new ConverterResolver();

    private sealed class ConverterResolver : IJsonTypeInfoResolver
    {
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
            type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType is { IsAbstract: false, ContainsGenericParameters: false } converter
            && typeof(ITypeInfoSource).IsAssignableFrom(converter)
                ? ((ITypeInfoSource)Activator.CreateInstance(converter)!).MakeTypeInfo(options)
                : null;
    }
}

using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OnRecord.Serialization;

/// <summary>A converter that makes the metadata of its type: it alone knows the type at compile time.</summary>
internal interface ITypeInfoSource
{
    JsonTypeInfo MakeTypeInfo(JsonSerializerOptions options);
}

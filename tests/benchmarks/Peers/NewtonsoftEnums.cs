using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace OnRecord.Benchmarks.Peers;

/// <summary>Enums as the data writes them: lower case, words joined by hyphens.</summary>
internal sealed class NewtonsoftEnums() : StringEnumConverter(new KebabCaseNamingStrategy())
{
    public static JsonSerializerSettings Settings { get; } = new()
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        NullValueHandling = NullValueHandling.Ignore,
        Converters = { new NewtonsoftEnums() },
    };
}

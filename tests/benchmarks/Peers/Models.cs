using System.Text.Json;
using OnRecord.Benchmarks.Corpus;

namespace OnRecord.Benchmarks.Peers;

/// <summary>A corpus as the peers' own objects.</summary>
internal static class Models
{
    public static byte[] ToProtobuf(StatementModel model)
    {
        using MemoryStream stream = new();
        ProtoBuf.Serializer.Serialize(stream, model);
        return stream.ToArray();
    }

    public static StatementModel[] Of(StatementCorpus corpus) => Array.ConvertAll(corpus.Json, static json => JsonSerializer.Deserialize(json, ModelContext.Default.StatementModel)!);
}

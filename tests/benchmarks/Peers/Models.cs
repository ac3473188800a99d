using System.Text.Json;
using OnRecord.Benchmarks.Corpus;

namespace OnRecord.Benchmarks.Peers;

/// <summary>A corpus as the peers' own objects.</summary>
internal static class Models
{
    public static StatementModel[] Of(StatementCorpus corpus) => Array.ConvertAll(corpus.Json, static json => JsonSerializer.Deserialize(json, ModelContext.Default.StatementModel)!);
}

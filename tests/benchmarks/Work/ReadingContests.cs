using System.Text;
using System.Text.Json;
using OnRecord.Benchmarks.Corpus;
using OnRecord.Benchmarks.Peers;
using OnRecord.News;

namespace OnRecord.Benchmarks.Work;

/// <summary>From UTF-8 JSON to an object. Ours also validates, which none of the others does.</summary>
internal static class ReadingContests
{
    public static Contest Of(string name, StatementCorpus corpus, double? gate, double? goal)
    {
        byte[][] json = corpus.Json;
        byte[][] protobuf = Array.ConvertAll(Models.Of(corpus), Models.ToProtobuf);
        string[] texts = Array.ConvertAll(json, Encoding.UTF8.GetString);
        return new Contest(
            name,
            json.Length,
            new Contender("System.Text.Json source generation", i => Contender.Sink = JsonSerializer.Deserialize(json[i], ModelContext.Default.StatementModel)),
            new Contender("OnRecord, with validation", i =>
            {
                if (!Statement.TryParseJson(json[i], out Statement? statement, out ValidationResult result)) throw new InvalidOperationException(result.ToString());
                Contender.Sink = statement;
            }),
            [
                new Contender("System.Text.Json reflection", i => Contender.Sink = JsonSerializer.Deserialize<StatementModel>(json[i], JsonSerializerOptions.Web)),
                new Contender("protobuf-net (its own format)", i => Contender.Sink = ProtoBuf.Serializer.Deserialize<StatementModel>(protobuf[i].AsSpan())),
                new Contender("Newtonsoft.Json (from a string)", i => Contender.Sink = global::Newtonsoft.Json.JsonConvert.DeserializeObject<StatementModel>(texts[i], NewtonsoftEnums.Settings)),
            ],
            gate,
            goal);
    }
}

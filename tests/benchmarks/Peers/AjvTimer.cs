using System.Text;
using System.Text.Json.Nodes;
using OnRecord.Benchmarks.Corpus;
using OnRecord.Exports.JsonSchema;
using OnRecord.Nodes;
using OnRecord.Schema.Model;
using OnRecord.Schema.Resolving;

namespace OnRecord.Benchmarks.Peers;

/// <summary>ajv in a process of Node.js: the exported schema, compiled, on texts that lie there as bytes. It times itself.</summary>
internal sealed class AjvTimer : IDisposable
{
    /// <summary>More would only make the question longer.</summary>
    private const int MaxTexts = 10_000;

    private readonly NodeSession _session = NodeSession.Start("ajv-time.mjs");

    public AjvTimer(StatementCorpus corpus) => Ask(new JsonObject
    {
        ["schema"] = JsonNode.Parse(Schema()),
        ["texts"] = new JsonArray([.. corpus.Json.Take(MaxTexts).Select(static json => (JsonNode)Encoding.UTF8.GetString(json))]),
    });

    /// <summary>Judges so many texts; nanoseconds for one.</summary>
    public double Time(int count) => Ask(new JsonObject { ["count"] = count });

    public void Dispose() => _session.Dispose();

    private static string Schema()
    {
        string path = Path.Combine(Node.Folder, "..", "..", "schema", "news.onrecord.yaml");
        SchemaModel news = new SchemaLoader(key => key == path ? File.ReadAllText(path) : null, "OnRecord.News").Load(path)!.Resolved.Model;
        return JsonSchemaExport.WriteRecord(news, new TypeName(news.Namespace, "Statement")).Text;
    }

    private double Ask(JsonObject question)
    {
        JsonNode answer = _session.Ask(question);
        return answer["nanoseconds"]?.GetValue<double>() ?? throw new InvalidOperationException(answer.ToString());
    }
}

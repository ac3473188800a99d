using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CourtDesk;
using OnRecord;
using OnRecord.News;

// Each step says what came of it; a test reads that.
const string Json = """{"id":"s1","text":"The talks go on.","directness":"indirect","stance":"asserts","attribution":{"by":["minister"],"in":"article","terms":"on-record"},"garbled":false}""";
byte[] utf8 = Encoding.UTF8.GetBytes(Json);

Statement statement = Statement.ParseJson(utf8);
Say("json", statement.ToJson() == Json && Statement.IsValidJson(utf8));
Say("yaml", Statement.ParseYaml(statement.ToYaml()) == statement);
Say("invalid", !Statement.TryParseJson("""{"id":"s1"}""", out _, out ValidationResult missing) && missing.Errors.Any(static error => error.Path == "/attribution"));
Say("validate", statement.Validate().IsValid && !(statement with { Text = new string(' ', args.Length + 1) }).Validate().IsValid);

JsonSerializerOptions options = new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(OnRecordJson.Resolver, DeskContext.Default) };
JsonTypeInfo<Envelope> ofEnvelope = (JsonTypeInfo<Envelope>)options.GetTypeInfo(typeof(Envelope));
string envelope = JsonSerializer.Serialize(new Envelope("court", statement), ofEnvelope);
Say("resolver", JsonSerializer.Deserialize(envelope, ofEnvelope)!.Statement == statement);
Say("context", JsonSerializer.Deserialize(envelope, DeskContext.Default.Envelope)!.Statement == statement);
string claim = JsonSerializer.Serialize(statement, (JsonTypeInfo<Claim>)options.GetTypeInfo(typeof(Claim)));
Say("polymorphism", claim.StartsWith("""{"$type":"Statement",""", StringComparison.Ordinal) && JsonSerializer.Deserialize(claim, (JsonTypeInfo<Claim>)options.GetTypeInfo(typeof(Claim))) is Statement);

CourtDossier dossier = CourtDossier.ParseYaml(File.ReadAllText(args is [string path] ? path : "trial.records.yaml"));
Say("dossier", CourtDossier.ParseJson(dossier.ToJsonUtf8()) == dossier && dossier.Witnesses[dossier.Testimonies["t1"].By].Name == "Ada Example");

#if !NETSTANDARD_ASSET
using MemoryStream lines = new();
await Ndjson.WriteAsync(Repeat(statement, 3), lines);
lines.Position = 0;
int read = 0;
await foreach (RecordLine<Statement> line in Ndjson.ReadAsync(Statement.Converter.Instance, lines)) read += line.Record == statement ? 1 : 0;
Say("ndjson", read == 3);
#endif

// Only the writer in front allocates nothing.
ArrayBufferWriter<byte> output = new(4096);
statement.WriteTo(output);
output.ResetWrittenCount();
long before = GC.GetAllocatedBytesForCurrentThread();
statement.WriteTo(output);
Console.WriteLine("fast path: " + (GC.GetAllocatedBytesForCurrentThread() == before ? "on" : "off"));

static void Say(string step, bool isRight) => Console.WriteLine(step + ": " + (isRight ? "as it should" : "WRONG"));

#if !NETSTANDARD_ASSET
static async IAsyncEnumerable<Statement> Repeat(Statement statement, int count)
{
    for (int i = 0; i < count; i++) yield return statement;
    await Task.CompletedTask;
}
#endif

internal sealed record Envelope(string Desk, Statement Statement);

[JsonSerializable(typeof(Envelope))]
internal sealed partial class DeskContext : JsonSerializerContext;

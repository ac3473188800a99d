using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using OnRecord.Benchmarks.Corpus;
using OnRecord.Benchmarks.Peers;

namespace OnRecord.Benchmarks.Work;

/// <summary>From an object to UTF-8 JSON, into a buffer that is there already.</summary>
internal static class WritingContests
{
    public static Contest Of(string name, StatementCorpus corpus, double? gate, double? goal)
    {
        StatementModel[] models = Models.Of(corpus);
        ArrayBufferWriter<byte> buffer = new(1 << 16);
        JsonWriterOptions options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
        Utf8JsonWriter writer = new(buffer, options);
        return new Contest(
            name,
            models.Length,
            new Contender("System.Text.Json fast path", i =>
            {
                buffer.ResetWrittenCount();
                writer.Reset(buffer);
                ModelContext.Default.StatementModel.SerializeHandler!(writer, models[i]);
                writer.Flush();
            }),
            new Contender("OnRecord", i =>
            {
                buffer.ResetWrittenCount();
                corpus.Statements[i].WriteTo(buffer);
            }),
            [
                new Contender("OnRecord through Utf8JsonWriter", i =>
                {
                    buffer.ResetWrittenCount();
                    writer.Reset(buffer);
                    corpus.Statements[i].WriteTo(writer);
                    writer.Flush();
                }),
                new Contender("System.Text.Json metadata", i =>
                {
                    buffer.ResetWrittenCount();
                    writer.Reset(buffer);
                    JsonSerializer.Serialize(writer, models[i], MetadataContext.Default.StatementModel);
                }),
                new Contender("Newtonsoft.Json (to a string)", i => Contender.Sink = global::Newtonsoft.Json.JsonConvert.SerializeObject(models[i], NewtonsoftEnums.Settings)),
            ],
            gate,
            goal);
    }
}

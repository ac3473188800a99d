using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Features;
using OnRecord.News;
using OnRecord.Serialization.Tests.Making;

namespace OnRecord.Serialization.Tests.SystemTextJson;

/// <summary>System.Text.Json reads and writes records as they do themselves, by whatever way it finds their converters.</summary>
public sealed partial class SystemTextJsonTests
{
    private static readonly JsonSerializerOptions Resolved = new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(OnRecordJson.Resolver, PlainContext.Default) };

    [Fact]
    public void By_reflection()
    {
        Statement statement = new RandomRecords(1).Statement();
        Assert.Equal(statement, JsonSerializer.Deserialize<Statement>(JsonSerializer.Serialize(statement)));
    }

    [Fact]
    public void By_the_resolver_alone()
    {
        for (int seed = 0; seed < 100; seed++)
        {
            Everything record = new RandomRecords(seed).Everything();
            string json = JsonSerializer.Serialize(record, Resolved);
            Assert.Equal(record, JsonSerializer.Deserialize<Everything>(json, Resolved));
        }

        Assert.Equal("\"s1\"", JsonSerializer.Serialize((ClaimId)"s1", Resolved));
        Assert.Equal("\"mixed\"", JsonSerializer.Serialize(Directness.Mixed, Resolved));
        Assert.Equal(Mood.VeryAngry, JsonSerializer.Deserialize<Mood>("\"very-angry\"", Resolved));
    }

    [Fact]
    public void The_resolver_leaves_other_types_to_others()
    {
        Assert.Null(OnRecordJson.Resolver.GetTypeInfo(typeof(int), Resolved));
        Assert.Null(OnRecordJson.Resolver.GetTypeInfo(typeof(Envelope), Resolved));
    }

    [Fact]
    public void Inside_a_consumers_own_context()
    {
        Envelope envelope = new("a", new RandomRecords(2).Statement(), [new RandomRecords(3).Statement()], (ClaimId)"x");
        string json = JsonSerializer.Serialize(envelope, EnvelopeContext.Default.Envelope);
        Envelope? read = JsonSerializer.Deserialize(json, EnvelopeContext.Default.Envelope);
        Assert.Equal(envelope.Statement, read?.Statement);
        Assert.Equal(envelope.More, read?.More);
    }

    [Fact]
    public void An_abstract_record_says_what_it_is()
    {
        Shape shape = new Circle { Id = (ShapeId)"c", Colour = Colour.Blue, Radius = 1 };
        string json = JsonSerializer.Serialize(shape, Resolved);
        Assert.StartsWith("{\"$type\":\"Circle\"", json, StringComparison.Ordinal);
        Assert.Equal(shape, JsonSerializer.Deserialize<Shape>(json, Resolved));
    }

    [Fact]
    public void What_is_no_valid_record_does_not_come_out()
    {
        JsonException problem = Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<Statement>("""{"id":"s1"}""", Resolved));
        ValidationResult result = Assert.IsType<RecordFormatException>(problem.InnerException).Result;
        Assert.Contains(result.Errors, static error => error.Path == "/attribution");
    }

    internal sealed record Envelope(string Name, Statement Statement, List<Statement> More, ClaimId Reference);

    [JsonSerializable(typeof(Envelope))]
    internal sealed partial class EnvelopeContext : JsonSerializerContext;

    [JsonSerializable(typeof(int))]
    internal sealed partial class PlainContext : JsonSerializerContext;
}

using System.Reflection;
using Features;
using OnRecord.News;
using OnRecord.Serialization.Tests.Making;

namespace OnRecord.Serialization.Tests.Reading;

/// <summary>Whatever is written is read again as the same record, and written again as the same bytes; unknown values and fields too.</summary>
public sealed class RoundTripTests
{
    private const int Count = 500;

    [Fact]
    public void Through_json() => All(static record => Everything.ParseJson(record.ToJsonUtf8()), static record => Statement.ParseJson(record.ToJsonUtf8()));

    [Fact]
    public void Through_yaml() => All(static record => Everything.ParseYaml(record.ToYaml()), static record => Statement.ParseYaml(record.ToYaml()));

    [Fact]
    public void Through_both() => All(
        static record => Everything.ParseJson(Everything.ParseYaml(Everything.ParseJson(record.ToJsonUtf8()).ToYaml()).ToJsonUtf8()),
        static record => Statement.ParseJson(Statement.ParseYaml(Statement.ParseJson(record.ToJsonUtf8()).ToYaml()).ToJsonUtf8()));

    /// <summary>A dossier that a person wrote: every type of the news schema, dates, open enums.</summary>
    [Fact]
    public void Of_an_article_on_record()
    {
        NewsDossier written = NewsDossier.ParseYaml(File.ReadAllText(Path.Combine(RepositoryRoot, "seeds", "briefing.records.yaml")));
        Same(written, static dossier => NewsDossier.ParseJson(dossier.ToJsonUtf8()));
        Same(written, static dossier => NewsDossier.ParseYaml(dossier.ToYaml()));
        Same(written, static dossier => NewsDossier.ParseJson(NewsDossier.ParseYaml(dossier.ToYaml()).ToJsonUtf8()));
    }

    /// <summary>What a newer schema knows and this one does not is there again, number by number.</summary>
    [Theory]
    [InlineData("""{"key":"k","shape":{"$type":"Circle","id":"c","colour":"green","radius":1},"moods":["calm","furious"],"mood":"so-so","state":"green","word":"w"}""")]
    [InlineData("""{"key":"k","shape":{"$type":"Circle","id":"c","colour":"green","radius":1},"state":"green","word":"w","new":1.50,"newer":[1e400,-0,{"a":[]},"é",null],"":{"b":true}}""")]
    public void Of_values_and_fields_that_are_not_known(string json)
    {
        Everything record = Everything.ParseJson(json);
        Assert.Equal(json, record.ToJson());
        Assert.Equal(record, Everything.ParseJson(record.ToJson()));
        Same(record, static known => Everything.ParseJson(known.ToJsonUtf8()));
    }

    private static string RepositoryRoot { get; } = typeof(RoundTripTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static a => a.Key == "RepositoryRoot").Value!;

    private static void All(Func<Everything, Everything> everything, Func<Statement, Statement> statement)
    {
        RandomRecords records = new(11);
        for (int i = 0; i < Count; i++)
        {
            Same(records.Everything(), everything);
            Same(records.Statement(), statement);
        }
    }

    private static void Same<T>(T record, Func<T, T> through)
        where T : SchemaRecord
    {
        T read = through(record);
        Assert.Equal(record, read);
        Assert.Equal(record.ToJson(), read.ToJson());
        Assert.Equal(record.ToYaml(), read.ToYaml());
    }
}

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

using OnRecord.News;
using OnRecord.Serialization.Tests.Making;

namespace OnRecord.Serialization.Tests.Reading;

/// <summary>A verdict without a record is the verdict on the record.</summary>
public sealed class VerdictTests
{
    private const string Attribution = """ "attribution":{"by":["a"],"terms":"on-record"} """;

    public static TheoryData<string, bool> Statements => new()
    {
        { Statement("\"directness\":\"indirect\",\"stance\":\"asserts\"," + Attribution.Trim()), true },
        { Statement("\"directness\":\"indirect\",\"stance\":\"asserts\""), false },
        { Statement("\"directness\":\"direct\",\"stance\":\"asserts\"," + Attribution.Trim()), false },
        { Statement("\"directness\":\"direct\",\"stance\":\"asserts\",\"quote\":[]," + Attribution.Trim()), false },
        { Statement("\"directness\":\"direct\",\"stance\":\"asserts\",\"quote\":[{\"exact\":\"x\"}]," + Attribution.Trim()), true },
        { Statement("\"directness\":\"direct\",\"stance\":\"asserts\",\"quote\":[\"x\"]," + Attribution.Trim()), true },
        { Statement("\"directness\":\"direct\",\"stance\":\"asserts\",\"quote\":[{\"exact\":\" \"}]," + Attribution.Trim()), false },
        { Statement("\"directness\":\"indirect\",\"stance\":\"asserts\",\"quote\":[{\"exact\":\"x\"}]," + Attribution.Trim()), false },
        { Of("\"by\":[\"a\",\"b\"]"), true },
        { Of("\"by\":[\"a\",\"b\",\"a\"]"), false },
        { Of("\"by\":[\"a\",\"\\u0061\"]"), false },
        { Of("\"by\":[\"A\"]"), false },
        { Of("\"by\":[]"), false },
        { Of("\"narrator\":true"), true },
        { Of("\"narrator\":false"), false },
        { Of("\"by\":[\"a\"],\"document\":\"d\""), false },
        { Of("\"by\":[\"a\"],\"terms\":\"off-record\""), false },
        { Of("\"by\":[\"a\"],\"cue\":\"\""), false },
        { Of("\"by\":[\"" + new string('a', 100) + "\"]"), true },
        { Of("\"by\":[\"" + new string('a', 101) + "\"]"), false },
    };

    [Theory]
    [MemberData(nameof(Statements))]
    public void Is_that_on_the_record(string json, bool expected)
    {
        byte[] utf8 = System.Text.Encoding.UTF8.GetBytes(json);
        Assert.Equal(expected, News.Statement.TryParseJson(json, out _, out _));
        Assert.Equal(expected, News.Statement.IsValidJson(utf8));
    }

    [Fact]
    public void Costs_no_memory()
    {
        byte[][] texts = [.. Enumerable.Range(0, 50).Select(static seed => new RandomRecords(seed).Statement().ToJsonUtf8())];
        foreach (byte[] json in texts) Assert.True(News.Statement.IsValidJson(json));
        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (byte[] json in texts) News.Statement.IsValidJson(json);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Validating_an_object_costs_no_memory()
    {
        Statement[] statements = [.. Enumerable.Range(0, 50).Select(static seed => new RandomRecords(seed).Statement())];
        foreach (Statement statement in statements) Assert.Equal("valid", statement.Validate().ToString());
        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (Statement statement in statements) statement.Validate();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static string Statement(string rest) => "{\"id\":\"s1\",\"text\":\"x\"," + rest + "}";

    private static string Of(string attribution) => Statement("\"directness\":\"indirect\",\"stance\":\"asserts\",\"attribution\":{" + attribution + "}");
}

using System.IO.Pipelines;
using OnRecord.News;
using OnRecord.Serialization.Tests.Making;

namespace OnRecord.Serialization.Tests.Streams;

/// <summary>A stream in two segments, cut at every place there is: in a name, a character, an escape, a line end, the mark.</summary>
public sealed class SplitTests
{
    private static readonly byte[] Text =
    [
        .. "\uFEFF"u8, .. Line("é😀\n\"\\"), .. "\r\n"u8, .. "{\"id\":\"s\"}\n\n"u8, .. Line("日本"), .. "\n{\"id\""u8, (byte)'\n', .. Line("x"),
    ];

    [Fact]
    public async Task What_a_pipe_gives_is_the_same_wherever_it_is_cut()
    {
        string[] expected = await ReadAsync(Text.Length);
        Assert.Equal(5, expected.Length);
        Assert.Equal(3, expected.Count(static line => line.EndsWith("valid", StringComparison.Ordinal)));
        for (int at = 0; at < Text.Length; at++) Assert.Equal(expected, await ReadAsync(at));
    }

    private static byte[] Line(string text) => (new RandomRecords(1).Statement() with { Text = text }).ToJsonUtf8();

    private static async Task<string[]> ReadAsync(int at)
    {
        Pipe pipe = new();
        Task<string[]> reading = AllAsync(pipe.Reader.AsStream());
        await pipe.Writer.WriteAsync(Text.AsMemory(0, at));
        await pipe.Writer.WriteAsync(Text.AsMemory(at));
        await pipe.Writer.CompleteAsync();
        return await reading;
    }

    private static async Task<string[]> AllAsync(Stream stream)
    {
        List<string> lines = [];
        await foreach (RecordLine<Statement> line in Ndjson.ReadAsync(Statement.Converter.Instance, stream)) lines.Add(line.Number + " " + line.Record?.Text + " " + line.Result);
        return [.. lines];
    }
}

using System.IO.Pipelines;
using System.Text;
using OnRecord.News;
using OnRecord.Serialization.Tests.Making;

namespace OnRecord.Serialization.Tests.Streams;

public sealed class NdjsonTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(1000)]
    [InlineData(1 << 20)]
    public async Task What_was_written_is_read_again_in_pieces_of_any_size(int piece)
    {
        Statement[] statements = Make(piece < 100 ? 3 : 200);
        MemoryStream stream = new();
        await Ndjson.WriteAsync(Each(statements), stream);
        stream.Position = 0;
        Statement?[] read = [.. (await All(new PieceStream(stream, piece))).Select(static line => line.Record)];
        Assert.Equal(statements, read);
    }

    [Fact]
    public async Task Lines_have_numbers_and_the_last_needs_no_end()
    {
        string line = Make(1)[0].ToJson();
        string text = "\uFEFF" + line + "\r\n\n  \n{}\nnull\n{\"id\":\n" + line;
        List<RecordLine<Statement>> lines = await All(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        Assert.Equal([1, 4, 5, 6, 7], lines.Select(static line => line.Number));
        Assert.Equal([true, false, false, false, true], lines.Select(static line => line.Record is not null));
        Assert.All(lines, static line => Assert.Equal(line.Record is not null, line.Result.IsValid));
    }

    [Fact]
    public async Task A_byte_order_mark_stands_at_the_head_of_the_stream_and_nowhere_else()
    {
        string line = Make(1)[0].ToJson();
        List<RecordLine<Statement>> lines = await All(new MemoryStream(Encoding.UTF8.GetBytes("\uFEFF" + line + "\n" + line + "\n\uFEFF" + line + "\n" + line)));
        Assert.Equal([true, true, false, true], lines.Select(static read => read.Result.IsValid));
        Assert.Equal((1, 1), (lines[2].Result.Errors[0].Line, lines[2].Result.Errors[0].Column));
        lines = await All(new MemoryStream(Encoding.UTF8.GetBytes("\uFEFF\n\uFEFF" + line)));
        Assert.Equal([2], lines.Select(static read => read.Number));
        Assert.False(lines[0].Result.IsValid);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\n\r\n \t")]
    public async Task Nothing_is_no_record(string text) => Assert.Empty(await All(new MemoryStream(Encoding.UTF8.GetBytes(text))));

    [Fact]
    public async Task A_record_may_be_larger_than_the_buffer_and_not_than_the_limit()
    {
        Statement large = Make(1)[0] with { Text = new string('x', 1_000_000) };
        byte[] json = [.. large.ToJsonUtf8(), (byte)'\n', .. large.ToJsonUtf8()];
        List<RecordLine<Statement>> lines = await All(new PieceStream(new MemoryStream(json), 50_000));
        Assert.Equal([large, large], lines.Select(static line => line.Record));
        await Assert.ThrowsAsync<InvalidDataException>(async () => await All(new MemoryStream(json), maxLineBytes: 100_000));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    public async Task The_limit_is_exact_however_much_a_read_brings(int more, bool isRead)
    {
        byte[] json = Make(1)[0].ToJsonUtf8();
        foreach (byte[] end in (byte[][])[[], [(byte)'\n'], [(byte)'\n', .. json]])
        {
            Task<List<RecordLine<Statement>>> reading = All(new MemoryStream([.. json, .. end]), json.Length + more);
            if (isRead) Assert.All(await reading, static line => Assert.True(line.Result.IsValid));
            else await Assert.ThrowsAsync<InvalidDataException>(() => reading);
        }
    }

    [Fact]
    public async Task A_line_without_end_is_not_kept()
    {
        EndlessStream stream = new();
        await Assert.ThrowsAsync<InvalidDataException>(() => All(stream, maxLineBytes: 1 << 20));
        Assert.InRange(stream.Given, 1 << 20, 4 << 20);
    }

    [Fact]
    public async Task A_pipe_is_read_as_it_fills()
    {
        Pipe pipe = new();
        Statement[] statements = Make(3);
        await using IAsyncEnumerator<RecordLine<Statement>> lines = Ndjson.ReadAsync(Statement.Converter.Instance, pipe.Reader.AsStream()).GetAsyncEnumerator();
        foreach (Statement statement in statements)
        {
            ValueTask<bool> next = lines.MoveNextAsync();
            Assert.False(next.IsCompleted);
            await pipe.Writer.WriteAsync(statement.ToJsonUtf8());
            await pipe.Writer.WriteAsync("\n"u8.ToArray());
            Assert.True(await next);
            Assert.Equal(statement, lines.Current.Record);
        }

        await pipe.Writer.CompleteAsync();
        Assert.False(await lines.MoveNextAsync());
    }

    [Fact]
    public async Task Reading_and_writing_end_when_they_are_told_to()
    {
        using CancellationTokenSource source = new();
        Pipe pipe = new();
        Task reading = All(pipe.Reader.AsStream(), cancellation: source.Token);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Ndjson.WriteAsync(Each(Make(1)), new MemoryStream(), source.Token));
    }

    [Fact]
    public async Task A_stream_that_is_slow_is_waited_for()
    {
        int taken = 0;
        Pipe pipe = new(new PipeOptions(pauseWriterThreshold: 64 * 1024, resumeWriterThreshold: 32 * 1024));
        Statement statement = Make(1)[0] with { Text = new string('x', 1000) };
        Task writing = Ndjson.WriteAsync(Endless(), pipe.Writer.AsStream());
        int before = taken;
        Assert.False(writing.IsCompleted);
        Assert.InRange(before, 1, 200);
        ReadResult read = await pipe.Reader.ReadAsync();
        pipe.Reader.AdvanceTo(read.Buffer.End);
        await pipe.Reader.CompleteAsync();

        async IAsyncEnumerable<Statement> Endless()
        {
            while (taken < 10_000)
            {
                taken++;
                yield return statement;
            }

            await Task.CompletedTask;
        }
    }

    private static Statement[] Make(int count) => [.. Enumerable.Range(0, count).Select(static seed => new RandomRecords(seed).Statement())];

    private static async IAsyncEnumerable<Statement> Each(Statement[] statements)
    {
        foreach (Statement statement in statements) yield return statement;
        await Task.CompletedTask;
    }

    private static async Task<List<RecordLine<Statement>>> All(Stream stream, int maxLineBytes = Ndjson.DefaultMaxLineBytes, CancellationToken cancellation = default)
    {
        List<RecordLine<Statement>> lines = [];
        await foreach (RecordLine<Statement> line in Ndjson.ReadAsync(Statement.Converter.Instance, stream, maxLineBytes, cancellation)) lines.Add(line);
        return lines;
    }

    /// <summary>Gives whatever is asked for, and never a line end.</summary>
    private sealed class EndlessStream : MemoryStream
    {
        public long Given { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)'x');
            Given += buffer.Length;
            return ValueTask.FromResult(buffer.Length);
        }
    }

    /// <summary>Gives at most so many bytes at a time.</summary>
    private sealed class PieceStream(Stream inner, int piece) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            inner.ReadAsync(buffer.Length > piece ? buffer[..piece] : buffer, cancellationToken);

        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, Math.Min(count, piece));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}

#if NET
using System.Buffers;
using System.Runtime.CompilerServices;
using OnRecord.Serialization;

namespace OnRecord;

/// <summary>A line of JSON that was read.</summary>
/// <param name="Number">From 1; empty lines count.</param>
/// <param name="Record">The record; null where the line is no valid one.</param>
/// <param name="Result">All that is wrong with it, or worth knowing. Lines and columns are those within the line.</param>
public readonly record struct RecordLine<T>(int Number, T? Record, ValidationResult Result)
    where T : SchemaRecord;

/// <summary>Streams of records, one a line (NDJSON). At no time is more than one line of a stream held, and what the next read brought.</summary>
public static class Ndjson
{
    /// <summary>What is asked of a stream at once.</summary>
    private const int ReadSize = 64 * 1024;

    /// <summary>What is handed to a stream at once.</summary>
    private const int WriteSize = 32 * 1024;

    /// <summary>The longest line that is read, unless another limit is given: 16 MiB.</summary>
    public const int DefaultMaxLineBytes = 16 * 1024 * 1024;

    /// <summary>Reads records as they come. The next line is read when it is asked for. Empty lines are passed over; the last needs no line end.</summary>
    /// <param name="converter">The record type's own: <c>Statement.Converter.Instance</c>.</param>
    /// <param name="utf8">UTF-8, with or without a byte order mark. A <c>PipeReader</c> comes as <c>AsStream()</c>.</param>
    /// <param name="maxLineBytes">The longest line that is read, in bytes.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="InvalidDataException">A line is longer.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static async IAsyncEnumerable<RecordLine<T>> ReadAsync<T>(
        RecordConverter<T> converter, Stream utf8, int maxLineBytes = DefaultMaxLineBytes, [EnumeratorCancellation] CancellationToken cancellation = default)
        where T : SchemaRecord
    {
        ArgumentNullException.ThrowIfNull(converter);
        ArgumentNullException.ThrowIfNull(utf8);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(ReadSize);
        try
        {
            int start = 0, searched = 0, end = 0, number = 0;
            bool isLast = false;
            while (!isLast || start < end)
            {
                int found = buffer.AsSpan(searched, end - searched).IndexOf((byte)'\n');
                if (found < 0 && !isLast)
                {
                    searched = end;
                    ThrowIfLonger(end - start, maxLineBytes, number + 1);
                    MakeRoom(ref buffer, ref start, ref searched, ref end);
                    int read = await utf8.ReadAsync(buffer.AsMemory(end), cancellation).ConfigureAwait(false);
                    isLast = read == 0;
                    end += read;
                    continue;
                }

                int lineEnd = found < 0 ? end : searched + found;
                number++;
                // The mark stands at the head of a stream; anywhere else it is a character that JSON does not know.
                if (number == 1) start = lineEnd - RecordSerializer.WithoutMark(buffer.AsSpan(start, lineEnd - start)).Length;
                ThrowIfLonger(lineEnd - start, maxLineBytes, number);
                if (!IsBlank(buffer.AsSpan(start, lineEnd - start))) yield return Parse(converter, number, buffer.AsSpan(start, lineEnd - start));
                start = searched = Math.Min(lineEnd + 1, end);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Writes records, one a line, as they come. Waits for the stream before it takes more.</summary>
    /// <param name="records">The records. Written as they are, valid or not.</param>
    /// <param name="utf8">Where to; it is flushed at the end, and stays open.</param>
    /// <param name="cancellation">Ends the writing.</param>
    /// <exception cref="OperationCanceledException">The writing was ended.</exception>
    public static async Task WriteAsync<T>(IAsyncEnumerable<T> records, Stream utf8, CancellationToken cancellation = default)
        where T : SchemaRecord
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(utf8);
        ArrayBufferWriter<byte> buffer = new(WriteSize);
        await foreach (T record in records.WithCancellation(cancellation).ConfigureAwait(false))
        {
            record.WriteTo(buffer);
            buffer.Write("\n"u8);
            if (buffer.WrittenCount < WriteSize) continue;
            await utf8.WriteAsync(buffer.WrittenMemory, cancellation).ConfigureAwait(false);
            buffer.ResetWrittenCount();
        }

        await utf8.WriteAsync(buffer.WrittenMemory, cancellation).ConfigureAwait(false);
        await utf8.FlushAsync(cancellation).ConfigureAwait(false);
    }

    private static RecordLine<T> Parse<T>(RecordConverter<T> converter, int number, ReadOnlySpan<byte> line)
        where T : SchemaRecord
    {
        RecordSerializer.TryParseContent(converter, line, out T? record, out ValidationResult result);
        return new RecordLine<T>(number, record, result);
    }

    private static void ThrowIfLonger(int length, int maxLineBytes, int number)
    {
        if (length > maxLineBytes) throw new InvalidDataException("Line " + number + " is longer than " + maxLineBytes + " bytes.");
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => !line.ContainsAnyExcept(" \t\r"u8);

    /// <summary>Moves what is left to the front, and takes a larger buffer where that fills it.</summary>
    private static void MakeRoom(ref byte[] buffer, ref int start, ref int searched, ref int end)
    {
        byte[] target = buffer.Length - (end - start) < ReadSize / 2 ? ArrayPool<byte>.Shared.Rent(buffer.Length * 2) : buffer;
        buffer.AsSpan(start, end - start).CopyTo(target);
        if (target != buffer) ArrayPool<byte>.Shared.Return(buffer);
        buffer = target;
        searched -= start;
        end -= start;
        start = 0;
    }
}
#endif

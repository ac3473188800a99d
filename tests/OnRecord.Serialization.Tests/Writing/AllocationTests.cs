using System.Buffers;
using OnRecord.News;
using OnRecord.Serialization.Tests.Making;

namespace OnRecord.Serialization.Tests.Writing;

public sealed class AllocationTests
{
    [Fact]
    public void Writing_into_a_buffer_that_is_there_allocates_nothing()
    {
        Statement[] statements = [.. Enumerable.Range(0, 50).Select(static seed => new RandomRecords(seed).Statement())];
        ArrayBufferWriter<byte> output = new(1 << 20);
        foreach (Statement statement in statements) statement.WriteTo(output);
        output.ResetWrittenCount();
        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (Statement statement in statements) statement.WriteTo(output);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}

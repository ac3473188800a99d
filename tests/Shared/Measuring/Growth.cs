namespace OnRecord.Measuring;

/// <summary>How what a text costs grows with it. Bytes that are allocated are the same on every machine, as time is not.</summary>
internal static class Growth
{
    /// <summary>Twice as long a text may cost twice that, and little more; and no text more than so many times its length.</summary>
    /// <param name="name">For the message.</param>
    /// <param name="cost">What a text of so many bytes costs.</param>
    /// <param name="length">Of the longer text.</param>
    /// <param name="times">What a byte of the text may cost, in bytes.</param>
    public static void AssertLinear(string name, Func<int, long> cost, int length = 1_000_000, int times = 120)
    {
        cost(10_000);
        long small = cost(length / 2);
        long large = cost(length);
        Assert.True(large < (long)length * times, name + ": " + large);
        Assert.True(large < 3 * small + 1_000_000, name + ": " + small + ", then " + large);
    }

    /// <summary>What this thread allocates meanwhile.</summary>
    public static long BytesOf(Action work)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}

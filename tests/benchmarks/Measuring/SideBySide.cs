using OnRecord.Benchmarks.Work;

namespace OnRecord.Benchmarks.Measuring;

/// <summary>
/// Measures all contenders of a contest in turn, many times over, in one process. What slows the machine down for a while
/// slows all of them down, so that a ratio within a round is worth more than two times measured apart.
/// </summary>
internal sealed class SideBySide(int rounds, TimeSpan slice)
{
    /// <summary>Enough for the compiler's last tier; it works in the background, and has to be waited for.</summary>
    private const int WarmUps = 4;

    public IReadOnlyList<Measurement> Measure(Contest contest)
    {
        Contender[] contenders = [.. contest.Contenders];
        int[] next = new int[contenders.Length];
        int[] batches = new int[contenders.Length];
        for (int i = 0; i < contenders.Length; i++) batches[i] = WarmUp(contest, contenders[i], ref next[i]);
        double[][] times = [.. contenders.Select(_ => new double[rounds])];
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < contenders.Length; i++) times[i][round] = Time(contest, contenders[i], ref next[i], batches[i]);
        }

        return [.. contenders.Select((contender, i) => new Measurement(
            contest, contender, Median(times[i]), Median([.. times[i].Select((time, round) => times[0][round] / time)]), BytesOf(contest, contender)))];
    }

    /// <summary>Runs the contender until it is compiled for good; returns as many items as then fill a slice of time.</summary>
    private int WarmUp(Contest contest, Contender contender, ref int next)
    {
        double time = 0;
        for (int i = 0; i < WarmUps; i++)
        {
            time = Time(contest, contender, ref next, 2000);
            Thread.Sleep(150);
        }

        return Math.Max(50, (int)(slice.TotalNanoseconds / time));
    }

    /// <summary>Nanoseconds for one item.</summary>
    private static double Time(Contest contest, Contender contender, ref int next, int batch)
    {
        Action<int> run = contender.Run;
        double start = CpuClock.Now();
        for (int i = 0; i < batch; i++)
        {
            run(next);
            if (++next == contest.Items) next = 0;
        }

        return (CpuClock.Now() - start) / batch;
    }

    private static double BytesOf(Contest contest, Contender contender)
    {
        int items = Math.Min(contest.Items, 1000);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < items; i++) contender.Run(i);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)items;
    }

    private static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}

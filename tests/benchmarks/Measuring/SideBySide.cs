using System.Runtime;
using OnRecord.Benchmarks.Work;

namespace OnRecord.Benchmarks.Measuring;

/// <summary>
/// Measures all contenders of a contest in turn, many times over, in one process. What slows the machine down for a while
/// slows all of them down, so that a ratio within a round is worth more than two times measured apart.
/// </summary>
internal sealed class SideBySide(int rounds, TimeSpan slice)
{
    /// <summary>The compiler's last tier works in the background, and on a busy machine has to be waited for: until it has had nothing to do for so many rounds.</summary>
    private const int QuietRounds = 5;

    private const int MaxWarmUps = 60;

    /// <summary>Nanoseconds.</summary>
    private const double WarmUpSlice = 20e6;

    public Outcome Measure(Contest contest)
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

        Measurement[] measurements = [.. contenders.Select((contender, i) => Measurement.Of(contender.Name, times[i], times[0], BytesOf(contest, contender)))];
        return new Outcome(contest.Name, measurements, contest.Gate is double gate ? [new Gate(contest.Name, measurements[1].Ratio, gate, contest.Goal ?? gate)] : []);
    }

    /// <summary>Runs the contender until it is compiled for good; returns as many items as then fill a slice of time.</summary>
    private int WarmUp(Contest contest, Contender contender, ref int next)
    {
        double time = 0;
        long compiled = 0;
        for (int i = 0, quiet = 0; i < MaxWarmUps && quiet < QuietRounds; i++)
        {
            time = Time(contest, contender, ref next, i == 0 ? 1 : Math.Clamp((int)(WarmUpSlice / time), 1, 1000));
            Thread.Sleep(60);
            quiet = JitInfo.GetCompiledMethodCount() == compiled ? quiet + 1 : 0;
            compiled = JitInfo.GetCompiledMethodCount();
        }

        return Math.Max(1, (int)(slice.TotalNanoseconds / time));
    }

    /// <summary>Nanoseconds for one item.</summary>
    private static double Time(Contest contest, Contender contender, ref int next, int batch)
    {
        if (contender.TimeElsewhere is { } timeElsewhere) return timeElsewhere(batch);
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
        if (contender.TimeElsewhere is not null) return double.NaN;
        int items = Math.Min(contest.Items, 500);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < items; i++) contender.Run(i);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)items;
    }
}

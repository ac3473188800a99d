using OnRecord.Benchmarks.Measuring;

namespace OnRecord.Benchmarks.Generators;

/// <summary>Measures generators in turn, in their drivers' time: what slows the machine down for a while slows all of them down.</summary>
internal static class DriverRounds
{
    /// <param name="contenders">The peer, ours, then the others.</param>
    /// <param name="work">Does the work in a driver, and gives the nanoseconds that it took.</param>
    /// <param name="warmUps">Rounds before those that count.</param>
    /// <param name="rounds">Rounds that count.</param>
    public static Measurement[] Measure((string Name, DriverRun Run)[] contenders, Func<DriverRun, double> work, int warmUps, int rounds)
    {
        double[][] times = Array.ConvertAll(contenders, _ => new double[rounds]);
        double[] bytes = new double[contenders.Length];
        for (int round = -warmUps; round < rounds; round++)
        {
            for (int i = 0; i < contenders.Length; i++)
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                double time = work(contenders[i].Run);
                bytes[i] = GC.GetAllocatedBytesForCurrentThread() - before;
                if (round >= 0) times[i][round] = time;
            }
        }

        return [.. contenders.Select((contender, i) => Measurement.Of(contender.Name, times[i], times[0], bytes[i]))];
    }
}

using OnRecord.Benchmarks.Generators;
using OnRecord.Benchmarks.Measuring;
using OnRecord.Generators;

namespace OnRecord.Benchmarks.Peers;

/// <summary>Our generator beside Mapperly's and that of options, on as many types. They do other work: no gate, but an order of size.</summary>
internal static class GeneratorPeerContests
{
    private const int Types = 1000;
    private const int Rounds = 5;

    public static IEnumerable<(string Name, Func<Outcome> Measure)> All() =>
    [
        ("generators of others, cold, 1,000 types", static () => Measure("generators of others, cold, 1,000 types", static run => run.Cold())),
        ("generators of others, C# edit, 1,000 types", static () => Measure("generators of others, C# edit, 1,000 types", static run => run.EditCode())),
    ];

    private static Outcome Measure(string title, Func<DriverRun, double> work)
    {
        (string Name, DriverRun? Run)[] all =
        [
            ("Mapperly's generator", GeneratorPeers.Mapperly(Types)),
            ("OnRecord", new DriverRun(new OnRecordGenerator(), SchemaProject.Files(Types / SchemaProject.RecordsPerFile))),
            ("the Options validation generator", GeneratorPeers.Options(Types)),
        ];
        (string Name, DriverRun Run)[] contenders = [.. all.Where(static one => one.Run is not null).Select(static one => (one.Name, one.Run!))];
        double[][] times = Array.ConvertAll(contenders, static _ => new double[Rounds]);
        double[] bytes = new double[contenders.Length];
        for (int round = -1; round < Rounds; round++)
        {
            for (int i = 0; i < contenders.Length; i++)
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                double time = work(contenders[i].Run);
                bytes[i] = GC.GetAllocatedBytesForCurrentThread() - before;
                if (round >= 0) times[i][round] = time;
            }
        }

        return new Outcome(
            title,
            [.. contenders.Select((one, i) => new Measurement(one.Name, SideBySide.Median(times[i]), SideBySide.Median([.. times[i].Select((time, round) => times[0][round] / time)]), bytes[i]))],
            []);
    }
}

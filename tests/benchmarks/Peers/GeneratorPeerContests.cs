using OnRecord.Benchmarks.Generators;
using OnRecord.Benchmarks.Measuring;
using OnRecord.Generators;

namespace OnRecord.Benchmarks.Peers;

/// <summary>Our generator beside Mapperly's and that of options, on as many types. They do other work: no gate, but an order of size.</summary>
internal static class GeneratorPeerContests
{
    private const int Types = 1000;
    private const int WarmUps = 1;
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
        return new Outcome(title, DriverRounds.Measure(contenders, work, WarmUps, Rounds), []);
    }
}

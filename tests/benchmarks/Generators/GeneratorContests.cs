using Microsoft.CodeAnalysis;
using OnRecord.Benchmarks.Measuring;
using OnRecord.Benchmarks.Peers;
using OnRecord.Generators;

namespace OnRecord.Benchmarks.Generators;

/// <summary>What the generator costs a build and an editor, in the driver's time, beside a generator that only replays as many outputs.</summary>
internal static class GeneratorContests
{
    /// <summary>With more types in one context, System.Text.Json's generator takes the time of all the others together.</summary>
    private const int MaxPeerTypes = 1000;

    private const int ColdWarmUps = 2;
    private const int ColdRounds = 5;
    private const int EditWarmUps = 10;
    private const int EditRounds = 21;

    /// <summary>Edits of a small project before those that count, by which the code is compiled for good: in an editor it is, after some minutes.</summary>
    private const int WarmUp = 1000;

    private const int WarmUpFiles = 10;

    public static IEnumerable<(string Name, Func<Outcome> Measure)> All()
    {
        foreach (int records in (int[])[100, 1000, 5000])
        {
            string size = records.ToString("N0", System.Globalization.CultureInfo.InvariantCulture) + " records";
            yield return ("generator cold, " + size, () => Measure("generator cold, " + size, records, isCold: true, static run => run.Cold(), null));
            yield return ("generator C# edit, " + size, () => Measure("generator C# edit, " + size, records, isCold: false, static run => run.EditCode(), records == 5000 ? (1.5, 1.1) : null));
            yield return ("generator one-file edit, " + size, () => Measure("generator one-file edit, " + size, records, isCold: false, static run => run.EditFile(), records == 5000 ? (2.0, 1.3) : null));
            yield return ("generator rename, " + size, () => Measure("generator rename, " + size, records, isCold: false, static run => run.Rename(), null));
        }
    }

    private static Outcome Measure(string name, int records, bool isCold, Func<DriverRun, double> run, (double Gate, double Goal)? gate)
    {
        if (!isCold) Warm(run);
        AdditionalText[] files = SchemaProject.Files(records / SchemaProject.RecordsPerFile);
        (string, DriverRun)[] contenders =
        [
            ("the driver, replaying as many outputs", new DriverRun(new ReplayGenerator(), files)),
            ("OnRecord", new DriverRun(new OnRecordGenerator(), files)),
            .. records <= MaxPeerTypes && GeneratorPeers.SystemTextJson(records) is { } peer ? [("System.Text.Json's generator", peer)] : Array.Empty<(string, DriverRun)>(),
        ];
        Measurement[] measurements = isCold
            ? DriverRounds.Measure(contenders, run, ColdWarmUps, ColdRounds)
            : DriverRounds.Measure(contenders, run, EditWarmUps, EditRounds);
        return new Outcome(name, measurements, gate is (double needed, double goal) ? [new Gate(name, 1 / measurements[1].Ratio, needed, goal, LessIsBetter: true)] : []);
    }

    private static void Warm(Func<DriverRun, double> run)
    {
        AdditionalText[] files = SchemaProject.Files(WarmUpFiles);
        foreach (DriverRun small in (DriverRun[])[new DriverRun(new ReplayGenerator(), files), new DriverRun(new OnRecordGenerator(), files)])
        {
            for (int i = 0; i < WarmUp; i++) run(small);
        }
    }
}

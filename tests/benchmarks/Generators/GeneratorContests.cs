using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OnRecord.Benchmarks.Measuring;
using OnRecord.Generators;

namespace OnRecord.Benchmarks.Generators;

/// <summary>What the generator costs a build and an editor, in the driver's time, beside a generator that only replays as many outputs.</summary>
internal static class GeneratorContests
{
    /// <summary>With more types in one context, System.Text.Json's generator takes the time of all the others together.</summary>
    private const int MaxPeerTypes = 1000;

    private const int ColdRounds = 5;
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
        DriverRun[] runs = [new DriverRun(new ReplayGenerator(), files), new DriverRun(new OnRecordGenerator(), files), .. records <= MaxPeerTypes ? Peers(records) : []];
        string[] names = ["the driver, replaying as many outputs", "OnRecord", "System.Text.Json's generator"];
        int rounds = isCold ? ColdRounds : EditRounds;
        double[][] times = [.. runs.Select(_ => new double[rounds])];
        long[] bytes = new long[runs.Length];
        for (int round = isCold ? -2 : -10; round < rounds; round++)
        {
            for (int i = 0; i < runs.Length; i++)
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                double time = run(runs[i]);
                bytes[i] = GC.GetAllocatedBytesForCurrentThread() - before;
                if (round >= 0) times[i][round] = time;
            }
        }

        Measurement[] measurements = [.. runs.Select((_, i) => new Measurement(
            names[i], SideBySide.Median(times[i]), SideBySide.Median([.. times[i].Select((time, round) => times[0][round] / time)]), bytes[i]))];
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

    /// <summary>System.Text.Json's generator, where the SDK has it, on as many types.</summary>
    private static IEnumerable<DriverRun> Peers(int records)
    {
        string? file = Directory.EnumerateFiles(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "../../../packs")), "System.Text.Json.SourceGeneration.dll", SearchOption.AllDirectories).FirstOrDefault();
        if (file is null) yield break;
        object generator = Activator.CreateInstance(System.Reflection.Assembly.LoadFrom(file).GetType("System.Text.Json.SourceGeneration.JsonSourceGenerator")!)!;
        yield return new DriverRun((IIncrementalGenerator)generator, [], ContextOf(records));
    }

    private static string ContextOf(int records)
    {
        System.Text.StringBuilder code = new("namespace Many;\n");
        for (int i = 0; i < records; i++)
        {
            code.Append("public sealed record R").Append(i).Append(" { public required string Id { get; init; } public required string Text { get; init; } public long? Count { get; init; } public string[]? Tags { get; init; } public System.DateOnly? Day { get; init; } }\n");
        }

        for (int i = 0; i < records; i++) code.Append("[System.Text.Json.Serialization.JsonSerializable(typeof(R").Append(i).Append("))]\n");
        return code.Append("public sealed partial class Context : System.Text.Json.Serialization.JsonSerializerContext;\n").ToString();
    }
}

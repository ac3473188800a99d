using OnRecord.Checking;
using OnRecord.Checking.Plans;
using OnRecord.Quotes;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Resolving;
using Xunit.Abstractions;

namespace OnRecord.Evolution.Tests.Properties;

/// <summary>
/// Random changes of random schemas, and random data: where <c>diff</c> says that readers can bear the change, all old data is
/// valid by the new schema, and where it says that writers can, all new data by the old one.
/// ONRECORD_EVOLUTION_CHANGES sets how many changes are tried, ONRECORD_EVOLUTION_SEED where they begin.
/// </summary>
public sealed class CompatibilityTests(ITestOutputHelper output)
{
    private const int DossiersPerSide = 12;

    private static readonly int Changes = Setting("ONRECORD_EVOLUTION_CHANGES") ?? 1500;
    private static readonly int FirstSeed = Setting("ONRECORD_EVOLUTION_SEED") ?? Environment.TickCount & 0xFFFFFF;

    [Fact]
    public void What_diff_calls_compatible_is()
    {
        output.WriteLine($"seeds {FirstSeed} to {FirstSeed + Changes - 1}");
        int readers = 0, writers = 0, changed = 0;
        long dossiers = 0;
        Parallel.For(FirstSeed, FirstSeed + Changes, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, seed =>
        {
            Random random = new(seed);
            (LoadedSchema old, LoadedSchema now) = Pair(random);
            SchemaComparison comparison = SchemaDiff.Compare(old.Resolved.Model, now.Resolved.Model);
            if (comparison.Changes.Count > 0) Interlocked.Increment(ref changed);
            if (comparison.Readers == Impact.Compatible)
            {
                Interlocked.Increment(ref readers);
                Interlocked.Add(ref dossiers, Try(random, old, now, seed, comparison, "readers"));
            }

            if (comparison.Writers == Impact.Compatible)
            {
                Interlocked.Increment(ref writers);
                Interlocked.Add(ref dossiers, Try(random, now, old, seed, comparison, "writers"));
            }
        });

        output.WriteLine($"{Changes} pairs of schemas, {changed} of them different; compatible for readers {readers}, for writers {writers}; {dossiers} valid dossiers, each valid by the other schema");

        // Were nothing called compatible, or no data valid, nothing would have been tried.
        Assert.True(readers > Changes / 10 && writers > Changes / 10 && dossiers > Changes, "too little was tried");
    }

    /// <summary>How many dossiers were valid by the schema that they were made of, and so had to be by the other.</summary>
    private static int Try(Random random, LoadedSchema made, LoadedSchema read, int seed, SchemaComparison comparison, string side)
    {
        CheckPlan own = CheckPlan.Compile(made.Resolved.Model), other = CheckPlan.Compile(read.Resolved.Model);
        int valid = 0;
        for (int i = 0; i < DossiersPerSide; i++)
        {
            if (made.Resolved.Model.Dossier is null) break;
            string data = new RandomDossier(random, made.Resolved.Model).Make();
            if (Errors(data, own).Count > 0) continue;
            valid++;
            List<Finding> errors = Errors(data, other);
            Assert.True(errors.Count == 0, $"seed {seed}, {side}: {string.Join("\n", errors)}\n{data}\n\n{string.Join("\n", comparison.Changes.Select(static c => c.Message))}\n\nmade by\n{made.Parsed.File}\n\nread by\n{read.Parsed.File}");
        }

        return valid;
    }

    /// <summary>Two schemas, one made of the other by one to three changes.</summary>
    private static (LoadedSchema Old, LoadedSchema New) Pair(Random random)
    {
        while (true)
        {
            DraftSchema draft = RandomDrafts.Schema(random);
            for (int i = random.Next(4); i > 0; i--) draft = DraftChanges.Change(random, draft);
            if (Load(draft) is not { } old) continue;
            for (int attempt = 0; attempt < 20; attempt++)
            {
                DraftSchema changed = draft;
                for (int i = random.Next(1, 4); i > 0; i--) changed = DraftChanges.Change(random, changed);
                if (Load(changed) is { } now) return random.In(2) ? (old, now) : (now, old);
            }
        }
    }

    private static LoadedSchema? Load(DraftSchema draft)
    {
        string text = draft.ToString();
        LoadedSchema loaded = new SchemaLoader(_ => text, "Desk").Load("desk.onrecord.yaml")!;
        return loaded.HasErrors ? null : loaded;
    }

    private static List<Finding> Errors(string data, CheckPlan plan)
    {
        DossierFile file = new("data.records.json", DataFile.Read(data, DataFormat.Json), plan);
        return [.. Checker.Check(new CheckRequest(file, NoFiles.Instance)).Findings.Where(static finding => finding.Severity == FindingSeverity.Error)];
    }

    private static int? Setting(string name) => int.TryParse(Environment.GetEnvironmentVariable(name), out int value) ? value : null;

    private sealed class NoFiles : IDossierFiles
    {
        public static readonly NoFiles Instance = new();

        public DocumentText? FindDocument(string path) => null;

        public string? FindSha256(string path) => null;

        public DossierFile? FindDossier(string path) => null;

        public IReadOnlyList<DossierFile> FindIncluders(string path) => [];
    }
}

using System.Globalization;
using OnRecord.Checking;
using OnRecord.Conformance.Tests.Cases;
using OnRecord.Conformance.Tests.Engines;

namespace OnRecord.Conformance.Tests.Random;

/// <summary>
/// Random schemas and random data, valid and broken: engines agree on the verdict of all of them. <c>ONRECORD_CONFORMANCE_SEED</c> and
/// <c>ONRECORD_CONFORMANCE_SCHEMAS</c> take another seed and more schemas.
/// </summary>
public sealed class RandomTests(CountOutput output) : IClassFixture<CountOutput>
{
    private const int DataPerSchema = 50;
    private const int MaxReported = 10;

    [Fact]
    public void Engines_agree_on_random_data()
    {
        int seed = Number("ONRECORD_CONFORMANCE_SEED", 1791), count = Number("ONRECORD_CONFORMANCE_SCHEMAS", 200);
        TestSchema[] schemas = Schemas(seed, count);
        IReadOnlyList<IEngine> engines = ConformanceRun.MakeEngines(schemas);
        int pairs = 0;
        List<Disagreement> found = [];
        for (int i = 0; i < schemas.Length; i++)
        {
            System.Random random = new(seed + i);
            for (int j = 0; j < DataPerSchema; j++, pairs++)
            {
                Disagreement one = new(schemas[i], random);
                if (one.Find(engines)) found.Add(one);
            }
        }

        output.Show($"{pairs} pairs of random schemas and data, {engines.Count} engines, {found.Count} disagreements (seed {seed})");
        IGrouping<string, Disagreement>[] kinds = [.. found.GroupBy(static one => one.Kind).OrderByDescending(static kind => kind.Count())];
        Assert.True(found.Count == 0, "Seed " + seed + ". Keep these in tests/conformance/found.yaml:\n" + string.Join("\n", kinds.Take(MaxReported).Select(kind => "# " + kind.Count() + " like this\n" + kind.First().Shrunk(engines))));
        Assert.Equal(count * DataPerSchema, pairs);
    }

    /// <summary>Schemas without mistakes; the rest of what is made is thrown away.</summary>
    private static TestSchema[] Schemas(int seed, int count)
    {
        System.Random random = new(seed);
        List<TestSchema> schemas = [];
        for (int tries = 0; schemas.Count < count; tries++)
        {
            Assert.True(tries < 4 * count, "Most schemas that are made have mistakes.");
            if (TestSchema.TryRead("random" + tries, new SchemaMaker(random).Make()) is { } schema) schemas.Add(schema);
        }

        return [.. schemas];
    }

    private static int Number(string variable, int standard) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.Integer, CultureInfo.InvariantCulture, out int number) ? number : standard;
}

using System.Globalization;
using OnRecord.Checking;
using OnRecord.Conformance.Tests.Cases;
using OnRecord.Conformance.Tests.Engines;

namespace OnRecord.Conformance.Tests.Random;

/// <summary>
/// Random schemas and random data, valid and broken: engines agree on all of them. <c>ONRECORD_CONFORMANCE_SEED</c> and
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
        string[] cases = [.. schemas.Select((schema, index) => (schema, index)).SelectMany(item =>
        {
            System.Random random = new(seed + item.index);
            List<string> found = [];
            for (int i = 0; i < DataPerSchema; i++)
            {
                if (Try(item.schema, engines, random) is { } problem) found.Add(problem);
                pairs++;
            }

            return found;
        })];
        output.Show($"{pairs} pairs of random schemas and data, {engines.Count} engines, {cases.Length} disagreements (seed {seed})");
        Assert.True(cases.Length == 0, "Seed " + seed + ". Keep these in tests/conformance/found.yaml:\n" + string.Join("\n", cases.OrderBy(static text => text.Length).Take(MaxReported)));
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

    private static string? Try(TestSchema schema, IReadOnlyList<IEngine> engines, System.Random random)
    {
        Tree.Mapping tree = new DataMaker(random, schema.Model).Make();
        for (int changes = random.Next(0, 3); changes > 0; changes--) new Mutator(random).Mutate(tree);
        bool isJson = random.Next(2) == 0;
        Func<TestData> data = () => isJson ? new TestData(tree.ToJson(), DataFormat.Json) : new TestData(tree.ToYaml(), DataFormat.Yaml);
        if (ConformanceRun.Disagreements(schema, data(), engines).Count == 0) return null;
        Shrinking.Shrink(tree, () => ConformanceRun.Disagreements(schema, data(), engines).Count > 0);
        return Paste(schema, data(), ConformanceRun.Disagreements(schema, data(), engines));
    }

    /// <summary>The case, ready to paste.</summary>
    private static string Paste(TestSchema schema, TestData data, IReadOnlyList<string> problems) =>
        "# " + string.Join("\n", problems).Replace("\n", "\n# ") + "\n- schema: |\n" + Indent(schema.Text, 4)
        + (data.Format == DataFormat.Json ? "  format: json\n" : "") + "  cases:\n    - invalid: |\n" + Indent(data.Text, 8) + "      finds: []\n";

    private static string Indent(string text, int indent) => string.Concat(text.TrimEnd('\n').Split('\n').Select(line => new string(' ', indent) + line + "\n"));

    private static int Number(string variable, int standard) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.Integer, CultureInfo.InvariantCulture, out int number) ? number : standard;
}

using System.Text.RegularExpressions;
using OnRecord.Checking;
using OnRecord.Conformance.Tests.Cases;
using OnRecord.Conformance.Tests.Engines;

namespace OnRecord.Conformance.Tests.Random;

/// <summary>
/// Random data of a schema, valid or broken in up to two places, and whether engines disagree on the verdict. What they find and
/// where is compared in the cases that are written by hand: random data is often wrong in several ways at once, and then each may
/// stop at another one.
/// </summary>
internal sealed partial class Disagreement
{
    private readonly TestSchema _schema;
    private readonly Tree.Mapping _tree;
    private readonly bool _isJson;

    public Disagreement(TestSchema schema, System.Random random)
    {
        _schema = schema;
        _tree = new DataMaker(random, schema.Model).Make();
        for (int changes = random.Next(0, 3); changes > 0; changes--) new Mutator(random).Mutate(_tree);
        _isJson = random.Next(2) == 0;
    }

    /// <summary>What they disagree about, without places: one mistake shows in many pairs.</summary>
    public string Kind { get; private set; } = string.Empty;

    private TestData Data => _isJson ? new TestData(_tree.ToJson(), DataFormat.Json) : new TestData(_tree.ToYaml(), DataFormat.Yaml);

    /// <summary>Whether they disagree.</summary>
    public bool Find(IReadOnlyList<IEngine> engines)
    {
        IReadOnlyList<string> problems = ConformanceRun.VerdictDisagreements(_schema, Data, engines);
        Kind = string.Join("; ", problems.Select(static problem => Place().Replace(problem.Split('\n')[0], string.Empty)).Distinct().Order(StringComparer.Ordinal));
        return problems.Count > 0;
    }

    /// <summary>The smallest such case, ready to paste.</summary>
    public string Shrunk(IReadOnlyList<IEngine> engines)
    {
        Shrinking.Shrink(_tree, () => ConformanceRun.VerdictDisagreements(_schema, Data, engines).Count > 0);
        string problems = string.Join("\n", ConformanceRun.VerdictDisagreements(_schema, Data, engines)).Replace("\n", "\n# ");
        return "# " + problems + "\n- schema: |\n" + Indent(_schema.Text, 4) + (_isJson ? "  format: json\n" : "") + "  cases:\n    - invalid: |\n" + Indent(Data.Text, 8) + "      finds: []\n";
    }

    private static string Indent(string text, int indent) => string.Concat(text.TrimEnd('\n').Split('\n').Select(line => new string(' ', indent) + line + "\n"));

    [GeneratedRegex(@"line \d+ | @\d+")]
    private static partial Regex Place();
}

using OnRecord.Checking;
using OnRecord.Conformance.Tests.Cases;
using OnRecord.Quotes;
using OnRecord.Schema.Findings;

namespace OnRecord.Conformance.Tests.Engines;

/// <summary>The checker, as the build and the tool use it, up to the level that the generated validators have too.</summary>
internal sealed class CheckerEngine : IEngine
{
    private const string Path = "case.records.yaml";

    public string Name => "checker";

    public FindingLevel Level => FindingLevel.Dossier;

    public Verdict Judge(TestSchema schema, TestData data)
    {
        IReadOnlyList<Finding> findings = Check(schema, data, FindingLevel.Dossier);
        Places places = Places.Of(data);
        return new Verdict(
            !findings.Any(static finding => finding.Severity == FindingSeverity.Error),
            [.. findings.Select(finding => Tell(finding, places))],
            string.Join("\n", findings));
    }

    /// <summary>What is found up to a level.</summary>
    public static IReadOnlyList<Finding> Check(TestSchema schema, TestData data, FindingLevel level) =>
        Checker.Check(new CheckRequest(new DossierFile(Path, DataFile.Read(data.Text, data.Format), schema.Plan), new NoFiles()) { Options = new CheckOptions { Level = level } }).Findings;

    private static Found Tell(Finding finding, Places places)
    {
        bool isOfRule = finding.Descriptor.Id.StartsWith("ONR34", StringComparison.Ordinal);
        IReadOnlyList<int> around = places.Around(finding.Span.Start);
        return new Found(finding.Descriptor.Id, finding.Severity, isOfRule ? finding.RuleId : null, finding.Span.Line + 1, around.Count > 0 ? around[^1] : null, around);
    }

    private sealed class NoFiles : IDossierFiles
    {
        public DocumentText? FindDocument(string path) => null;

        public string? FindSha256(string path) => null;

        public DossierFile? FindDossier(string path) => null;

        public IReadOnlyList<DossierFile> FindIncluders(string path) => [];
    }
}

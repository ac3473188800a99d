using OnRecord.Checking;
using OnRecord.Checking.Findings;
using OnRecord.Checking.Plans;
using OnRecord.Schema;
using OnRecord.Schema.Findings;
using OnRecord.Tool.Files;
using OnRecord.Tool.Reports;

namespace OnRecord.Tool.Checks;

/// <summary>
/// Checks NDJSON on standard input, each record alone, in memory that does not grow with it: what needs other records or
/// the texts is not asked.
/// </summary>
internal sealed class StreamRun(ToolHost host, CheckSettings settings)
{
    private const string Name = "<stdin>";

    /// <summary>Checks all of it.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public int Run(CancellationToken cancellation)
    {
        CheckPlan plan = ChoosePlan();
        CheckOptions options = settings.Options with { Level = FindingLevel.Record };
        IReport report = ReportFormats.Create(settings.Format, host);
        CheckTotals totals = new();
        report.Begin();
        bool isPart = false;
        foreach (CheckedFile part in InOrder.Select(new LineBlocks(host.Input).Read(cancellation), block => Check(block, plan, options, cancellation)))
        {
            cancellation.ThrowIfCancellationRequested();
            totals.Add(part, isPart);
            report.Add(part);
            isPart = true;
        }

        report.End(totals);
        if (settings.Stats) StatsTable.Write(settings.Format == "text" ? host.Output : host.Error, totals);
        host.Error.WriteLine("onrecord: each record was checked alone. What refers to others, and quotes, are checked in files.");
        return totals.ExitCode(settings.WarningsAsErrors);
    }

    private CheckPlan ChoosePlan()
    {
        // As if the lines stood in a file of the folder that the tool works in.
        ToolFolder folder = new(host.Folder);
        Project project = new Projects(folder, ReferencedSchemas.Read(folder, settings.References)).Of("stdin.records.ndjson");
        (CheckPlan? plan, Finding? unknown) = project.Schemas.Choose("stdin.records.ndjson", settings.Schema);
        if (plan is not null) return plan;
        throw new CouldNotRunException(unknown?.Message ?? "the schema has mistakes: run 'onrecord check' on it.");
    }

    private CheckedFile Check(LineBlock block, CheckPlan plan, CheckOptions options, CancellationToken cancellation)
    {
        if (block.IsTooLong)
        {
            SourceSpan place = new(0, 0, block.LinesBefore, 0, block.LinesBefore, 0);
            return new CheckedFile(Name, string.Empty, [new Finding(ShapeFindings.Limit, Name, place, EquatableArray.Of("This line is longer than 4 MB, and is not checked. A line is one record."))]) { LinesBefore = block.LinesBefore };
        }

        DataFile file = DataFile.Read(block.Text, DataFormat.JsonLines, cancellation);
        DossierFile dossier = new(Name, file, plan) { RecordType = settings.RecordType, IsThirdParty = settings.IsThirdParty };
        CheckResult result = Checker.Check(new CheckRequest(dossier, NoFiles.Instance) { Options = options }, cancellation);
        IReadOnlyList<Finding> findings = [.. result.Findings.Select(finding => Shift(finding, block.LinesBefore))];
        return InvalidText.AddTo(new CheckedFile(Name, block.Text, findings) { Result = result, LinesBefore = block.LinesBefore }, block.FirstInvalid);
    }

    private static Finding Shift(Finding finding, int lines) =>
        finding with { Span = finding.Span with { Line = finding.Span.Line + lines, EndLine = finding.Span.EndLine + lines } };

    /// <summary>A record alone has no files around it.</summary>
    private sealed class NoFiles : IDossierFiles
    {
        public static readonly NoFiles Instance = new();

        public Quotes.DocumentText? FindDocument(string path) => null;

        public string? FindSha256(string path) => null;

        public DossierFile? FindDossier(string path) => null;

        public IReadOnlyList<DossierFile> FindIncluders(string path) => [];
    }
}

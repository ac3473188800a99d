using System.Text;
using OnRecord.Checking;
using OnRecord.Checking.Findings;
using OnRecord.Checking.Plans;
using OnRecord.Checking.Verdict;
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
        RecordLines records = new(plan, settings.RecordType, settings.IsThirdParty, settings.Options);
        IReport report = ReportFormats.Create(settings.Format, host);
        CheckTotals totals = new();
        report.Begin();
        bool isPart = false;
        foreach (CheckedFile part in InOrder.Select(new LineBlocks(host.Input).Read(cancellation), block => Check(block, records, cancellation)))
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

    private static CheckedFile Check(LineBlock block, RecordLines records, CancellationToken cancellation)
    {
        using (block)
        {
            if (block.IsTooLong)
            {
                SourceSpan place = new(0, 0, block.LinesBefore, 0, block.LinesBefore, 0);
                return new CheckedFile(Name, string.Empty, [new Finding(ShapeFindings.Limit, Name, place, EquatableArray.Of("This line is longer than 4 MB, and is not checked. A line is one record."))]) { LinesBefore = block.LinesBefore };
            }

            int invalid = Utf8Text.FirstInvalid(block.Content);
            CheckResult result = records.Check(Name, block.Bytes, block.Length, isValid: invalid < 0, cancellation);
            string text = result.Findings.Count == 0 ? string.Empty : Encoding.UTF8.GetString(block.Content);
            IReadOnlyList<Finding> findings = [.. result.Findings.Select(finding => Shift(finding, block.LinesBefore))];
            return InvalidText.AddTo(new CheckedFile(Name, text, findings) { Result = result, LinesBefore = block.LinesBefore }, invalid);
        }
    }

    private static Finding Shift(Finding finding, int lines) =>
        finding with { Span = finding.Span with { Line = finding.Span.Line + lines, EndLine = finding.Span.EndLine + lines } };
}

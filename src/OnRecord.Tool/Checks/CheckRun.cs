using OnRecord.Checking;
using OnRecord.Schema.Findings;
using OnRecord.Tool.Files;
using OnRecord.Tool.Reports;

namespace OnRecord.Tool.Checks;

/// <summary>Checks files and has them reported.</summary>
internal sealed class CheckRun(ToolHost host, CheckOptions options)
{
    /// <summary>Checks what the paths stand for.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public int Run(IReadOnlyList<string> paths, IReport report, CancellationToken cancellation)
    {
        ToolFolder folder = new(host.Folder);
        Projects projects = new(folder);
        FileChecker checker = new(folder, projects, options);
        CheckTotals totals = new();
        report.Begin();
        foreach (CheckedFile file in InOrder.Select(new InputFiles(folder).Expand(paths), name => checker.Check(name, cancellation)))
        {
            totals.Add(file);
            report.Add(file);
        }

        foreach (IGrouping<string, Finding> schema in projects.SchemaFindings.GroupBy(static finding => finding.Path))
        {
            CheckedFile file = new(schema.Key, DataText.Read(folder.FullPath(schema.Key)).Text, [.. schema]);
            totals.Add(file);
            report.Add(file);
        }

        report.End(totals);
        return totals.Problems > 0 ? ExitCodes.CouldNotRun : totals.Errors > 0 ? ExitCodes.Findings : ExitCodes.Clean;
    }
}

using System.Globalization;
using System.Text;
using OnRecord.Checking;
using OnRecord.Checking.Quotes;
using OnRecord.Quotes;
using OnRecord.Tool.Checks;
using OnRecord.Tool.Files;
using OnRecord.Tool.Reports;

namespace OnRecord.Tool.Covering;

/// <summary>Compares documents with the dossiers that quote them, and reports what is open.</summary>
internal sealed class CoverageRun(ToolHost host, string format)
{
    /// <summary>Reports the open quotations of documents.</summary>
    /// <param name="articles">Their paths.</param>
    /// <param name="references">Assemblies, and folders of them, whose schemas dossiers may name.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>One of <see cref="ExitCodes"/>: what is open is worth knowing, and fails nothing.</returns>
    public int Run(IReadOnlyList<string> articles, IReadOnlyList<string> references, CancellationToken cancellation)
    {
        ToolFolder folder = new(host.Folder);
        Projects projects = new(folder, ReferencedSchemas.Read(folder, references));
        FileChecker checker = new(folder, projects, new CheckSettings { Paths = articles });
        IReport report = ReportFormats.Create(format, host);
        CheckTotals totals = new();
        report.Begin();
        foreach (string name in articles.Select(folder.Name))
        {
            CheckedFile file = Cover(name, folder, projects, checker, cancellation);
            totals.Add(file);
            report.Add(file);
        }

        report.End(totals);
        return totals.ExitCode(warningsAsErrors: false);
    }

    private CheckedFile Cover(string name, ToolFolder folder, Projects projects, FileChecker checker, CancellationToken cancellation)
    {
        string text;
        try
        {
            text = DataText.Read(folder.FullPath(name)).Text;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new CheckedFile(name, string.Empty, []) { Problem = e.Message };
        }

        // A dossier that quotes a document has its file's name in it.
        byte[] fileName = Encoding.UTF8.GetBytes(Path.GetFileName(name));
        List<CheckedQuote> quotes = [];
        int dossiers = 0;
        foreach (string dossier in projects.Of(name).DataFilesWith(fileName))
        {
            CheckedQuote[] own = [.. checker.Check(dossier, cancellation).Result?.Quotes.Where(quote => quote.Document == name) ?? []];
            quotes.AddRange(own);
            if (own.Length > 0) dossiers++;
        }

        QuoteCoverage coverage = QuoteCoverage.Of(name, DocumentText.Create(text, DocumentText.FormatOf(name)), quotes);
        host.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {coverage.Quotations - coverage.Open.Count} of {coverage.Quotations} quotations covered, by {dossiers} dossier{(dossiers == 1 ? "" : "s")}"));
        return new CheckedFile(name, text, coverage.Open);
    }
}

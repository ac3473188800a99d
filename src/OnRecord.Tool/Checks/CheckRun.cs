using OnRecord.Schema.Findings;
using OnRecord.Tool.Files;
using OnRecord.Tool.Fixes;
using OnRecord.Tool.Reports;

namespace OnRecord.Tool.Checks;

/// <summary>Checks files and has them reported.</summary>
internal sealed class CheckRun
{
    private readonly ToolHost _host;
    private readonly CheckSettings _settings;
    private readonly ToolFolder _folder;
    private readonly Projects _projects;
    private readonly FileChecker _checker;
    private readonly CheckTotals _totals = new();
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);

    public CheckRun(ToolHost host, CheckSettings settings)
    {
        _host = host;
        _settings = settings;
        _folder = new ToolFolder(host.Folder);
        _projects = new Projects(_folder, ReferencedSchemas.Read(_folder, settings.References));
        _checker = new FileChecker(_folder, _projects, settings);
    }

    /// <summary>Checks what the paths stand for.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public int Run(CancellationToken cancellation)
    {
        Baseline? known = _settings.Baseline is { } path && !_settings.WriteBaseline ? Baseline.Read(_folder.FullPath(path)) : null;
        Baseline found = new();
        IReport report = ReportFormats.Create(_settings.Format, _host);
        Fixer? fixer = _settings.Fix ? new Fixer(_folder, _checker, _host.Output, _settings.DryRun) : null;
        report.Begin();
        foreach (CheckedFile file in Files(cancellation))
        {
            CheckedFile mended = fixer?.Fix(file, cancellation) ?? file;
            if (_settings.WriteBaseline) found.Add(mended);
            CheckedFile shown = _settings.WriteBaseline ? mended with { Findings = [], Known = mended.Findings.Count } : known?.LeaveOut(mended) ?? mended;
            _totals.Add(shown);
            report.Add(shown);
        }

        _totals.Changes = fixer?.Changes ?? 0;
        report.End(_totals);
        if (_settings.Stats) StatsTable.Write(_settings.Format == "text" ? _host.Output : _host.Error, _totals);
        if (_settings.WriteBaseline) found.Write(_folder.FullPath(_settings.Baseline!));
        return _totals.ExitCode(_settings.WarningsAsErrors);
    }

    /// <summary>The files of the command line, then the schemas that turned out to be theirs.</summary>
    private IEnumerable<CheckedFile> Files(CancellationToken cancellation)
    {
        InputFiles input = new(_folder);
        IReadOnlyList<string> names = input.Expand(_settings.Paths);
        foreach (CheckedFile problem in input.Problems) yield return problem;
        using ProgressLine progress = new(_host, names.Count);
        foreach (CheckedFile file in InOrder.Select(names, name => _checker.Check(name, cancellation)))
        {
            cancellation.ThrowIfCancellationRequested();
            _reported.Add(file.Name);
            progress.Hide();
            yield return file;
            progress.Advance();
        }

        foreach (IGrouping<string, Finding> schema in _projects.SchemaFindings.GroupBy(static finding => finding.Path))
        {
            if (_reported.Add(schema.Key)) yield return _checker.Check(schema.Key, cancellation);
        }
    }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OnRecord.Generators.Diagnostics;
using OnRecord.Schema;
using OnRecord.Schema.Findings;

namespace OnRecord.Generators.Pipeline;

/// <summary>
/// The side branch where findings meet their places. Spans live in parsed files alone; what later stages find comes by
/// path and pointer, so that moving lines re-reports and re-emits nothing.
/// </summary>
internal static class FindingsOutput
{
    public static void Register(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ParsedFile> parsed,
        IncrementalValuesProvider<ResolvedFile> resolved,
        IncrementalValueProvider<SymbolTable> symbols,
        IncrementalValuesProvider<LockedFile> locked)
    {
        IncrementalValueProvider<FindingsByFile> unlocated = resolved
            .Where(static file => file.Findings.Count > 0)
            .Select(static (file, _) => (file.Model.Path, file.Findings))
            .Collect()
            .Combine(symbols)
            .Combine(locked.Collect())
            .Select(static (all, _) => FindingsByFile.From(all.Left.Left, all.Left.Right, all.Right));

        IncrementalValuesProvider<EquatableArray<Finding>> findings = parsed
            .Combine(unlocated)
            .Select(static (pair, _) => pair.Right.Locate(pair.Left))
            .WithTrackingName(TrackingNames.Findings);

        context.RegisterSourceOutput(findings.Where(static all => all.Count > 0), Report);
        context.RegisterSourceOutput(unlocated.Select(static (all, _) => all.WithoutFile), Report);
    }

    private static void Report(SourceProductionContext output, EquatableArray<Finding> findings)
    {
        foreach (Finding finding in findings) output.ReportDiagnostic(DiagnosticFactory.Create(finding));
    }

    /// <summary>What later stages found, by project-relative path.</summary>
    private sealed class FindingsByFile
    {
        private readonly Dictionary<string, List<PointerFinding>> _byPath = new(StringComparer.Ordinal);
        private readonly Dictionary<string, EquatableArray<PointerFinding>> _locked = new(StringComparer.Ordinal);

        public EquatableArray<Finding> WithoutFile { get; private set; }

        public static FindingsByFile From(
            ImmutableArray<(string Path, EquatableArray<PointerFinding> Findings)> resolved, SymbolTable symbols, ImmutableArray<LockedFile> locked)
        {
            FindingsByFile all = new();
            foreach (LockedFile file in locked) all._locked[file.Path] = file.Findings;
            foreach ((string path, EquatableArray<PointerFinding> findings) in resolved)
            {
                foreach (PointerFinding finding in findings) all.Add(path, finding);
            }

            foreach (FileFinding finding in symbols.Findings)
            {
                if (finding.Path.Length > 0) all.Add(finding.Path, finding.Finding);
            }

            all.WithoutFile = symbols.Findings
                .Where(static finding => finding.Path.Length == 0)
                .Select(static finding => new Finding(finding.Finding.Descriptor, string.Empty, default, finding.Finding.Arguments))
                .ToEquatableArray();
            return all;
        }

        public EquatableArray<Finding> Locate(ParsedFile file)
        {
            SpanMap spans = file.Schema.Spans;
            IEnumerable<PointerFinding> later = _byPath.TryGetValue(spans.Path, out List<PointerFinding>? found) ? found : [];
            Finding[] own = [.. later.Select(spans.Locate).Concat(file.Schema.Findings)];

            // Of a schema with mistakes, parts are left out of the model: they are not gone.
            if (_locked.TryGetValue(spans.Path, out EquatableArray<PointerFinding> locked) && !own.Any(static finding => finding.Severity == FindingSeverity.Error))
            {
                own = [.. own.Concat(locked.Select(spans.Locate))];
            }

            return At(own.OrderBy(static finding => finding.Span.Start).ToEquatableArray(), file.Path);
        }

        /// <summary>Reading names files by their project-relative path; people are shown the host's.</summary>
        private static EquatableArray<Finding> At(EquatableArray<Finding> findings, string path) =>
            findings.Select(finding => finding with { Path = path }).ToEquatableArray();

        private void Add(string path, PointerFinding finding)
        {
            if (!_byPath.TryGetValue(path, out List<PointerFinding>? list)) _byPath.Add(path, list = []);
            list.Add(finding);
        }
    }
}

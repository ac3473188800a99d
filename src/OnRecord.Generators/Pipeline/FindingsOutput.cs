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
        IncrementalValueProvider<ResolvedTable> resolved,
        IncrementalValueProvider<SymbolTable> symbols,
        IncrementalValuesProvider<FileFindings> locked)
    {
        IncrementalValueProvider<FindingsByFile> unlocated = resolved
            .Select(static (table, _) => table.Findings)
            .Combine(symbols)
            .Combine(locked.Collect())
            .Select(static (all, _) => new FindingsByFile(all.Left.Left, all.Left.Right.Findings, all.Right));
        IncrementalValueProvider<EquatableArray<Finding>> findings = parsed.Collect()
            .Combine(unlocated)
            .Select(static (pair, _) => pair.Right.Locate(pair.Left))
            .WithTrackingName(TrackingNames.Findings);
        context.RegisterSourceOutput(findings, DiagnosticFactory.Report);
    }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OnRecord.Analyzers.Code;
using OnRecord.Analyzers.Data;

namespace OnRecord.RealCode;

/// <summary>
/// What the analyzers add to a compilation of real code, in processor time of this process and in bytes allocated: neither
/// counts the waiting of a machine that has other things to do. The compilation is parsed, bound and emitted; the same trees are
/// analyzed by our analyzers and, in turn with these, by one that
/// does nothing: where ours registers anything, that one makes the host bind all code, as the compiler does anyway. With
/// claims, in turn with a third one that asks for the operations of the methods which make them, and does nothing with these:
/// the compiler binds such a method once more for whoever asks first, and ours is rarely the only one that does.
/// </summary>
internal static class CostRun
{
    private const int WarmUp = 4;

    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = [new CodeAnalyzer(), new RecordFileAnalyzer()];

    public static async Task Of(SourceProject project, int rounds)
    {
        Console.WriteLine($"{project.Lines} lines, {rounds} rounds");
        foreach (bool hasClaims in new[] { false, true })
        {
            List<Used> compiled = [];
            List<Used> added = [];
            List<Used> bound = [];
            for (int round = -WarmUp; round < rounds; round++)
            {
                CSharpCompilation? compilation = null;
                Used compiling = await Used.By(() => Task.FromResult(compilation = Emit(project, hasClaims)));
                Used nothing = await Used.By(() => Analyze(compilation!, [new IdleAnalyzer(hasClaims ? Asked.Files : Asked.Nothing)]));
                Used binding = hasClaims ? await Used.By(() => Analyze(compilation!, [new IdleAnalyzer(Asked.Operations)])) : nothing;
                Used ours = await Used.By(() => Analyze(compilation!, Analyzers));
                Console.WriteLine($"    {(round < 0 ? "to get warm" : "measured")}: compiled {compiling}; host {nothing}; binding {binding}; with ours {ours}");
                if (round < 0) continue;
                compiled.Add(compiling);
                bound.Add(binding - nothing);
                added.Add(ours - nothing);
            }

            Used whole = Used.Median(compiled), floor = Used.Median(bound), own = Used.Median(added);
            Console.WriteLine($"  {(hasClaims ? $"{DeskOfClaims.Files * DeskOfClaims.ClaimsPerFile} claims" : "no claims"),-12} compiled {whole}; the analyzers add {own}: {own.Seconds / whole.Seconds:P2} of the time, {own.Bytes / whole.Bytes:P2} of the bytes");
            if (hasClaims) Console.WriteLine($"  {"of which",-12} binding the methods once more {floor}: {floor.Seconds / whole.Seconds:P2} of the time, {floor.Bytes / whole.Bytes:P2} of the bytes");
        }
    }

    private static CSharpCompilation Emit(SourceProject project, bool hasClaims)
    {
        CSharpCompilation compilation = project.Compile();
        compilation = hasClaims ? compilation.AddSyntaxTrees(DeskOfClaims.Write().Select(code => CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)compilation.SyntaxTrees[0].Options, DeskOfClaims.Name + ".cs"))) : compilation.RemoveReferences(SourceProject.News);
        Microsoft.CodeAnalysis.Emit.EmitResult emitted = compilation.Emit(Stream.Null);
        if (!emitted.Success) throw new InvalidOperationException(string.Join('\n', emitted.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error).Take(20)));
        return compilation;
    }

    public static async Task Analyze(CSharpCompilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: false)).GetAnalyzerDiagnosticsAsync();
        if (found.Any(static d => d.Id == "AD0001")) throw new InvalidOperationException(string.Join('\n', found));
    }

    public readonly record struct Used(double Seconds, double Bytes)
    {
        public static async Task<Used> By(Func<Task> work)
        {
            GC.Collect();
            (TimeSpan time, long bytes) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
            await work();
            return new((Environment.CpuUsage.TotalTime - time).TotalSeconds, GC.GetTotalAllocatedBytes(precise: true) - bytes);
        }

        public static Used Median(IReadOnlyList<Used> all) => new(Median(all.Select(static u => u.Seconds)), Median(all.Select(static u => u.Bytes)));

        public static Used operator -(Used one, Used other) => new(one.Seconds - other.Seconds, one.Bytes - other.Bytes);

        public override string ToString() => $"{Seconds:F3} s, {Bytes / 1e6:F1} MB";

        private static double Median(IEnumerable<double> values)
        {
            double[] sorted = [.. values.Order()];
            return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
        }
    }
}

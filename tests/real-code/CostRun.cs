using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using OnRecord.Analyzers.Code;
using OnRecord.Analyzers.Data;

namespace OnRecord.RealCode;

/// <summary>
/// What the analyzers add to a compilation of real code, in processor time of this process and in bytes allocated: neither
/// counts the waiting of a machine that has other things to do. The compilation is parsed, bound and emitted; the same trees are
/// analyzed by our analyzers and, in turn with these, by one that
/// does nothing: where ours registers anything, that one makes the host bind all code, as the compiler does anyway.
/// </summary>
internal static class CostRun
{
    private const int Files = 20;
    private const int ClaimsPerFile = 100;
    private const int WarmUp = 1;

    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = [new CodeAnalyzer(), new RecordFileAnalyzer()];

    public static async Task Of(SourceProject project, int rounds)
    {
        Console.WriteLine($"{project.Lines} lines, {rounds} rounds");
        foreach (bool hasClaims in new[] { false, true })
        {
            List<Used> compiled = [];
            List<Used> added = [];
            for (int round = -WarmUp; round < rounds; round++)
            {
                CSharpCompilation? compilation = null;
                Used compiling = await Used.By(() => Task.FromResult(compilation = Emit(project, hasClaims)));
                Used nothing = await Used.By(() => Analyze(compilation!, [new Idle(asksForFiles: hasClaims)]));
                Used ours = await Used.By(() => Analyze(compilation!, Analyzers));
                Console.WriteLine($"    {(round < 0 ? "to get warm" : "measured")}: compiled {compiling}; host {nothing}; with ours {ours}");
                if (round < 0) continue;
                compiled.Add(compiling);
                added.Add(ours - nothing);
            }

            Used whole = Used.Median(compiled), own = Used.Median(added);
            Console.WriteLine($"  {(hasClaims ? $"{Files * ClaimsPerFile} claims" : "no claims"),-12} compiled {whole}; the analyzers add {own}: {own.Seconds / whole.Seconds:P2} of the time, {own.Bytes / whole.Bytes:P2} of the bytes");
        }
    }

    private static CSharpCompilation Emit(SourceProject project, bool hasClaims)
    {
        CSharpCompilation compilation = project.Compile();
        compilation = hasClaims ? compilation.AddSyntaxTrees(Enumerable.Range(0, Files).Select(file => CSharpSyntaxTree.ParseText(Claims(file), (CSharpParseOptions)compilation.SyntaxTrees[0].Options))) : compilation.RemoveReferences(SourceProject.News);
        Microsoft.CodeAnalysis.Emit.EmitResult emitted = compilation.Emit(Stream.Null);
        if (!emitted.Success) throw new InvalidOperationException(string.Join('\n', emitted.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error).Take(20)));
        return compilation;
    }

    public static async Task Analyze(CSharpCompilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: false)).GetAnalyzerDiagnosticsAsync();
        if (found.Any(static d => d.Id == "AD0001")) throw new InvalidOperationException(string.Join('\n', found));
    }

    // One in every method, some way from where its attribution is made.
    private static string Claims(int file)
    {
        StringBuilder code = new($"using OnRecord;\nusing OnRecord.News;\n\nnamespace Measured.Desk{file};\n\npublic static class Desk\n{{\n");
        for (int i = 0; i < ClaimsPerFile; i++)
        {
            code.Append($$"""
                    public static Statement Statement{{i}}(SpeakerId who, string text, int count)
                    {
                        string line = text.Trim();
                        for (int i = 0; i < count; i++) line += i.ToString() + "; ";
                        Attribution attribution = new() { By = [who], Cue = "said" };
                        return new Statement { Id = new("s{{i}}-" + line), Text = line, Directness = Directness.Indirect, Stance = Stance.Asserts, Attribution = attribution };
                    }


                """);
        }

        return code.Append("}\n").ToString();
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

    /// <summary>Does as little as an analyzer can: registers nothing, or asks for every file and looks at none.</summary>
#pragma warning disable RS1026, RS1036, RS1038, RS1041, RS2008 // Never shipped.
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    public sealed class Idle(bool asksForFiles) : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [new("IDLE0001", "None", "None", "None", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            if (asksForFiles) context.RegisterSemanticModelAction(static _ => { });
        }
    }
#pragma warning restore RS1026, RS1036, RS1038, RS1041, RS2008
}

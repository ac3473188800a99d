using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OnRecord.Analyzers.Tests.Code.Infrastructure;

namespace OnRecord.Analyzers.Tests.Code;

/// <summary>No code makes an analyzer throw: code that breaks off, old languages, scripts. <see cref="Compilations.Analyze"/> fails on AD0001.</summary>
public sealed class RobustnessTests
{
    private const string EveryCharacter = "ONRECORD_EVERY_PREFIX";

    private static readonly string Whole = File.ReadAllText(Path.Combine(Compilations.CasesDirectory, "robustness", "whole.cs")).ReplaceLineEndings("\n");

    [Fact]
    public async Task Whole_file_compiles_and_is_full_of_findings()
    {
        CSharpCompilation compilation = Compilations.Create(Whole, real: true);
        Assert.Empty(compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error));
        Assert.InRange(Whole.Count(static c => c == '\n'), 200, 220);
        ImmutableArray<Diagnostic> found = await Compilations.Analyze(compilation);
        Assert.True(found.Select(static d => d.Id).Distinct().Count() >= 8, string.Join('\n', found));
    }

    /// <summary>Where each token ends, and each character of lines that make claims or copies; with the environment variable set, each character.</summary>
    [Fact]
    public async Task Every_prefix_of_a_file_of_200_lines()
    {
        bool isEvery = Environment.GetEnvironmentVariable(EveryCharacter) is not null;
        int[] ends = [.. (isEvery ? Enumerable.Range(0, Whole.Length + 1) : TokenEnds().Concat(InsideClaims())).Distinct().Order()];
        ConcurrentBag<string> thrown = [];
        await Parallel.ForEachAsync(ends.Chunk((ends.Length / Environment.ProcessorCount) + 1), async (some, _) => await AnalyzeAsTyped(some, thrown));
        Console.WriteLine($"{ends.Length} prefixes, {thrown.Count} exceptions");
        Assert.True(thrown.IsEmpty, string.Join('\n', thrown));
    }

    private static IEnumerable<int> TokenEnds() => CSharpSyntaxTree.ParseText(Whole).GetRoot().DescendantTokens().Select(static token => token.Span.End);

    private static IEnumerable<int> InsideClaims() => SourceText.From(Whole).Lines
        .Where(static line => line.ToString() is { } text && (text.Contains(" with {", StringComparison.Ordinal) || text.Contains("new Saying", StringComparison.Ordinal)))
        .SelectMany(static line => Enumerable.Range(line.Start, line.Span.Length));

    // As in an editor: what was parsed and bound before is kept, and only this file is asked about.
    private static async Task AnalyzeAsTyped(int[] ends, ConcurrentBag<string> thrown)
    {
        SourceText text = SourceText.From(string.Empty);
        CSharpCompilation compilation = Compilations.Create(string.Empty, real: true);
        SyntaxTree tree = compilation.SyntaxTrees[0];
        foreach (int end in ends)
        {
            text = text.Replace(text.Length, 0, Whole[text.Length..end]);
            SyntaxTree typed = tree.WithChangedText(text);
            compilation = compilation.ReplaceSyntaxTree(tree, typed);
            tree = typed;
            CompilationWithAnalyzersOptions options = new(new AnalyzerOptions([]), (exception, _, _) => thrown.Add($"{end}: {exception}"), concurrentAnalysis: false, logAnalyzerExecutionTime: false);
            await new CompilationWithAnalyzers(compilation, Compilations.Analyzers, options).GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), filterSpan: null, default);
        }
    }

    public static TheoryData<LanguageVersion, NullableContextOptions> Languages()
    {
        TheoryData<LanguageVersion, NullableContextOptions> data = [];
        foreach (LanguageVersion version in new[] { LanguageVersion.CSharp9, LanguageVersion.CSharp10, LanguageVersion.CSharp11, LanguageVersion.CSharp12, LanguageVersion.CSharp13, LanguageVersion.Preview })
        {
            data.Add(version, NullableContextOptions.Enable);
            data.Add(version, NullableContextOptions.Disable);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Every_language_version_as_library_program_and_script(LanguageVersion version, NullableContextOptions nullable)
    {
        // What the version doesn't know is code with errors in it; the plain findings stay the same.
        await Compilations.Analyze(Compilations.Create(Whole, version, nullable, real: true));
        const string Program = """
            using OnRecord;

            Saying saying = new Saying();
            System.Console.WriteLine(new Saying { By = "TBD" }.By + saying.By);
            unsafe { Saying* none = null; }

            [Claim]
            public class Saying { [AttributedTo] public string By; }
            """;
        Assert.Equal(["ONR2001", "ONR2004"], Ids(await Compilations.Analyze(Compilations.Create(Program, version, nullable, OutputKind.ConsoleApplication, real: true))));

        SyntaxTree script = CSharpSyntaxTree.ParseText(Program, new CSharpParseOptions(version, kind: SourceCodeKind.Script));
        CSharpCompilation submission = CSharpCompilation.CreateScriptCompilation("Script", script, Compilations.RealReferences, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        Assert.Contains("ONR2001", Ids(await Compilations.Analyze(submission)));
    }

    private static IEnumerable<string> Ids(IEnumerable<Diagnostic> found) => found.Select(static d => d.Id);
}

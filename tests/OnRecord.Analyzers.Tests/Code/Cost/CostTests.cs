using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using OnRecord.Analyzers.Code;
using OnRecord.Analyzers.Data;
using OnRecord.Analyzers.Tests.Code.Infrastructure;

namespace OnRecord.Analyzers.Tests.Code.Cost;

/// <summary>Almost free on other code: nothing is registered where there are no claims, and work grows as the code does.</summary>
[Collection(nameof(CostTests))]
public sealed class CostTests
{
    private const int Few = 500;
    private const int Many = 2_000;
    private const int Runs = 3;

    private static readonly MetadataReference[] Library = [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(SchemaRecord).Assembly.Location)];

    [Fact]
    public void Registers_nothing_where_there_are_no_claims()
    {
        CSharpCompilation plain = CSharpCompilation.Create("Plain", [CSharpSyntaxTree.ParseText("class Claim { } class C { Claim Make() => new(); }")], Net80.References.All);
        CSharpCompilation unused = plain.WithReferences(Library);
        foreach (DiagnosticAnalyzer analyzer in Analyzers())
        {
            Assert.Equal(0, RecordingStart.Count(analyzer, plain));
            Assert.Equal(0, RecordingStart.Count(analyzer, unused));
        }
    }

    [Fact]
    public void Registers_where_there_are_some()
    {
        CSharpCompilation own = CSharpCompilation.Create("Own", [CSharpSyntaxTree.ParseText("[OnRecord.Claim] class Saying { [OnRecord.AttributedTo] public string By; }")], Library);
        CSharpCompilation referenced = CSharpCompilation.Create("Referenced", [], Compilations.RealReferences);
        Assert.Equal(1, RecordingStart.Count(new CodeAnalyzer(), own));
        Assert.Equal(1, RecordingStart.Count(new CodeAnalyzer(), referenced));
    }

    /// <summary>
    /// In one method, in many, and in one that hands a value through: four times the candidates, and not sixteen times the
    /// work. Bytes allocated stand for work, since no clock can; what the compiler needs to bind the same code is taken off.
    /// </summary>
    [Theory]
    [InlineData("    Use(new Saying { Text = \"x\", By = who });", false)]
    [InlineData("    Use(new Saying { Text = \"x\", By = who });", true)]
    [InlineData("    { var by# = who; Use(new Saying { By = by# }); }", false)]
    [InlineData("    saying = new Saying { By = who }; saying.By = known ? who : saying.By; Use(saying);", false)]
    [InlineData("    Use(new Speaker { Id = new(\"s#\"), Kind = SpeakerKind.Person, Name = \"A\" });", false)]
    public async Task Work_grows_as_the_code_does(string statement, bool isMethodEach)
    {
        await OwnWork(statement, isMethodEach, 10);
        long few = await OwnWork(statement, isMethodEach, Few);
        long many = await OwnWork(statement, isMethodEach, Many);
        Assert.True(many < few * (Many / Few) * 1.5, $"{Few}: {few} bytes, {Many}: {many} bytes");
    }

    private static async Task<long> OwnWork(string statement, bool isMethodEach, int count) =>
        await Least(statement, isMethodEach, count, new CodeAnalyzer()) - await Least(statement, isMethodEach, count, new OperationsAlone());

    // Nodes of a tree that a collection has taken in between are made again, and count twice.
    private static async Task<long> Least(string statement, bool isMethodEach, int count, DiagnosticAnalyzer analyzer)
    {
        long least = long.MaxValue;
        for (int run = 0; run < Runs; run++) least = Math.Min(least, await Allocated(statement, isMethodEach, count, [analyzer]));
        return least;
    }

    private static async Task<long> Allocated(string statement, bool isMethodEach, int count, DiagnosticAnalyzer[] analyzers)
    {
        StringBuilder code = new("using OnRecord;\nusing OnRecord.News;\n[Claim] class Saying { public string Text = \"\"; [AttributedTo] public string? By; }\nclass Desk {\nvoid Use(object o) { }\n");
        if (!isMethodEach) code.Append("void Run(string who, bool known) { Saying saying;\n");
        for (int i = 0; i < count; i++)
        {
            string line = statement.Replace("#", i.ToString(), StringComparison.Ordinal);
            code.Append(isMethodEach ? $"void Run{i}(string who, bool known) {{ {line} }}" : line).Append('\n');
        }

        CSharpCompilation compilation = Compilations.Create(code.Append(isMethodEach ? "}\n" : "}\n}\n").ToString(), real: true);
        Assert.Empty(compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error));
        long before = GC.GetTotalAllocatedBytes(precise: true);
        CompilationWithAnalyzersOptions options = new(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        Assert.Empty(await new CompilationWithAnalyzers(compilation, [.. analyzers], options).GetAnalyzerDiagnosticsAsync());
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    /// <summary>Asks for what the analyzers ask for, and does nothing with it.</summary>
#pragma warning disable RS1026, RS1036, RS1038, RS1041, RS2008 // Never shipped.
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class OperationsAlone : DiagnosticAnalyzer
    {
        public override System.Collections.Immutable.ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [new("TEST0001", "None", "None", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterSemanticModelAction(static file =>
            {
                foreach (SyntaxNode node in file.SemanticModel.SyntaxTree.GetRoot(file.CancellationToken).DescendantNodes())
                {
                    if (node is BaseObjectCreationExpressionSyntax or AssignmentExpressionSyntax) _ = file.SemanticModel.GetOperation(node, file.CancellationToken);
                }
            });
        }
    }
#pragma warning restore RS1026, RS1036, RS1038, RS1041, RS2008

    private static DiagnosticAnalyzer[] Analyzers() => [new CodeAnalyzer(), new RecordFileAnalyzer()];
}

/// <summary>Counting bytes of the whole process needs it to oneself.</summary>
[CollectionDefinition(nameof(CostTests), DisableParallelization = true)]
public sealed class CostTestsCollection;

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using OnRecord.Analyzers.Tests.Code.Infrastructure;
using OnRecord.CodeFixes.Fixes;

namespace OnRecord.Analyzers.Tests.Code.Fixing;

/// <summary>A project in an editor: one file, the hand-written claim types of the corpus, the library itself.</summary>
internal static class FixWorkspace
{
    /// <summary>Every fix there is.</summary>
    public static ImmutableArray<CodeFixProvider> Providers { get; } =
    [
        .. typeof(MissingAttributionFix).Assembly.GetTypes()
            .Where(static type => type is { IsAbstract: false, IsClass: true } && typeof(CodeFixProvider).IsAssignableFrom(type))
            .Select(static type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    public static Document Open(string code, LanguageVersion language, NullableContextOptions nullable = NullableContextOptions.Enable)
    {
        AdhocWorkspace workspace = new();
        CSharpParseOptions parse = new(language);
        bool isOld = language < LanguageVersion.CSharp12;
        Project project = workspace
            .AddProject(ProjectInfo.Create(ProjectId.CreateNewId(), VersionStamp.Default, "Consumer", "Consumer", LanguageNames.CSharp))
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: nullable, allowUnsafe: true))
            .WithParseOptions(parse)
            .AddMetadataReferences(isOld ? [.. Compilations.RealReferences, Compilations.ModelsAssembly(real: true)] : Compilations.RealReferences);
        if (!isOld) project = project.AddDocument("Models.cs", SourceText.From(Compilations.RealModels)).Project;
        return project.AddDocument("Consumer.cs", SourceText.From(code));
    }

    /// <summary>The file's findings, in order.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Findings(Document document)
    {
        Compilation compilation = (await document.Project.GetCompilationAsync())!;
        SyntaxTree? tree = await document.GetSyntaxTreeAsync();
        return [.. (await Compilations.Analyze(compilation)).Where(d => d.Location.SourceTree == tree)];
    }

    public static async Task<IReadOnlyList<(CodeFixProvider Provider, CodeAction Action)>> Actions(Document document, Diagnostic diagnostic)
    {
        List<(CodeFixProvider, CodeAction)> actions = [];
        foreach (CodeFixProvider provider in Providers.Where(p => p.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add((provider, action)), default));
        }

        return actions;
    }

    public static async Task<Document> Apply(Document document, CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(default);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
    }

    /// <summary>Fix All, of the whole file or of more.</summary>
    public static async Task<Document> ApplyAll(Document document, CodeFixProvider provider, string id, string? key, FixAllScope scope = FixAllScope.Document)
    {
        FixAllContext context = new(document, provider, scope, key, [id], new FindingsOf(), default);
        CodeAction? action = await provider.GetFixAllProvider()!.GetFixAsync(context);
        return await Apply(document, action!);
    }

    private sealed class FindingsOf : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => await Findings(document);

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => [];

        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
        {
            List<Diagnostic> all = [];
            foreach (Document document in project.Documents) all.AddRange(await Findings(document));
            return all;
        }
    }
}

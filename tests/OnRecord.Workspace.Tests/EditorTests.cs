using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.Text;

namespace OnRecord.Workspace.Tests;

/// <summary>What an editor shows while one types in a dossier: it opens the project, changes a text in memory, and asks for that file's findings.</summary>
public sealed class EditorTests(NewsroomCopy newsroom) : IClassFixture<NewsroomCopy>
{
    [Fact]
    public async Task A_change_of_one_dossier_is_checked_at_once_and_alone()
    {
        using DataEventCounts counts = new();
        using MSBuildWorkspace workspace = MSBuildWorkspace.Create(new Dictionary<string, string> { ["Configuration"] = NewsroomCopy.Configuration });
        Project project = await workspace.OpenProjectAsync(newsroom.Project);
        Assert.DoesNotContain(workspace.Diagnostics, static problem => problem.Kind == WorkspaceDiagnosticKind.Failure);

        // All of the project first, as when it is opened.
        CompilationWithAnalyzers whole = await AnalysisAsync(project);
        Assert.Equal(string.Empty, Errors(await whole.GetAnalyzerDiagnosticsAsync()));
        Assert.Equal((3, "briefing.records.yaml second.records.yaml third.records.yaml"), counts.Take());

        TextDocument second = project.AdditionalDocuments.Single(static document => document.Name == "second.records.yaml");
        SourceText text = await second.GetTextAsync();
        foreach ((string old, string changed, string expected) in Changes)
        {
            Assert.Contains(old, text.ToString(), StringComparison.Ordinal);
            int at = text.ToString().IndexOf(old, StringComparison.Ordinal);
            Project edited = project.Solution.WithAdditionalDocumentText(second.Id, text.WithChanges(new TextChange(new TextSpan(at, old.Length), changed))).GetProject(project.Id)!;
            Assert.Equal((changed, expected), (changed, await FindingsAsync(edited, second.Name)));
            Assert.Equal((1, second.Name), counts.Take());
        }

        // Nothing was saved, and what is saved is as it was.
        Assert.Equal(text.ToString(), await File.ReadAllTextAsync(second.FilePath!));
        Assert.Equal(string.Empty, await FindingsAsync(project, second.Name));
        Assert.Equal((0, second.Name), counts.Take());
    }

    /// <summary>What is typed over what, and what is found then.</summary>
    private static readonly (string Old, string Changed, string Expected)[] Changes =
    [
        ("directness: direct", "directnes: direct", "ONR3005"),
        ("\n", "\n\n", ""),
    ];

    private static async Task<string> FindingsAsync(Project project, string name)
    {
        CompilationWithAnalyzers analysis = await AnalysisAsync(project);
        AdditionalText file = project.AnalyzerOptions.AdditionalFiles.Single(file => Path.GetFileName(file.Path) == name);
        AnalysisResult result = await analysis.GetAnalysisResultAsync(file, CancellationToken.None);
        ImmutableArray<Diagnostic> found = result.GetAllDiagnostics();
        Assert.All(found, diagnostic => Assert.Equal(file.Path, diagnostic.Location.GetLineSpan().Path));
        return Errors(found);
    }

    // What is worth knowing of the sample's article is told as notes.
    private static string Errors(IEnumerable<Diagnostic> found) =>
        string.Join(' ', found.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(static diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));

    /// <summary>The analyzers that the project itself refers to.</summary>
    private static async Task<CompilationWithAnalyzers> AnalysisAsync(Project project)
    {
        AnalyzerReference reference = project.AnalyzerReferences.Single(static reference => Path.GetFileName(reference.FullPath) == "OnRecord.Analyzers.dll");
        ImmutableArray<DiagnosticAnalyzer> analyzers = [.. reference.GetAnalyzers(LanguageNames.CSharp).Where(static analyzer => analyzer.GetType().Name == "RecordFileAnalyzer")];
        Assert.Single(analyzers);
        return (await project.GetCompilationAsync())!.WithAnalyzers(analyzers, project.AnalyzerOptions);
    }
}

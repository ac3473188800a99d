using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OnRecord.Analyzers.Data;
using OnRecord.Checking;
using OnRecord.Checking.Schemas;
using OnRecord.Schema.Model;

namespace OnRecord.CodeFixes.Refactoring;

/// <summary>The speakers in a project's record files, by their ids. An id is all that may be shown of one who is anonymous.</summary>
internal static class DossierSpeakers
{
    private const int MaxShown = 25;

    /// <summary>Ids, each with the record type that declares it.</summary>
    public static IReadOnlyList<(TypeName Type, string Id)> Of(Project project, Compilation compilation, CancellationToken cancellation)
    {
        BuildOptions build = new(project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GlobalOptions);
        ProjectSchemas schemas = ProjectSchemas.Of(VisibleSchemas.Of(compilation, project.AnalyzerOptions, build.RootNamespace, cancellation));
        List<(TypeName, string)> speakers = [];
        foreach (AdditionalText file in project.AnalyzerOptions.AdditionalFiles)
        {
            if (FileKinds.Of(file, project.AnalyzerOptions.AnalyzerConfigOptionsProvider) != FileKinds.Data || file.GetText(cancellation) is not { } text || build.IsTooLarge(text)) continue;
            DataFile data = DataFile.Read(text.ToString(), DataFile.FormatOf(file.Path), cancellation);
            if (schemas.Choose(file.Path, data).Plan is { } plan) speakers.AddRange(data.Speakers(plan, cancellation));
        }

        return [.. speakers.Distinct().Take(MaxShown)];
    }
}

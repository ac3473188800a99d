using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OnRecord.Checking;
using OnRecord.Checking.Plans;
using OnRecord.Checking.Schemas;
using OnRecord.Schema;
using OnRecord.Schema.Findings;

namespace OnRecord.Analyzers.Data;

/// <summary>
/// Checks the data files of a project. Every file by an action of its own, and never at the end of a compilation: editors
/// run no such action while one types.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RecordFileAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => DataRules.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            AnalyzerConfigOptionsProvider config = start.Options.AnalyzerConfigOptionsProvider;
            if (!start.Options.AdditionalFiles.Any(file => FileKinds.Of(file, config) == FileKinds.Data)) return;
            DataProject project = new(start.Compilation, start.Options, start.TryGetValue, new DocumentTexts(start.Options, start.TryGetValue));
            start.RegisterAdditionalFileAction(file =>
            {
                foreach (Finding finding in Check(project, file.AdditionalFile, FileKinds.Of(file.AdditionalFile, config), file.CancellationToken)) file.ReportDiagnostic(DataRules.Create(finding));
            });
        });
    }

    private static IReadOnlyList<Finding> Check(DataProject project, AdditionalText file, string? kind, CancellationToken cancellationToken)
    {
        try
        {
            if (kind is not (FileKinds.Data or FileKinds.Document or FileKinds.Schema)) return [];
            if (file.WhyUnreadable(cancellationToken) is { } why) return [Finding(SetupFindings.Unreadable, file, why)];
            return kind == FileKinds.Data ? CheckFile(project, file, cancellationToken) : [];
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // AD0001 would say less, and to fewer people. Not the exception's message: it may hold a value that is confidential.
            return [Finding(SetupFindings.CheckFailed, file, e.GetType().Name + " in " + (e.TargetSite?.DeclaringType?.FullName ?? "code without a name"))];
        }
    }

    private static IReadOnlyList<Finding> CheckFile(DataProject project, AdditionalText file, CancellationToken cancellationToken)
    {
        DataEvents.Log.Checking(file.Path);
        if (project.Read(file, cancellationToken) is not { } read) return [];
        if (ReferenceEquals(read, DataFile.Unread)) return [Finding(SetupFindings.TooLarge, file, project.Options.MaxBytes.ToString(CultureInfo.InvariantCulture))];
        (CheckPlan? plan, Finding? unknown) = project.Schemas(cancellationToken).Choose(file.Path, read);
        if (unknown is not null) return [unknown];
        if (plan is null) return [];
        CheckRequest request = new(project.Place(file, read, plan), new CheckFiles(project, plan, cancellationToken)) { Options = project.Options.Check };
        return Checker.Check(request, cancellationToken).Findings;
    }

    private static Finding Finding(FindingDescriptor descriptor, AdditionalText file, params string[] arguments) =>
        new(descriptor, file.Path, default, new EquatableArray<string>(arguments));
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OnRecord.RealCode;

/// <summary>What an analyzer that does nothing makes the host do.</summary>
internal enum Asked
{
    /// <summary>It registers nothing.</summary>
    Nothing,

    /// <summary>It asks for every file and looks at none.</summary>
    Files,

    /// <summary>It asks for the operations of methods that make claims, and looks at none.</summary>
    Operations,
}

/// <summary>Does as little as an analyzer can.</summary>
#pragma warning disable RS1026, RS1036, RS1038, RS1041, RS2008 // Never shipped.
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class IdleAnalyzer(Asked asked) : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [new("IDLE0001", "None", "None", "None", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        if (asked == Asked.Files) context.RegisterSemanticModelAction(static _ => { });
        if (asked == Asked.Operations) context.RegisterSemanticModelAction(BindDesks);
    }

    private static void BindDesks(SemanticModelAnalysisContext file)
    {
        SyntaxTree tree = file.SemanticModel.SyntaxTree;
        if (!tree.FilePath.StartsWith(DeskOfClaims.Name, StringComparison.Ordinal)) return;
        foreach (MethodDeclarationSyntax method in tree.GetRoot(file.CancellationToken).DescendantNodes().OfType<MethodDeclarationSyntax>()) file.SemanticModel.GetOperation(method, file.CancellationToken);
    }
}
#pragma warning restore RS1026, RS1036, RS1038, RS1041, RS2008

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OnRecord.Analyzers.Code;

namespace OnRecord.RealCode;

/// <summary>Runs the analyzers of C# code.</summary>
internal static class AnalyzerRun
{
    private const int MaxShown = 160;

    public static async Task<ImmutableArray<Diagnostic>> Of(Compilation compilation) =>
        await compilation.WithAnalyzers([new CodeAnalyzer()]).GetAnalyzerDiagnosticsAsync();

    /// <summary>Place, message, and the line of code.</summary>
    public static string Show(Diagnostic diagnostic, string folder)
    {
        if (diagnostic.Location.SourceTree is not { } tree) return diagnostic.GetMessage(null);
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        string line = tree.GetText().Lines[place.StartLinePosition.Line].ToString().Trim();
        return $"{Path.GetRelativePath(folder, tree.FilePath)}({place.StartLinePosition.Line + 1}): {diagnostic.GetMessage(null)} | {(line.Length > MaxShown ? line[..MaxShown] : line)}";
    }
}

using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OnRecord.Generators.Emitting;
using OnRecord.Generators.Planning;

namespace OnRecord.Generators.Pipeline;

/// <summary>Hands emitted C# to the compiler.</summary>
internal static class SourceOutput
{
    /// <summary>UTF-8 without a byte order mark, so that emitted files are the same bytes wherever they are written.</summary>
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static void AddFiles(SourceProductionContext output, SchemaPlan plan)
    {
        foreach (EmittedFile file in Emitter.Emit(plan))
        {
            output.CancellationToken.ThrowIfCancellationRequested();
            output.AddSource(file.HintName, SourceText.From(file.Text, Utf8));
        }
    }
}

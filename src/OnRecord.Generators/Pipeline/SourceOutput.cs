using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OnRecord.Generators.Emitting;
using OnRecord.Generators.Planning;
using OnRecord.Schema.Binding;

namespace OnRecord.Generators.Pipeline;

/// <summary>Hands emitted C# to the compiler.</summary>
internal static class SourceOutput
{
    /// <summary>UTF-8 without a byte order mark, so that emitted files are the same bytes wherever they are written.</summary>
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static void AddRecords(SourceProductionContext output, SchemaPlan plan)
    {
        foreach (EmittedFile file in Emitter.Emit(plan))
        {
            output.CancellationToken.ThrowIfCancellationRequested();
            output.AddSource(file.HintName, SourceText.From(file.Text, Utf8));
        }
    }

    /// <summary>The schema itself, for projects that import it by its id.</summary>
    public static void AddCarrier(SourceProductionContext output, (SchemaFile File, CompilationFacts Facts) schema)
    {
        (SchemaFile file, CompilationFacts facts) = schema;
        if (!facts.CanGenerate || file.Text is null) return;
        output.AddSource(HintNames.Of(file.Path) + ".schema.g.cs", SourceText.From(SchemaAttributeEmitter.Emit(file.Id!, file.Version, file.Text), Utf8));
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OnRecord.Checking;
using OnRecord.Checking.Schemas;
using OnRecord.Schema;

namespace OnRecord.Analyzers.Data;

/// <summary>Collects the schemas that a project can see.</summary>
internal static class VisibleSchemas
{
    public static SchemaTexts Of(Compilation compilation, AnalyzerOptions options, string rootNamespace, CancellationToken cancellationToken)
    {
        List<SchemaText> texts = [];
        foreach (AdditionalText file in options.AdditionalFiles)
        {
            if (FileKinds.Of(file, options.AnalyzerConfigOptionsProvider) != FileKinds.Schema) continue;

            // One that can't be read is there all the same: as a schema with mistakes, by which no data is blamed.
            texts.Add(new SchemaText(Paths.Normalize(file.Path), file.TryGetText(cancellationToken)?.ToString() ?? string.Empty, IsOwn: true));
        }

        foreach ((string id, string text) in ReferencedSchemas.Of(compilation)) texts.Add(new SchemaText(id, text, IsOwn: false));
        return new SchemaTexts(texts.ToEquatableArray(), rootNamespace);
    }
}

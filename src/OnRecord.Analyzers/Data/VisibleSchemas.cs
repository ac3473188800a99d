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
            if (FileKinds.Of(file, options.AnalyzerConfigOptionsProvider) == FileKinds.Schema && file.GetText(cancellationToken) is { } text)
            {
                texts.Add(new SchemaText(Paths.Normalize(file.Path), text.ToString(), IsOwn: true));
            }
        }

        foreach ((string id, string text) in ReferencedSchemas.Of(compilation)) texts.Add(new SchemaText(id, text, IsOwn: false));
        return new SchemaTexts(texts.ToEquatableArray(), rootNamespace);
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OnRecord.Checking;
using OnRecord.Schema;

namespace OnRecord.Analyzers.Data;

/// <summary>A schema's text.</summary>
/// <param name="Key">The file's path, or the id under which an assembly carries it.</param>
/// <param name="Text">The text.</param>
/// <param name="IsOwn">Whether it is a file of this project.</param>
internal readonly record struct SchemaText(string Key, string Text, bool IsOwn);

/// <summary>All schemas that a project can see, as texts: what their models follow from, and nothing else.</summary>
internal sealed record SchemaTexts(EquatableArray<SchemaText> All, string RootNamespace)
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

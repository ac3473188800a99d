using OnRecord.Schema;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;
using OnRecord.Schema.Resolving;

namespace OnRecord.Generators.Pipeline;

/// <summary>A schema file with its names looked up, and what was found wrong on the way, without places.</summary>
/// <param name="Symbols">The types that are made of it.</param>
/// <param name="Carried">The schema as its assembly carries it; null without an id.</param>
internal sealed record ResolvedFile(SchemaModel Model, FileSymbols Symbols, CarriedSchema? Carried, EquatableArray<PointerFinding> Findings)
{
    public static ResolvedFile Resolve(FileWithShapes file, CancellationToken cancellationToken)
    {
        ResolvedSchema resolved = SchemaResolver.Resolve(file.File, file.Imports, file.RootNamespace, cancellationToken);
        return new ResolvedFile(resolved.Model, FileSymbols.Of(file.File, resolved.Model), file.Carried ?? CarriedSchema.Of(file.File), resolved.Findings);
    }
}

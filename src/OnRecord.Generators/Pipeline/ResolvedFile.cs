using OnRecord.Schema;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;
using OnRecord.Schema.Resolving;

namespace OnRecord.Generators.Pipeline;

/// <summary>A schema file with its names looked up, and what was found wrong on the way, without places.</summary>
internal sealed record ResolvedFile(SchemaModel Model, EquatableArray<PointerFinding> Findings)
{
    public static ResolvedFile Resolve(FileWithShapes file, string rootNamespace, CancellationToken cancellationToken)
    {
        ResolvedSchema resolved = SchemaResolver.Resolve(file.File, file.Imports, rootNamespace, cancellationToken);
        return new ResolvedFile(resolved.Model, resolved.Findings);
    }
}

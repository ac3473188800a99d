using OnRecord.Schema.Binding;
using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>Looks up the names of a schema, and checks everything that needs more than one declaration to be seen.</summary>
public static class SchemaResolver
{
    /// <summary>Resolves a schema. Whatever it says, the result is a usable model and findings, never an exception.</summary>
    /// <param name="file">The schema.</param>
    /// <param name="imports">What it builds on, from <see cref="SchemaImports"/>.</param>
    /// <param name="defaultNamespace">Of a schema that names none.</param>
    /// <param name="cancellation">Stops it.</param>
    public static ResolvedSchema Resolve(
        SchemaFile file, EquatableArray<ImportedSchema> imports, string defaultNamespace, CancellationToken cancellation = default)
    {
        Resolution resolution = new(cancellation);
        ScopeBuilder.Build(resolution, file, imports, defaultNamespace);
        InheritanceResolver.Run(resolution);
        FieldCollector.Run(resolution);
        NamedTypeResolver.Run(resolution);
        FieldResolver.Run(resolution);
        EmbeddingCheck.Run(resolution);
        RecordChecks.Run(resolution);
        CSharpNameChecks.Run(resolution);
        RuleResolver.Run(resolution);
        RoleResolver.Run(resolution);
        SchemaModel model = ModelBuilder.Build(resolution);
        TypeNameChecks.Run(resolution, model);
        return new ResolvedSchema(model, resolution.Findings.ToEquatableArray());
    }
}

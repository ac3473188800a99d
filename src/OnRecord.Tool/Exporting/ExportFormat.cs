using OnRecord.Exports;
using OnRecord.Exports.JsonLd;
using OnRecord.Exports.JsonSchema;
using OnRecord.Exports.Markdown;
using OnRecord.Exports.Mermaid;
using OnRecord.Exports.TypeScript;
using OnRecord.Schema.Model;

namespace OnRecord.Tool.Exporting;

/// <summary>What a schema can be written as.</summary>
/// <param name="Name">On the command line.</param>
/// <param name="Description">For its help.</param>
/// <param name="Write">Writes a schema, or one record of it.</param>
internal sealed record ExportFormat(string Name, string Description, Func<SchemaModel, TypeName?, ExportResult> Write)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new("json-schema", "JSON Schema 2020-12 of a data file, or of one record.", JsonSchema),
        new("json-ld", "A JSON-LD context, with which records become triples.", static (schema, record) => JsonLdExport.Write(schema, record)),
        new("mermaid", "A Mermaid class diagram.", static (schema, record) => MermaidExport.Write(schema, record)),
        new("markdown", "A reference of every record, field, constraint and rule.", static (schema, record) => MarkdownExport.Write(schema, record)),
        new("typescript", "TypeScript types of the data as it stands in JSON.", static (schema, record) => TypeScriptExport.Write(schema, record)),
    ];

    private static ExportResult JsonSchema(SchemaModel schema, TypeName? record) =>
        record is TypeName name ? JsonSchemaExport.WriteRecord(schema, name)
        : schema.Dossier is null ? throw new CouldNotRunException("the schema has no dossier, and so no data files. Name a record with --record.")
        : JsonSchemaExport.WriteDossier(schema);
}

using OnRecord.Schema.Findings;

namespace OnRecord.Schema.Binding;

/// <summary>A schema file, read and bound.</summary>
/// <param name="File">What it declares.</param>
/// <param name="Spans">Where.</param>
/// <param name="Findings">What is wrong with it in itself, at its place; what resolving finds comes on top.</param>
public sealed record ParsedSchemaFile(SchemaFile File, SpanMap Spans, EquatableArray<Finding> Findings);

using OnRecord.Schema.Binding;

namespace OnRecord.Schema.Resolving;

/// <summary>A schema that another imports, directly or through a third, cut down to what the other builds on.</summary>
/// <param name="File">Its declarations that are needed, without descriptions; all of its imports, so that circles show.</param>
/// <param name="KnownNames">The names of all it declares, for suggestions; only where the other asks for one that is not there.</param>
public sealed record ImportedSchema(SchemaFile File, EquatableArray<string> KnownNames);

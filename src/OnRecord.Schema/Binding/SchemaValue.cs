using OnRecord.Schema.Reading;

namespace OnRecord.Schema.Binding;

/// <summary>
/// A part of a schema kept as written, without its place. Conditions are kept so: what <c>any: { kind: denial }</c>
/// means depends on the type of the list, which only resolving knows.
/// </summary>
public abstract record SchemaValue;

/// <summary>A scalar.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As in <see cref="ScalarNode.Text"/>.</param>
public sealed record SchemaScalar(ScalarKind Kind, string Text) : SchemaValue;

/// <summary>A list.</summary>
public sealed record SchemaList(EquatableArray<SchemaValue> Items) : SchemaValue;

/// <summary>A mapping, in order.</summary>
public sealed record SchemaMapping(EquatableArray<SchemaEntry> Entries) : SchemaValue;

/// <summary>A key and its value.</summary>
public sealed record SchemaEntry(string Key, SchemaValue Value);

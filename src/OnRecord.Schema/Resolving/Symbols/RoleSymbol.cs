using OnRecord.Schema.Binding;
using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>A role of a record: the parts it inherits and those it declares, by keyword.</summary>
internal sealed class RoleSymbol
{
    public Dictionary<string, RolePartSymbol> Parts { get; } = new(StringComparer.Ordinal);

    /// <summary>True where a part is missing because it is broken.</summary>
    public bool IsIncomplete { get; set; }

    public RolePartSymbol? this[string keyword] => Parts.TryGetValue(keyword, out RolePartSymbol? part) ? part : null;

    /// <summary>The field named by a part, or null.</summary>
    public string? Field(string keyword) => this[keyword] is { Fields.Count: > 0 } part ? part.Fields[0] : null;

    public Condition? Condition(string keyword) => this[keyword]?.Condition;
}

/// <summary>A part of a role.</summary>
/// <param name="DeclaredIn">The record that says it.</param>
/// <param name="Declaration">As written.</param>
/// <param name="Pointer">To it.</param>
/// <param name="Fields">The fields that are there and fit.</param>
/// <param name="Condition">The condition, where the part is one and is not broken.</param>
internal sealed record RolePartSymbol(
    RecordSymbol DeclaredIn, RolePart Declaration, string Pointer, EquatableArray<string> Fields, Condition? Condition);

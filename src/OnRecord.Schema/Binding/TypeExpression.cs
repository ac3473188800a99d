using OnRecord.Schema.Model;

namespace OnRecord.Schema.Binding;

/// <summary>A type as a schema writes it.</summary>
public abstract record TypeExpression;

/// <summary>A built-in scalar, or a name of an enum, a type or a record, maybe qualified.</summary>
public sealed record NamedTypeExpression(string Name) : TypeExpression;

/// <summary><c>ref Target</c>.</summary>
public sealed record ReferenceTypeExpression(string Target) : TypeExpression;

/// <summary><c>[T]</c>.</summary>
public sealed record ListTypeExpression(ValueDeclaration Item) : TypeExpression;

/// <summary><c>{ map: T }</c>.</summary>
public sealed record MapTypeExpression(ValueDeclaration Item) : TypeExpression;

/// <summary>A type that could not be read: reported already, and silent from here on.</summary>
public sealed record BrokenTypeExpression : TypeExpression
{
    /// <summary>The only one.</summary>
    public static BrokenTypeExpression Instance { get; } = new();
}

/// <summary>A type and the constraints written beside it.</summary>
/// <param name="Type">The type.</param>
/// <param name="Format">The <c>format</c> of an integer.</param>
/// <param name="Constraints">As written; those of a named type are not merged in yet.</param>
/// <param name="Pointer">To the value: the constraints stand under it.</param>
/// <param name="TypePointer">To the name of the type, or to the list's or map's item.</param>
public sealed record ValueDeclaration(TypeExpression Type, string? Format, Constraints Constraints, string Pointer, string TypePointer)
    : IEquatable<ValueDeclaration>;

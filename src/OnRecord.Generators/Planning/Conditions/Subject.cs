using OnRecord.Schema.Model;

namespace OnRecord.Generators.Planning.Conditions;

/// <summary>
/// A value that an expression of C# has. Whether it can be null counts twice: for the value as a whole, and for the last
/// member alone, because after <c>a?.B</c> the chain goes on with a plain dot where B itself is always there.
/// </summary>
/// <param name="Text">The expression; empty for <c>this</c>.</param>
/// <param name="CanBeNull">Whether it can be null, for itself or for something on the way.</param>
/// <param name="EndsInNull">Whether its last member can be null.</param>
internal readonly record struct Expression(string Text, bool CanBeNull, bool EndsInNull)
{
    public static Expression This { get; } = new(string.Empty, false, false);

    public static Expression Always(string text) => new(text, false, false);

    public static Expression Maybe(string text) => new(text, true, true);

    /// <summary>A member of it.</summary>
    public Expression Member(string name, bool canBeNull = false) =>
        new(Text.Length == 0 ? name : Text + (EndsInNull ? "?." : ".") + name, CanBeNull || canBeNull, canBeNull);
}

/// <summary>What the paths of a condition start from.</summary>
/// <param name="Record">The record it is; null for a scalar item.</param>
internal readonly record struct Subject(Expression Value, TypeName? Record)
{
    public static Subject This(TypeName record) => new(Expression.This, record);
}

/// <summary>A value that a path leads to.</summary>
/// <param name="Type">What it is.</param>
internal readonly record struct Access(Expression Value, TypeModel Type)
{
    public string Text => Value.Text;

    public bool CanBeNull => Value.CanBeNull;

    /// <summary>The same in a variable that holds it where it is there.</summary>
    public Access In(string variable) => this with { Value = Expression.Always(variable) };
}

using OnRecord.Schema.Model;

namespace OnRecord.Generators.Planning.Conditions;

/// <summary>What the paths of a condition start from.</summary>
/// <param name="Text">The expression; empty for <c>this</c>.</param>
/// <param name="CanBeNull">Whether it can be null: a reference need not resolve.</param>
/// <param name="Record">The record it is; null for a scalar item.</param>
internal readonly record struct Subject(string Text, bool CanBeNull, TypeName? Record)
{
    public static Subject This(TypeName record) => new(string.Empty, false, record);

    /// <summary>A member of it.</summary>
    public string Member(string name) => Text.Length == 0 ? name : Text + (CanBeNull ? "?." : ".") + name;
}

/// <summary>A value that a path leads to.</summary>
/// <param name="Text">The expression.</param>
/// <param name="CanBeNull">Whether it can be null, for the value or for something on the way.</param>
/// <param name="Type">What it is.</param>
internal readonly record struct Access(string Text, bool CanBeNull, TypeModel Type);

namespace OnRecord.Schema.Model;

/// <summary>
/// A condition, resolved against the record (or list item) that it is about. Three-valued: true, false, or unknown
/// where it meets an absent value. Which it is, is said once, in schema-language.md, "Absent values".
/// </summary>
public abstract record Condition;

/// <summary>True when all parts are; false when one is false. A mapping with several keys is one of these.</summary>
public sealed record AllOfCondition(EquatableArray<Condition> Parts) : Condition;

/// <summary>True when one part is; false when all are false.</summary>
public sealed record AnyOfCondition(EquatableArray<Condition> Parts) : Condition;

/// <summary>The opposite; unknown stays unknown.</summary>
public sealed record NotCondition(Condition Part) : Condition;

/// <summary>How many of some paths are to be present.</summary>
public enum PresenceRule
{
    /// <summary>All.</summary>
    Required,

    /// <summary>None.</summary>
    Absent,

    /// <summary>One and no more.</summary>
    ExactlyOne,

    /// <summary>One or more.</summary>
    AtLeastOne,
}

/// <summary>Presence of paths. Never unknown. An empty list or map counts as absent; an empty string is present.</summary>
public sealed record PresenceCondition(PresenceRule Rule, EquatableArray<PathModel> Paths) : Condition;

/// <summary>The value at a path satisfies constraints (a literal is <see cref="Constraints.Const"/>). Unknown when absent.</summary>
public sealed record ValueCondition(PathModel Path, Constraints Constraints) : Condition;

/// <summary>Which items of a list must satisfy a condition.</summary>
public enum Quantifier
{
    /// <summary>One or more.</summary>
    Any,

    /// <summary>Every one.</summary>
    All,

    /// <summary>Not one.</summary>
    None,
}

/// <summary>
/// The items of the list at a path satisfy a condition, whose paths start at the item. An absent list is an empty one.
/// Over scalars, the condition's paths are empty (the item itself). Over references, the item is the record referred to.
/// </summary>
public sealed record ItemsCondition(PathModel Path, Quantifier Quantifier, Condition Item) : Condition;

/// <summary>The number of items of the list at a path satisfies constraints. An absent list has 0.</summary>
public sealed record CountCondition(PathModel Path, Constraints Constraints) : Condition;

/// <summary>Comparison operators of <c>compare</c>.</summary>
public enum CompareOperator
{
    /// <summary>==</summary>
    Equal,

    /// <summary>!=</summary>
    NotEqual,

    /// <summary>&lt;</summary>
    Less,

    /// <summary>&lt;=</summary>
    LessOrEqual,

    /// <summary>&gt;</summary>
    Greater,

    /// <summary>&gt;=</summary>
    GreaterOrEqual,
}

/// <summary>One side of a comparison: a path, maybe seen as a date, or a literal.</summary>
public sealed record Operand(PathModel? Path, bool DateOf, Literal? Literal);

/// <summary>Two values compare so. Unknown when one is absent.</summary>
public sealed record CompareCondition(Operand Left, CompareOperator Operator, Operand Right) : Condition;

/// <summary>
/// Looks back along references within the dossier: the records of type <paramref name="Record"/> whose field
/// <paramref name="Field"/> (a reference or list of references, reached from that record) points here. Never unknown.
/// </summary>
/// <param name="Quantifier">Which of them must satisfy <paramref name="Item"/>; none and all are true where there are none.</param>
/// <param name="Item">About the record that refers; null where <c>count</c> is asked alone.</param>
/// <param name="Count">On the number of records that refer; null where a quantifier is asked alone.</param>
public sealed record ReferencedByCondition(TypeName Record, PathModel Field, Quantifier Quantifier, Condition? Item, Constraints? Count) : Condition;

/// <summary>How a step of a path goes on.</summary>
public enum PathStepKind
{
    /// <summary>Reads a field.</summary>
    Field,

    /// <summary>Reads a field that holds a reference and goes on at the record it refers to (needs the dossier).</summary>
    Follow,
}

/// <summary>One step: a field of a record.</summary>
/// <param name="Owner">The record that the step starts from (not the ancestor that declares the field).</param>
/// <param name="Field">The field's name in data.</param>
/// <param name="Kind">Whether the path goes on at the record referred to.</param>
public readonly record struct PathStep(TypeName Owner, string Field, PathStepKind Kind);

/// <summary>A path from a record or list item to a value. Without steps it is the item itself.</summary>
/// <param name="Steps">In order. A <see cref="PathStepKind.Follow"/> step is never the last: a reference at the end is the id itself.</param>
/// <param name="Value">What stands at the end.</param>
/// <param name="Text">As the schema writes it, for messages.</param>
public sealed record PathModel(EquatableArray<PathStep> Steps, ValueModel Value, string Text)
{
    /// <summary>Whether it can only be walked within a dossier.</summary>
    public bool NeedsDossier
    {
        get
        {
            foreach (PathStep step in Steps)
            {
                if (step.Kind == PathStepKind.Follow) return true;
            }

            return false;
        }
    }
}

using OnRecord.Generators.Planning.CSharp;
using OnRecord.Generators.Planning.Values;
using OnRecord.Schema.Model;

namespace OnRecord.Generators.Planning.Conditions;

/// <summary>
/// Constraints as C#: what a pattern can say as one pattern, the rest as calls. Conditions ask both ways, whether a value
/// satisfies them and whether it breaks them: of an absent value neither is true.
/// </summary>
internal sealed class ValueTests(PlanContext context, ValueTypes types, PathAccess paths)
{
    private int _variables;

    /// <summary>Whether the value is there and satisfies the constraints.</summary>
    public Code Satisfies(Access access, Constraints constraints)
    {
        Access value = paths.AsText(access);
        string? pattern = ValuePatterns.Of(value.Type, constraints, types, context);
        if (!value.CanBeNull && pattern is ("true" or "false")) return pattern == "true" ? Code.Primary(value.Text) : Code.Not(Code.Primary(value.Text));
        if (!HasCalls(value.Type, constraints)) return pattern is null ? IsThere(value) : Code.Is(value.Text, pattern);
        return Bind(value, (name, bound) => Code.And([bound, .. All(name, value.Type, pattern, constraints)]));
    }

    /// <summary>Whether the value is there and breaks them.</summary>
    public Code Breaks(Access access, Constraints constraints)
    {
        Access value = paths.AsText(access);
        string? pattern = ValuePatterns.Of(value.Type, constraints, types, context);
        if (!HasCalls(value.Type, constraints))
        {
            if (pattern is null) return Code.False;
            if (pattern is "true" or "false") return Satisfies(access, constraints with { Const = new Literal(LiteralKind.Boolean, pattern == "true" ? "false" : "true"), Enum = default });
            if (!value.CanBeNull && Code.IsComparison(pattern) && value.Type is not ScalarTypeModel { Scalar: ScalarType.Number }) return Code.Test(value.Text + " " + Code.OppositeOf(pattern));
            bool isSimple = !pattern.Contains(" ");
            return Code.Test(value.Text + (value.CanBeNull ? " is not (null or " + pattern + ")" : isSimple ? " is not " + pattern : " is not (" + pattern + ")"));
        }

        return Bind(value, (name, bound) => Code.And(bound, Code.Not(Code.And(All(name, value.Type, pattern, constraints)))));
    }

    /// <summary>The constraints of a member one by one, each with what it asks, but for those that have a check of their own: length and pattern.</summary>
    public IEnumerable<(Code Holds, string Message)> Each(string value, bool canBeNull, TypeModel type, Constraints constraints)
    {
        Constraints rest = constraints with { Pattern = null };
        foreach ((string pattern, string message) in ValuePatterns.Each(type, rest, types, context)) yield return (Code.Is(value, canBeNull ? "null or " + pattern : pattern), message);
        foreach ((Func<string, Code> holds, string message) in Calls(type, rest))
        {
            string name = canBeNull ? NewVariable() : value;
            yield return (canBeNull ? Code.Or(Code.Test(value + " is not { } " + name), holds(name)) : holds(name), message);
        }
    }

    /// <summary>Constraints of a list or map that is there.</summary>
    public static IEnumerable<Code> OfCollection(string value, Constraints constraints)
    {
        if (constraints.MinItems is int minimum) yield return Code.Test(value + ".Count >= " + Literals.Of(minimum));
        if (constraints.MaxItems is int maximum) yield return Code.Test(value + ".Count <= " + Literals.Of(maximum));
        if (constraints.UniqueItems) yield return Code.Primary(Runtime.Conditions + ".AreUnique(" + value + ")");
    }

    /// <summary>A name for a pattern variable, unique in the record.</summary>
    public string NewVariable() => "v" + Literals.Of(++_variables);

    private static Code IsThere(Access value) => value.CanBeNull ? Code.Test(value.Text + " is not null") : Code.True;

    private Code Bind(Access value, Func<string, Code, Code> make)
    {
        if (!value.CanBeNull) return make(value.Text, Code.True);
        string name = NewVariable();
        return make(name, Code.Test(value.Text + " is { } " + name));
    }

    private IEnumerable<Code> All(string value, TypeModel type, string? pattern, Constraints constraints)
    {
        if (pattern is not null) yield return Code.Is(value, pattern);
        foreach (Code length in Lengths(value, constraints)) yield return length;
        foreach ((Func<string, Code> holds, _) in Calls(type, constraints)) yield return holds(value);
    }

    private bool HasCalls(TypeModel type, Constraints constraints) => constraints.MinLength is not null || constraints.MaxLength is not null || Calls(type, constraints).Any();

    private static IEnumerable<Code> Lengths(string value, Constraints constraints)
    {
        if (constraints.MinLength is int minimum) yield return Code.Compare(Runtime.Conditions + ".Length(" + value + ")", ">= " + Literals.Of(minimum));
        if (constraints.MaxLength is int maximum) yield return Code.Compare(Runtime.Conditions + ".Length(" + value + ")", "<= " + Literals.Of(maximum));
    }

    private IEnumerable<(Func<string, Code> Holds, string Message)> Calls(TypeModel type, Constraints constraints)
    {
        if (constraints.Pattern is string pattern) yield return (value => Code.Primary(context.Shared.Pattern(pattern) + ".IsMatch(" + value + ")"), "must match the pattern " + pattern + " .");
        if (constraints.NotIn is string notIn) yield return (value => Code.Not(Code.Primary(context.Shared.Lexicon(notIn) + ".Contains(" + value + ")")), "must not be one of the words of '" + notIn + "'.");
        if (constraints.Mentions is string mentions) yield return (value => Code.Primary(context.Shared.Lexicon(mentions) + ".IsMentionedIn(" + value + ")"), "must mention a word of '" + mentions + "'.");
        if (constraints.MultipleOf is decimal factor) yield return (value => Code.Test(value + " % " + Literals.Of(factor, ScalarType.Integer) + " == 0"), "must be a multiple of " + Literals.Of(factor, ScalarType.Int32) + ".");
        if (constraints.Scale is int scale) yield return (value => Code.Primary(Runtime.Conditions + ".HasScale(" + value + ", " + Literals.Of(scale) + ")"), "must have at most " + Literals.Of(scale) + " digits after the point, and 15 in all.");
        if (type is not ScalarTypeModel { Scalar: ScalarType.Date or ScalarType.DateTime or ScalarType.Uuid }) yield break;
        Literal[] allowed = constraints.Const is Literal only ? [only] : [.. constraints.Enum];
        if (allowed.Length > 0) yield return (value => Code.Or(allowed.Select(literal => Code.Test(value + " == " + Literals.Of(literal, type, types, context)))), ValuePatterns.Choice(allowed));
    }
}

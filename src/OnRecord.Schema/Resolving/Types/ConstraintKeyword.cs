using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>What a constraint is for.</summary>
[Flags]
internal enum ConstraintTarget
{
    Text = 1,
    Integer = 2,
    Number = 4,
    List = 8,
    Map = 16,
    OtherScalar = 32,
    AnyNumber = Integer | Number,
    AnyScalar = Text | AnyNumber | OtherScalar,
}

/// <summary>A constraint's keyword: what it is for, whether it is given, and how to take it from one set to another.</summary>
internal sealed record ConstraintKeyword(
    string Name,
    ConstraintTarget Target,
    Func<Constraints, bool> IsGiven,
    Func<Constraints, Constraints, Constraints> Take)
{
    /// <summary>All of them.</summary>
    public static readonly ConstraintKeyword[] All =
    [
        new("minLength", ConstraintTarget.Text, static c => c.MinLength is not null, static (to, from) => to with { MinLength = from.MinLength }),
        new("maxLength", ConstraintTarget.Text, static c => c.MaxLength is not null, static (to, from) => to with { MaxLength = from.MaxLength }),
        new("pattern", ConstraintTarget.Text, static c => c.Pattern is not null, static (to, from) => to with { Pattern = from.Pattern }),
        new("minimum", ConstraintTarget.AnyNumber, static c => c.Minimum is not null, static (to, from) => to with { Minimum = from.Minimum }),
        new("maximum", ConstraintTarget.AnyNumber, static c => c.Maximum is not null, static (to, from) => to with { Maximum = from.Maximum }),
        new("exclusiveMinimum", ConstraintTarget.AnyNumber, static c => c.ExclusiveMinimum is not null, static (to, from) => to with { ExclusiveMinimum = from.ExclusiveMinimum }),
        new("exclusiveMaximum", ConstraintTarget.AnyNumber, static c => c.ExclusiveMaximum is not null, static (to, from) => to with { ExclusiveMaximum = from.ExclusiveMaximum }),
        new("multipleOf", ConstraintTarget.Integer, static c => c.MultipleOf is not null, static (to, from) => to with { MultipleOf = from.MultipleOf }),
        new("scale", ConstraintTarget.Number, static c => c.Scale is not null, static (to, from) => to with { Scale = from.Scale }),
        new("minItems", ConstraintTarget.List | ConstraintTarget.Map, static c => c.MinItems is not null, static (to, from) => to with { MinItems = from.MinItems }),
        new("maxItems", ConstraintTarget.List | ConstraintTarget.Map, static c => c.MaxItems is not null, static (to, from) => to with { MaxItems = from.MaxItems }),
        new("uniqueItems", ConstraintTarget.List, static c => c.UniqueItems, static (to, from) => to with { UniqueItems = from.UniqueItems }),
        new("const", ConstraintTarget.AnyScalar, static c => c.Const is not null, static (to, from) => to with { Const = from.Const }),
        new("enum", ConstraintTarget.AnyScalar, static c => c.Enum.Count > 0, static (to, from) => to with { Enum = from.Enum }),
        new("notIn", ConstraintTarget.Text, static c => c.NotIn is not null, static (to, from) => to with { NotIn = from.NotIn }),
        new("mentions", ConstraintTarget.Text, static c => c.Mentions is not null, static (to, from) => to with { Mentions = from.Mentions }),
    ];

    /// <summary>The same constraints without this one.</summary>
    public Constraints Remove(Constraints constraints) => Take(constraints, Constraints.None);

    /// <summary>What constraints with this target are for, in words.</summary>
    public string For => Target switch
    {
        ConstraintTarget.Text => "texts ('string')",
        ConstraintTarget.AnyNumber => "numbers",
        ConstraintTarget.Integer => "integers",
        ConstraintTarget.Number => "'number'",
        ConstraintTarget.List => "lists",
        ConstraintTarget.AnyScalar => "scalars and enums",
        _ => "lists and maps",
    };
}

namespace OnRecord.Schema.Model;

/// <summary>The kinds of a literal in a schema.</summary>
public enum LiteralKind
{
    /// <summary>A text.</summary>
    String,

    /// <summary>A number, in JSON's notation.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,
}

/// <summary>A literal as a schema gives it in <c>const</c>, <c>enum</c>, <c>default</c>, <c>examples</c> and conditions.</summary>
public readonly record struct Literal(LiteralKind Kind, string Text);

/// <summary>
/// What a value must satisfy, with JSON Schema's names and meanings. The same in a field's declaration and under a
/// path of a condition. A property that is null or empty says nothing.
/// </summary>
public sealed record Constraints
{
    /// <summary>No constraint.</summary>
    public static Constraints None { get; } = new();

    /// <summary>In Unicode scalar values.</summary>
    public int? MinLength { get; init; }

    /// <summary>In Unicode scalar values.</summary>
    public int? MaxLength { get; init; }

    /// <summary>In the subset that <c>OnRecord.Patterns</c> parses; unanchored, as in JSON Schema.</summary>
    public string? Pattern { get; init; }

    /// <summary>Inclusive.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>Inclusive.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>Exclusive.</summary>
    public decimal? ExclusiveMinimum { get; init; }

    /// <summary>Exclusive.</summary>
    public decimal? ExclusiveMaximum { get; init; }

    /// <summary>Of whole numbers only.</summary>
    public decimal? MultipleOf { get; init; }

    /// <summary>Digits after the decimal point, trailing zeros aside.</summary>
    public int? Scale { get; init; }

    /// <summary>The least number of items of a list or entries of a map.</summary>
    public int? MinItems { get; init; }

    /// <summary>The greatest number of items of a list or entries of a map.</summary>
    public int? MaxItems { get; init; }

    /// <summary>No two items are equal as JSON.</summary>
    public bool UniqueItems { get; init; }

    /// <summary>The only value.</summary>
    public Literal? Const { get; init; }

    /// <summary>The only values.</summary>
    public EquatableArray<Literal> Enum { get; init; }

    /// <summary>The lexicon whose entries the whole trimmed value, case folded, may not be.</summary>
    public string? NotIn { get; init; }

    /// <summary>The lexicon of which the value mentions a word (used under <c>not</c>).</summary>
    public string? Mentions { get; init; }
}

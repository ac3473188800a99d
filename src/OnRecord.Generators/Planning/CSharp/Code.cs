namespace OnRecord.Generators.Planning.CSharp;

/// <summary>How tightly the outermost operator of an expression binds.</summary>
internal enum Binding
{
    Conditional,
    Or,
    And,
    Relational,
    Unary,
}

/// <summary>A boolean expression of C#, put together with as few brackets as it needs.</summary>
internal readonly record struct Code(string Text, Binding Binding)
{
    /// <summary>The comparison that holds where this one doesn't; null for what is none.</summary>
    public string? Opposite { get; init; }

    public static Code True { get; } = new("true", Binding.Unary);

    public static Code False { get; } = new("false", Binding.Unary);

    /// <summary>A comparison, an <c>is</c>, or whatever else binds as tightly.</summary>
    public static Code Test(string text) => new(text, Binding.Relational);

    /// <summary>A comparison of whole numbers.</summary>
    public static Code Compare(string left, string comparison) =>
        new(left + " " + comparison, Binding.Relational) { Opposite = left + " " + OppositeOf(comparison) };

    /// <summary>The other comparison: <c>&lt; 1</c> for <c>&gt;= 1</c>. Not for doubles: of NaN, neither holds.</summary>
    public static string OppositeOf(string comparison) =>
        comparison.StartsWith(">=", StringComparison.Ordinal) ? "<" + comparison.Substring(2)
        : comparison.StartsWith("<=", StringComparison.Ordinal) ? ">" + comparison.Substring(2)
        : (comparison[0] == '>' ? "<=" : ">=") + comparison.Substring(1);

    /// <summary>A value against a pattern. Where that is a choice, brackets help the reader; C# would not need them.</summary>
    public static Code Is(string value, string pattern) => IsComparison(pattern)
        ? new(value + " " + pattern, Binding.Relational)
        : new(value + " is " + pattern, pattern.Contains(" or ") ? Binding.Or : Binding.Relational);

    /// <summary>A pattern that is one comparison: with it, an operator says the same as <c>is</c>.</summary>
    public static bool IsComparison(string pattern) => pattern[0] is '<' or '>' && !pattern.Contains(" and ") && !pattern.Contains(" or ");

    /// <summary>A call, a name.</summary>
    public static Code Primary(string text) => new(text, Binding.Unary);

    public static Code And(IEnumerable<Code> parts) => Join(parts, " && ", Binding.And, neutral: True, absorbing: False);

    public static Code And(params Code[] parts) => And((IEnumerable<Code>)parts);

    public static Code Or(IEnumerable<Code> parts) => Join(parts, " || ", Binding.Or, neutral: False, absorbing: True);

    public static Code Or(params Code[] parts) => Or((IEnumerable<Code>)parts);

    public static Code Choose(Code condition, Code then, Code otherwise) =>
        otherwise == False ? And(condition, then)
        : then == False ? And(Not(condition), otherwise)
        : new(condition.In(Binding.Unary) + " ? " + then.In(Binding.Or) + " : " + otherwise.In(Binding.Or), Binding.Conditional);

    public static Code Not(Code code) => code == True ? False
        : code == False ? True
        : code.Opposite is not null ? Test(code.Opposite)
        : code is { Binding: Binding.Unary } && code.Text[0] == '!' ? new(code.Text.Substring(1), Binding.Unary)
        : new("!" + code.In(Binding.Unary), Binding.Unary);

    /// <summary>The text where an operator stands around it.</summary>
    public string In(Binding outer) => Binding < outer ? "(" + Text + ")" : Text;

    private static Code Join(IEnumerable<Code> parts, string separator, Binding binding, Code neutral, Code absorbing)
    {
        List<Code> kept = [];
        foreach (Code part in parts)
        {
            if (part == absorbing) return absorbing;
            if (part != neutral) kept.Add(part);
        }

        return kept.Count switch
        {
            0 => neutral,
            1 => kept[0],
            _ => new Code(string.Join(separator, kept.Select(part => part.In(binding))), binding),
        };
    }
}

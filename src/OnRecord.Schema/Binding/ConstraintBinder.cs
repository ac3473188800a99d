using OnRecord.Schema.Model;

namespace OnRecord.Schema.Binding;

/// <summary>Binds constraints, which are the same in a field and under a path of a condition.</summary>
internal static class ConstraintBinder
{
    /// <summary>The constraints' keywords.</summary>
    public static readonly string[] Keywords =
    [
        "minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "scale",
        "minItems", "maxItems", "uniqueItems", "const", "enum", "notIn", "mentions",
    ];

    public static Constraints Bind(KeywordReader reader) => new()
    {
        MinLength = reader.Count("minLength"),
        MaxLength = reader.Count("maxLength"),
        Pattern = reader.Text("pattern"),
        Minimum = reader.Number("minimum"),
        Maximum = reader.Number("maximum"),
        ExclusiveMinimum = reader.Number("exclusiveMinimum"),
        ExclusiveMaximum = reader.Number("exclusiveMaximum"),
        MultipleOf = MultipleOf(reader),
        Scale = Scale(reader),
        MinItems = reader.Count("minItems"),
        MaxItems = reader.Count("maxItems"),
        UniqueItems = reader.Flag("uniqueItems"),
        Const = LiteralBinder.Bind(reader, "const"),
        Enum = LiteralBinder.BindList(reader, "enum"),
        NotIn = reader.Text("notIn"),
        Mentions = reader.Text("mentions"),
    };

    private static decimal? MultipleOf(KeywordReader reader)
    {
        decimal? number = reader.Number("multipleOf");
        if (number is null || (number > 0 && decimal.Truncate(number.Value) == number)) return number;
        reader.WrongKind("multipleOf", "a whole number of 1 or more", Describe.Node(reader["multipleOf"]!), reader["multipleOf"]!);
        return null;
    }

    private static int? Scale(KeywordReader reader)
    {
        const int mostDigits = 15;
        int? scale = reader.Count("scale");
        if (scale is null or <= mostDigits) return scale;
        reader.WrongKind("scale", "a number of digits from 0 to 15", Describe.Node(reader["scale"]!), reader["scale"]!);
        return null;
    }
}

using System.Globalization;
using System.Text.Json.Nodes;
using OnRecord.Patterns;
using OnRecord.Schema.Model;

namespace OnRecord.Exports.JsonSchema;

/// <summary>Literals and constraints in JSON Schema's words, which are the language's own.</summary>
internal static class Values
{
    private const decimal MaxSafeInteger = 9007199254740991m; // 2^53 - 1

    public static JsonNode Of(Literal literal) => literal.Kind switch
    {
        LiteralKind.String => JsonValue.Create(literal.Text),
        LiteralKind.Boolean => JsonValue.Create(literal.Text == "true"),
        _ => JsonNode.Parse(literal.Text)!,
    };

    /// <summary>The name of a type in JSON Schema.</summary>
    public static string TypeOf(TypeModel type) => type switch
    {
        ScalarTypeModel { Scalar: ScalarType.Boolean } => "boolean",
        ScalarTypeModel { Scalar: ScalarType.Integer or ScalarType.Int32 or ScalarType.Int64 } => "integer",
        ScalarTypeModel { Scalar: ScalarType.Number or ScalarType.Decimal } => "number",
        ListTypeModel => "array",
        RecordTypeModel or MapTypeModel => "object",
        _ => "string",
    };

    /// <summary>The least and the greatest value of a type of whole numbers.</summary>
    public static (decimal Least, decimal Greatest)? Range(TypeModel type) => type switch
    {
        ScalarTypeModel { Scalar: ScalarType.Integer } => (-MaxSafeInteger, MaxSafeInteger),
        ScalarTypeModel { Scalar: ScalarType.Int32 } => (int.MinValue, int.MaxValue),
        ScalarTypeModel { Scalar: ScalarType.Int64 } => (long.MinValue, long.MaxValue),
        _ => null,
    };

    /// <summary>Adds constraints to a schema.</summary>
    /// <param name="schema">Is added to.</param>
    /// <param name="type">What is constrained: lists and maps are counted in different words.</param>
    /// <param name="constraints">Those that <see cref="Inexpressible"/> names are left out.</param>
    public static JsonObject Constrain(JsonObject schema, TypeModel type, Constraints constraints)
    {
        bool isMap = type is MapTypeModel;
        Set(schema, "minLength", constraints.MinLength);
        Set(schema, "maxLength", constraints.MaxLength);
        if (constraints.Pattern is string written && Pattern.TryParse(written, out Pattern? pattern, out _)) schema["pattern"] = pattern.ToJsonSchema();
        Set(schema, "minimum", constraints.Minimum);
        Set(schema, "maximum", constraints.Maximum);
        Set(schema, "exclusiveMinimum", constraints.ExclusiveMinimum);
        Set(schema, "exclusiveMaximum", constraints.ExclusiveMaximum);
        Set(schema, "multipleOf", constraints.MultipleOf);
        Set(schema, isMap ? "minProperties" : "minItems", constraints.MinItems);
        Set(schema, isMap ? "maxProperties" : "maxItems", constraints.MaxItems);
        if (constraints.UniqueItems) schema["uniqueItems"] = true;
        if (Inexpressible.ComparesByValue(type)) return schema;
        if (constraints.Const is Literal only) Choose(schema, type, [only]);
        if (constraints.Enum.Count > 0) Choose(schema, type, constraints.Enum);
        return schema;
    }

    private static void Choose(JsonObject schema, TypeModel type, IReadOnlyList<Literal> choices)
    {
        if (type is ScalarTypeModel { Scalar: ScalarType.Uuid })
        {
            // In either case, and beside the pattern of the format.
            schema["allOf"] = new JsonArray(new JsonObject { ["pattern"] = "^(?:" + string.Join("|", choices.Select(EitherCase)) + ")$" });
        }
        else if (choices.Count == 1)
        {
            schema["const"] = Of(choices[0]);
        }
        else
        {
            schema["enum"] = new JsonArray([.. choices.Select(Of)]);
        }
    }

    private static string EitherCase(Literal uuid) => string.Concat(uuid.Text.Select(static c =>
        char.IsAsciiLetter(c) ? "[" + char.ToLowerInvariant(c) + char.ToUpperInvariant(c) + "]" : c.ToString()));

    private static void Set(JsonObject schema, string keyword, decimal? value)
    {
        // Without trailing zeros.
        if (value is decimal number) schema[keyword] = JsonNode.Parse((number / 1.000000000000000000000000000000m).ToString(CultureInfo.InvariantCulture));
    }
}

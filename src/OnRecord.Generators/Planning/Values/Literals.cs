using System.Globalization;
using OnRecord.Generators.Planning.CSharp;
using OnRecord.Schema.Model;

namespace OnRecord.Generators.Planning.Values;

/// <summary>Literals of a schema as expressions of C#.</summary>
internal static class Literals
{
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number as the type wants it.</summary>
    public static string Of(decimal number, ScalarType type)
    {
        string text = number.ToString(CultureInfo.InvariantCulture);
        return type switch
        {
            ScalarType.Number => text + "d",
            ScalarType.Decimal => text + "m",
            ScalarType.Int32 => text,
            _ => text + "L",
        };
    }

    /// <summary>A literal as a value of the type.</summary>
    public static string Of(Literal literal, TypeModel type, ValueTypes types, PlanContext context) => type switch
    {
        EnumTypeModel named => Of(literal, named, context),
        _ when types.IsText(type) => "new " + types.Of(type) + "(" + CSharpText.Literal(literal.Text) + ")",
        ScalarTypeModel { Scalar: ScalarType.Boolean } => literal.Text,
        ScalarTypeModel { Scalar: ScalarType.Date } => DateOf(literal.Text, types.Date),
        ScalarTypeModel { Scalar: ScalarType.DateTime } => "global::System.DateTimeOffset.Parse(" + CSharpText.Literal(literal.Text) + ", global::System.Globalization.CultureInfo.InvariantCulture)",
        ScalarTypeModel { Scalar: ScalarType.Uri } => "new global::System.Uri(" + CSharpText.Literal(literal.Text) + ")",
        ScalarTypeModel { Scalar: ScalarType.Uuid } => "new global::System.Guid(" + CSharpText.Literal(literal.Text) + ")",
        ScalarTypeModel { Scalar: ScalarType.String } => CSharpText.Literal(literal.Text),
        ScalarTypeModel scalar => NumberOf(literal.Text, scalar.Scalar),
        _ => throw new InvalidOperationException("No literal of " + type + "."),
    };

    /// <summary>Whether a number is whole, in whatever notation.</summary>
    public static bool IsWhole(Literal literal) =>
        decimal.TryParse(literal.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) && decimal.Truncate(number) == number;

    /// <summary>A number in JSON's notation; whole ones may be written with a point or an exponent.</summary>
    public static string NumberOf(string json, ScalarType type) =>
        decimal.TryParse(json, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            ? Of(type is ScalarType.Number or ScalarType.Decimal ? number : decimal.Truncate(number), type)
            : json + "d";

    private static string Of(Literal literal, EnumTypeModel named, PlanContext context)
    {
        string type = Identifiers.Global(named.Name);
        EnumModel? model = context.Model.FindEnum(named.Name);
        foreach (EnumValueModel value in model?.Values ?? default)
        {
            if (value.Text == literal.Text) return type + "." + value.CSharpName;
        }

        return "new " + type + "(" + CSharpText.Literal(literal.Text) + ")";
    }

    private static string DateOf(string text, string type)
    {
        string[] parts = text.Split('-');
        return "new " + type + "(" + string.Join(", ", parts.Select(static part => part.TrimStart('0'))) + ")";
    }
}

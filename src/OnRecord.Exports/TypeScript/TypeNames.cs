using System.Globalization;
using OnRecord.Schema.Model;

namespace OnRecord.Exports.TypeScript;

/// <summary>Types of values.</summary>
internal sealed class TypeNames(SchemaModel schema)
{
    // A tuple of more would be no help to anybody.
    private const int MaxTuple = 5;

    private readonly DisplayNames _names = new(schema);

    public string this[TypeName name] => _names[name].Replace('.', '_');

    public string Of(ValueModel value)
    {
        IReadOnlyList<Literal> choices = value.Constraints.Const is Literal only ? [only] : value.Constraints.Enum;

        // A date-time or a UUID can be written in several ways.
        bool isByText = value.Type is ScalarTypeModel { Scalar: not (ScalarType.DateTime or ScalarType.Uuid) } or EnumTypeModel;
        if (choices.Count > 0 && isByText) return string.Join(" | ", choices.Select(Number));
        return value.Type switch
        {
            EnumTypeModel named => this[named.Name],
            RecordTypeModel record => this[record.Name],
            ListTypeModel list => List(Of(list.Item), value.Constraints.MinItems ?? 0),
            MapTypeModel map => "{ [key: string]: " + Of(map.Item) + " }",
            ScalarTypeModel { Scalar: ScalarType.Boolean } => "boolean",
            ScalarTypeModel { Scalar: ScalarType.Integer or ScalarType.Int32 or ScalarType.Int64 or ScalarType.Number or ScalarType.Decimal } => "number",
            _ => "string",
        };
    }

    private static string List(string item, int least)
    {
        string part = item.Contains(' ', StringComparison.Ordinal) ? "(" + item + ")" : item;
        return least is 0 or > MaxTuple ? part + "[]" : "[" + string.Concat(Enumerable.Repeat(item + ", ", least)) + "..." + part + "[]]";
    }

    /// <summary>A literal; a number in JavaScript's own notation, since 1.0 is 1.</summary>
    private static string Number(Literal literal) =>
        literal.Kind == LiteralKind.Number && decimal.TryParse(literal.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            ? (number / 1.000000000000000000000000000000m).ToString(CultureInfo.InvariantCulture)
            : Literals.Of(literal);
}

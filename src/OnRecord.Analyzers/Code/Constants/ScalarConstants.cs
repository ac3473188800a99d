using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;

namespace OnRecord.Analyzers.Code.Constants;

/// <summary>Constants of C# as data writes them. Null for what is none.</summary>
internal static class ScalarConstants
{
    /// <summary>A value of a scalar type.</summary>
    public static ScalarNode? Of(IOperation value, SourceSpan place)
    {
        if (Text(value) is { } text) return Node(ScalarKind.String, text, place);
        return value.ConstantValue is { HasValue: true, Value: { } constant } ? OfConstant(constant, place) : null;
    }

    /// <summary>A value of a type of its own around a text: an id, a value of an open enum.</summary>
    public static ScalarNode? Wrapped(IOperation value, SourceSpan place) =>
        WrappedText(value) is { } wrapped && Text(wrapped) is { } text ? Node(ScalarKind.String, text, place) : null;

    /// <summary>The text that such a value is made from, be it a constant or not.</summary>
    public static IOperation? WrappedText(IOperation value) => value switch
    {
        IObjectCreationOperation { Constructor.Parameters: [{ Type.SpecialType: SpecialType.System_String }], Arguments: [{ } argument] } => argument.Value,
        IConversionOperation { OperatorMethod.Parameters: [{ Type.SpecialType: SpecialType.System_String }] } conversion => conversion.Operand,
        _ => null,
    };

    /// <summary>A value of an enum: a member, or a number that is cast and names none.</summary>
    public static ScalarNode? OfEnum(IOperation value, EnumModel model, SourceSpan place)
    {
        if (model.IsOpen)
        {
            string? name = value is IPropertyReferenceOperation { Instance: null } member ? member.Property.Name : null;
            return name is not null && model.Values.FirstOrDefault(v => v.CSharpName == name) is { } known ? Node(ScalarKind.String, known.Text, place) : Wrapped(value, place);
        }

        // The generator numbers the values from 1, in the order of the schema.
        if (value.ConstantValue is not { HasValue: true, Value: int number }) return null;
        return Node(ScalarKind.String, number >= 1 && number <= model.Values.Count ? model.Values[number - 1].Text : number.ToString(CultureInfo.InvariantCulture), place);
    }

    private static ScalarNode? OfConstant(object constant, SourceSpan place) => constant switch
    {
        bool truth => Node(ScalarKind.Boolean, truth ? "true" : "false", place),
        int or long or short or byte or uint or ulong or ushort or sbyte => Node(ScalarKind.Integer, ((IFormattable)constant).ToString(null, CultureInfo.InvariantCulture), place),
        double number when !double.IsNaN(number) && !double.IsInfinity(number) => Number(number.ToString("R", CultureInfo.InvariantCulture), place),
        decimal number => Number(number.ToString(CultureInfo.InvariantCulture), place),
        _ => null,
    };

    private static ScalarNode Number(string text, SourceSpan place) => Node(text.All(static c => c is '-' or (>= '0' and <= '9')) ? ScalarKind.Integer : ScalarKind.Number, text, place);

    private static string? Text(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => text,
        IFieldReferenceOperation { Field: { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String } } => string.Empty,
        IObjectCreationOperation { Type: { Name: "Uri", ContainingNamespace.Name: "System" }, Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string address } }, ..] } => address,
        IObjectCreationOperation { Type.Name: "DateOnly" or "RecordDate", Arguments: [{ Value: var year }, { Value: var month }, { Value: var day }] } =>
            Part(year, 4) is { } y && Part(month, 2) is { } m && Part(day, 2) is { } d ? y + "-" + m + "-" + d : null,
        _ => null,
    };

    private static string? Part(IOperation number, int digits) =>
        number.ConstantValue is { HasValue: true, Value: int part } ? part.ToString("D" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) : null;

    private static ScalarNode Node(ScalarKind kind, string text, SourceSpan place) => new(place, kind, text, text);
}

using OnRecord.Generators.Planning.CSharp;
using OnRecord.Schema.Model;

namespace OnRecord.Generators.Planning.Values;

/// <summary>How values are read where fields stand in the order of the schema.</summary>
internal sealed class InOrderReading(PlanContext context, ValueTypes types)
{
    private readonly ValueReading _reading = new(context, types, "json", Runtime.InOrderReader, Runtime.InOrderItems);

    /// <summary>Whether records with the field can be read in order at all.</summary>
    public static bool CanRead(FieldModel field) => !field.IsRequired || IsPlain(field.Name);

    /// <summary>The expression that reads a field or finds it absent; null for a field that is left to the other reader, because it is worth a warning or its name has escapes.</summary>
    public string? Read(FieldModel field, RecordModel record) =>
        field.Deprecated is not null || !IsPlain(field.Name) ? null
        : Condition(field) + " ? " + _reading.Read(field, record) + " : " + _reading.Initial(field, record);

    /// <summary>The expression that goes past a field's name, where that stands there.</summary>
    public string Condition(FieldModel field) => "json." + (field.IsRequired ? "Must(" : "Has(") + Name(field.Name) + ")";

    /// <summary>The beginning of a statement about the value.</summary>
    public string Test(FieldModel field) => "if (" + Condition(field) + ") ";

    /// <summary>The expression that reads a field's value, as a statement.</summary>
    public string Value(FieldModel field, RecordModel record) => ValueReading.AsStatement(_reading.Read(field, record));

    /// <summary>The literal of a field's name as JSON has it before the value.</summary>
    public static string Name(string name) => CSharpText.Utf8Literal("\"" + name + "\":");

    /// <summary>Whether JSON has the name as it is.</summary>
    public static bool IsPlain(string name) => name.All(static c => c is >= ' ' and <= '~' and not ('"' or '\\'));
}

using OnRecord.Generators.Planning.CSharp;
using OnRecord.Generators.Planning.Values;
using OnRecord.Schema;
using OnRecord.Schema.Model;

namespace OnRecord.Generators.Planning;

/// <summary>Decides about the fields of a record: properties, reading, writing.</summary>
internal sealed class FieldPlanner(PlanContext context, ValueTypes types)
{
    private readonly ValueReading _reading = new(context, types);
    private readonly InOrderReading _inOrder = new(context, types);
    private readonly ValueWriting _writing = new(context, types);

    public FieldPlan Plan(FieldModel field, RecordModel record)
    {
        string? initializer = field.Default is Literal literal ? Literals.Of(literal, field.Value.Type, types, context) : null;
        return new FieldPlan(
            field.CSharpName,
            TypeOf(field, record),
            field.IsRequired,
            initializer,
            _writing.Write(field),
            Docs.Of(field.Description, Docs.Name(field.Name) + " in data.", field.Deprecated, [.. Attributes(field, record)]));
    }

    /// <summary>How the whole record is read.</summary>
    public ConverterPlan PlanConverter(RecordModel record)
    {
        Func<string, string> local = Identifiers.Locals("reader", "fields", "json");
        List<ReadPlan> reads = [];
        List<string> table = [CSharpText.Literal(record.Name.Name)];
        List<string> options = [];
        foreach (FieldModel field in record.Fields)
        {
            reads.Add(new ReadPlan(
                reads.Count, field.CSharpName, local(field.CSharpName), TypeOf(field, record), _reading.Initial(field, record), _reading.Read(field, record), _inOrder.Read(field, record)));
            table.Add(CSharpText.Literal(field.IsRequired ? field.Name : field.Name + "?"));
            if (record.Claim?.AttributedTo.Contains(field.Name) == true && field.IsRequired) options.Add(".AttributedTo(" + CSharpText.Literal(field.Name) + ")");
            if (field.Deprecated is { } deprecated) options.Add(".Deprecated(" + CSharpText.Literal(field.Name) + ", " + CSharpText.Literal(Docs.Advice(deprecated).TrimStart()) + ")");
            if (field.RenamedFrom is string former) options.Add(".Renamed(" + CSharpText.Literal(former) + ", " + CSharpText.Literal(field.Name) + ")");
        }

        if (record.Deprecated is { } old) options.Add(".DeprecatedRecord(" + CSharpText.Literal(record.Name.Name + Docs.Advice(old)) + ")");
        if (record.ShortForm is string shortForm) options.Add(".WithShortForm(" + CSharpText.Literal(shortForm) + ")");
        if (record.Reserved.Count > 0) options.Add(".Reserved(" + string.Join(", ", record.Reserved.Select(CSharpText.Literal)) + ")");
        if (record.AllowsAdditionalProperties) options.Add(".WithUnknownFields()");
        return new ConverterPlan(
            table.ToEquatableArray(),
            options.ToEquatableArray(),
            reads.ToEquatableArray(),
            record.AllowsAdditionalProperties,
            record.Leaves.Select(Identifiers.Global).ToEquatableArray(),
            record.Leaves.Select(static leaf => CSharpText.Literal(leaf.Name)).ToEquatableArray(),
            context.Facts.HasInOrderReader && record.Deprecated is null && record.Fields.All(InOrderReading.CanRead));
    }

    private string TypeOf(FieldModel field, RecordModel record) => types.Of(field, record) + (ValueTypes.IsNullable(field) ? "?" : string.Empty);

    private static IEnumerable<string> Attributes(FieldModel field, RecordModel record)
    {
        if (record.Claim?.AttributedTo.Contains(field.Name) == true) yield return "global::OnRecord.AttributedTo";
        if (record.Attribution is { } attribution && (attribution.Grounds.Contains(field.Name) || attribution.Witness == field.Name)) yield return "global::OnRecord.Ground";
        if (record.Speaker?.Names.Contains(field.Name) == true) yield return "global::OnRecord.SpeakerName";
    }
}

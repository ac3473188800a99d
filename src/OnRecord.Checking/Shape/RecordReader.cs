using OnRecord.Checking.Data;
using OnRecord.Checking.Findings;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;
using OnRecord.Text;

namespace OnRecord.Checking.Shape;

/// <summary>Reads a node as a record, and reports where it has not the record's shape.</summary>
internal sealed class RecordReader
{
    private const string TypeKey = "$type";
    private readonly ShapeContext _context;
    private readonly ValueReader _values;

    public RecordReader(ShapeContext context)
    {
        _context = context;
        _values = new ValueReader(context, this);
    }

    /// <summary>The record; null where the node is none.</summary>
    public Record? Read(TypeName type, DataNode node, string name)
    {
        RecordModel model = _context.Schema.FindRecord(type)!;
        if (model.ShortForm is string field && node is ScalarNode { Kind: not ScalarKind.Null }) return ReadShortForm(model, field, node);
        if (node is not MappingNode mapping)
        {
            _context.Report(ShapeFindings.WrongKind, node.Span, name, Describe.Expected(new RecordTypeModel(type)), _context.ShowKind(node), string.Empty);
            return null;
        }

        return ChooseType(model, mapping) is { } concrete ? ReadMapping(concrete, mapping) : null;
    }

    private Record ReadShortForm(RecordModel model, string field, DataNode node)
    {
        Record record = new(model, node, node.Span);
        AddMember(record, model.Field(field)!, node.Span, node);
        RecordChecks.Run(_context, record);
        return record;
    }

    private RecordModel? ChooseType(RecordModel model, MappingNode mapping)
    {
        MappingEntry? entry = mapping[TypeKey];
        string? written = (entry?.Value as ScalarNode)?.Text;
        if (!model.IsAbstract)
        {
            if (entry is null || written == model.Name.Name) return model;
            _context.Report(ShapeFindings.UnknownType, entry.Value.Span, "This is a " + model.Name.Name + ", and '" + written + "' is another type.", model.Name.Name, string.Empty);
            return null;
        }

        foreach (TypeName leaf in model.Leaves)
        {
            if (leaf.Name == written) return _context.Schema.FindRecord(leaf);
        }

        List<string> leaves = [.. model.Leaves.Select(static leaf => leaf.Name)];
        string known = string.Join(", ", leaves);
        if (entry is null) _context.Report(ShapeFindings.UnknownType, Head(mapping), "A " + model.Name.Name + " says with '$type' which one it is.", known, string.Empty);
        else _context.Report(ShapeFindings.UnknownType, entry.Value.Span, "'" + written + "' is no " + model.Name.Name + ".", known, ShapeContext.DidYouMean(written ?? string.Empty, leaves));
        return null;
    }

    private Record ReadMapping(RecordModel model, MappingNode mapping)
    {
        Record record = new(model, mapping, Head(mapping));
        bool wasWithheld = _context.IsWithheld;
        _context.IsWithheld |= Privacy.IsWithheld(_context.Schema, model, mapping);
        record.IsWithheld = _context.IsWithheld;
        foreach (MappingEntry entry in mapping.Entries) ReadEntry(record, entry);
        foreach (FieldModel field in model.Fields)
        {
            if (!record.Members.ContainsKey(field.Name)) ReadAbsent(record, field);
        }

        RecordChecks.Run(_context, record);
        _context.IsWithheld = wasWithheld;
        return record;
    }

    private void ReadEntry(Record record, MappingEntry entry)
    {
        RecordModel model = record.Model;
        if (entry.Key == TypeKey) return;
        if (model.Field(entry.Key) is not { } field)
        {
            field = model.Fields.FirstOrDefault(f => f.RenamedFrom == entry.Key);
            if (field is null)
            {
                ReadUnknown(record, entry);
                return;
            }

            _context.Report(_context.Finding(ShapeFindings.Renamed, entry.KeySpan, entry.Key, field.Name) with { Replacement = field.Name });
        }

        // Null is absent; whether that is allowed is asked below, of all absent fields alike.
        if (entry.Value is ScalarNode { Kind: ScalarKind.Null } && !field.IsRequired) return;
        if (field.Deprecated is { } deprecated)
        {
            _context.Report(ShapeFindings.Deprecated, entry.KeySpan, field.Name, deprecated.Since is null ? string.Empty : " since " + deprecated.Since, deprecated.Use is null ? string.Empty : " Use '" + deprecated.Use + "'.");
        }

        if (entry.Value is ScalarNode { Kind: ScalarKind.Null })
        {
            record.Add(field.Name, entry.KeySpan, null);
            ReportMissing(record, field, entry.KeySpan);
            return;
        }

        AddMember(record, field, entry.KeySpan, entry.Value);
    }

    private void ReadUnknown(Record record, MappingEntry entry)
    {
        RecordModel model = record.Model;
        bool isReserved = model.Reserved.Contains(entry.Key);
        if (model.AllowsAdditionalProperties && !isReserved) return;
        record.IsSound = false;
        if (isReserved) _context.Report(ShapeFindings.Reserved, entry.KeySpan, entry.Key, model.Name.Name);
        else _context.ReportUnknownField(entry, "a " + model.Name.Name, model.Fields.Select(static f => f.Name).Where(name => !record.Members.ContainsKey(name)));
    }

    private void ReadAbsent(Record record, FieldModel field)
    {
        if (field.Default is { } literal)
        {
            ScalarKind kind = literal.Kind switch { LiteralKind.Boolean => ScalarKind.Boolean, LiteralKind.Number => ScalarKind.Number, _ => ScalarKind.String };
            record.Add(field.Name, record.Head, new ScalarValue(new ScalarNode(record.Head, kind, literal.Text, literal.Text), field.Value.Type));
        }
        else if (field.IsRequired && !IsMisspelt(record, field))
        {
            ReportMissing(record, field, record.Head);
        }
    }

    /// <summary>Whether an unknown field was meant to be this one: that has been said already, and is one mistake.</summary>
    private static bool IsMisspelt(Record record, FieldModel field) => record.Node is MappingNode mapping && mapping.Entries.Any(entry =>
        record.Model.Field(entry.Key) is null
        && Nearest.To(entry.Key, record.Model.Fields.Select(static f => f.Name).Where(name => mapping[name] is null)) == field.Name);

    private void ReportMissing(Record record, FieldModel field, SourceSpan place)
    {
        record.IsSound = false;
        if (record.Model.Claim is { } claim && claim.AttributedTo.Contains(field.Name))
        {
            _context.Report(AttributionFindings.NoGround, place, "'" + field.Name + "' is missing.", "add '" + field.Name + "', " + Describe.Expected(field.Value.Type));
            return;
        }

        _context.Report(ShapeFindings.MissingField, place, "A " + record.Model.Name.Name, field.Name, field.Description ?? Describe.Expected(field.Value.Type));
    }

    private void AddMember(Record record, FieldModel field, SourceSpan key, DataNode node)
    {
        bool wasWithheld = _context.IsWithheld;
        _context.IsWithheld |= field.IsSensitive;
        Value? value = _values.Read(field.Value, node, field.Name);
        _context.IsWithheld = wasWithheld;
        record.Add(field.Name, key, value);
        if (value is null || (value is not ScalarValue && !IsSound(value))) record.IsSound = false;
    }

    private static bool IsSound(Value value) => value switch
    {
        RecordValue record => record.Record.IsSound,
        ListValue list => list.Items.All(IsSound),
        MapValue map => map.Entries.All(static entry => IsSound(entry.Value)),
        _ => true,
    };

    private static SourceSpan Head(MappingNode mapping) => mapping.Entries.Count > 0 ? mapping.Entries[0].KeySpan : mapping.Span;
}

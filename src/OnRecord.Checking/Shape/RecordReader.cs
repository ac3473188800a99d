using OnRecord.Checking.Data;
using OnRecord.Checking.Findings;
using OnRecord.Checking.Plans;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;
using OnRecord.Text;

namespace OnRecord.Checking.Shape;

/// <summary>Reads a node as a record, and reports what it lacks, has too much, or has wrong.</summary>
internal sealed class RecordReader
{
    private readonly ShapeContext _context;
    private readonly RecordTypes _types;
    private readonly ValueReader _values;

    public RecordReader(ShapeContext context)
    {
        _context = context;
        _types = new RecordTypes(context);
        _values = new ValueReader(context, this);
    }

    /// <summary>The record; null where the node is none, which has been reported.</summary>
    public Record? Read(RecordPlan type, DataNode node, string what)
    {
        if (type.ShortForm >= 0 && node is ScalarNode { Kind: not ScalarKind.Null }) return ReadShortForm(type, node);
        if (node is MappingNode mapping) return _types.Choose(type, mapping) is { } concrete ? ReadMapping(concrete, mapping) : null;
        if (!_context.IsMisread(node)) _context.Report(ShapeFindings.WrongKind, node.Span, what, Expected(type), _context.Found(node), string.Empty);
        return null;
    }

    /// <summary>A record that says with <c>$type</c> which of all types it is.</summary>
    public Record? ReadAny(IReadOnlyList<RecordPlan> types, DataNode node)
    {
        if (node is MappingNode mapping) return _types.Choose("record", types, mapping) is { } concrete ? ReadMapping(concrete, mapping) : null;
        _context.Report(ShapeFindings.WrongKind, node.Span, "A line", "an object, a record with its '$type'", _context.Found(node), string.Empty);
        return null;
    }

    private static string Expected(RecordPlan type) =>
        "a mapping with the fields of " + Wording.A(type.Name) + (type.ShortForm < 0 ? string.Empty : ", or its '" + type.Fields[type.ShortForm].Name + "' alone");

    private Record ReadShortForm(RecordPlan type, DataNode node)
    {
        Record record = new(type, node, node.Span) { IsConfidential = _context.IsConfidential };
        SetField(record, type.ShortForm, null, node);
        Complete(record, []);
        return record;
    }

    private Record ReadMapping(RecordPlan type, MappingNode mapping)
    {
        bool wasConfidential = _context.IsConfidential;
        _context.IsConfidential |= Privacy.IsConfidential(type, mapping);
        if (_context.IsConfidential && !wasConfidential) _context.AddConfidential(mapping.Span);
        SourceSpan head = mapping.Entries.Count > 0 ? mapping.Entries[0].KeySpan : mapping.Span;
        Record record = new(type, mapping, head) { IsConfidential = _context.IsConfidential };
        List<string> meant = [];
        if (type.Model.Deprecated is { } deprecation) _context.ReportDeprecated(head, "The record type " + type.Name, deprecation);
        foreach (MappingEntry entry in mapping.Entries)
        {
            if (entry.Key != RecordTypes.Key) ReadEntry(record, mapping, entry, meant);
        }

        Complete(record, meant);
        _context.IsConfidential = wasConfidential;
        return record;
    }

    private void ReadEntry(Record record, MappingNode mapping, MappingEntry entry, List<string> meant)
    {
        int field = record.Plan.Find(entry.Key);
        bool isFormer = field < 0 && (field = record.Plan.FindFormer(entry.Key)) >= 0;
        if (field < 0)
        {
            ReadUnknown(record, mapping, entry, meant);
            return;
        }

        FieldModel model = record.Plan.Fields[field].Model;
        if ((isFormer ? model.Name : model.RenamedFrom) is string otherName && mapping[otherName] is { } other && other.KeySpan.Start < entry.KeySpan.Start)
        {
            _context.Report(ShapeFindings.DuplicateKey, entry.KeySpan, "'" + model.Name + "' is given twice, here and as '" + otherName + "'. Keep one.");
            record.Spoil();
            return;
        }

        if (isFormer) _context.Report(new Finding(ShapeFindings.Renamed, string.Empty, entry.KeySpan, Schema.EquatableArray.Of(entry.Key, model.Name)) { Replacement = model.Name });
        if (_context.IsMisread(entry.Value))
        {
            record.Set(field, entry, null);
            record.Spoil();
            return;
        }

        // Null is absent; whether it may be is asked of all absent fields alike.
        if (entry.Value is ScalarNode { Kind: ScalarKind.Null } && !model.IsRequired) return;
        if (model.Deprecated is { } deprecation) _context.ReportDeprecated(entry.KeySpan, "'" + entry.Key + "'", deprecation);
        if (entry.Value is ScalarNode { Kind: ScalarKind.Null })
        {
            record.Set(field, entry, null);
            ReportMissing(record, field, isFormer ? record.Head : entry.KeySpan);
            return;
        }

        SetField(record, field, entry, entry.Value);
    }

    private void ReadUnknown(Record record, MappingNode mapping, MappingEntry entry, List<string> meant)
    {
        RecordModel model = record.Plan.Model;
        bool isReserved = model.Reserved.Contains(entry.Key);
        if (model.AllowsAdditionalProperties && !isReserved) return;
        record.Spoil();
        string[] absent = [.. record.Plan.Fields.Select(static field => field.Name).Where(name => mapping[name] is null)];
        if (isReserved)
        {
            _context.Report(ShapeFindings.Reserved, entry.KeySpan, entry.Key, Wording.A(record.Plan.Name));
            return;
        }

        string? near = Nearest.To(entry.Key, absent);
        if (near is not null) meant.Add(near);
        _context.ReportUnknownField(entry, Wording.A(record.Plan.Name), absent, near);
    }

    private void SetField(Record record, int field, MappingEntry? key, DataNode node)
    {
        FieldPlan plan = record.Plan.Fields[field];
        bool wasConfidential = _context.IsConfidential;
        _context.IsConfidential = plan.Model.IsSensitive || (wasConfidential && !Privacy.IsShown(record.Plan, plan.Model));
        if (plan.Model.IsSensitive && !wasConfidential) _context.AddConfidential(node.Span);
        Value? value = _values.Read(plan.Value, node, "'" + plan.Name + "'");
        _context.IsConfidential = wasConfidential;
        record.Set(field, key, value);
        if (value is null || !ValueReader.IsSound(value)) record.Spoil();
        if (value is null && field == record.Plan.Id && node is ScalarNode id) _context.LostIds.Add(id.Text);
    }

    /// <summary>Fills in what is absent, and asks what needs the whole record.</summary>
    private void Complete(Record record, List<string> meant)
    {
        for (int field = 0; field < record.Plan.Fields.Length; field++)
        {
            if (record.Has(field)) continue;
            FieldModel model = record.Plan.Fields[field].Model;
            if (model.Default is Literal literal) record.Set(field, null, ValueReader.Default(record.Plan.Fields[field].Value, literal, record.Head));
            else if (model.IsRequired && !meant.Contains(model.Name)) ReportMissing(record, field, record.Head);
            else if (model.IsRequired) record.Spoil();
        }

        if (record.IsSound) RoleChecks.Run(_context, record);
    }

    private void ReportMissing(Record record, int field, SourceSpan place)
    {
        record.Spoil();
        FieldPlan plan = record.Plan.Fields[field];
        string description = plan.Model.Description?.TrimEnd('.') ?? plan.Value.Expected;
        if (IsOnlyGround(record, field)) RoleChecks.ReportNoGround(_context, place, "'" + plan.Name + "' is missing", "add '" + plan.Name + "', " + Lower(description));
        else _context.Report(ShapeFindings.MissingField, place, plan.Name, Wording.A(record.Plan.Name), description);
    }

    private static string Lower(string sentence) => sentence.Length > 1 && char.IsLower(sentence[1]) ? char.ToLowerInvariant(sentence[0]) + sentence.Substring(1) : sentence;

    /// <summary>A claim's missing attribution is told as what it is.</summary>
    private static bool IsOnlyGround(Record record, int field) =>
        record.Plan.Claim is { } claim && claim.AttributedTo.Any(ground => ground.Field == field) && !claim.AttributedTo.Any(ground => record.Has(ground.Field) && ground.Field != field);
}

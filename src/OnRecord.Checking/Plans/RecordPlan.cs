using OnRecord.Checking.Rules;
using OnRecord.Schema.Model;

namespace OnRecord.Checking.Plans;

/// <summary>A field, with its type looked up.</summary>
internal sealed record FieldPlan(FieldModel Model, ValuePlan Value)
{
    public string Name => Model.Name;
}

/// <summary>Fields whose values no two records share.</summary>
/// <param name="Owner">The record that declares it: its descendants share the values with each other.</param>
/// <param name="Fields">Their places.</param>
/// <param name="Names">For messages.</param>
internal sealed record UniqueGroup(TypeName Owner, int[] Fields, string Names);

/// <summary>
/// A record type as the checker walks it. Fields are known by their place, which is the same in a record and in all that
/// extend it: inherited ones come first.
/// </summary>
internal sealed class RecordPlan(RecordModel model)
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _formerPlaces = new(StringComparer.Ordinal);
    private readonly HashSet<TypeName> _ancestors = [];

    public RecordModel Model { get; } = model;

    public string Name => Model.Name.Name;

    public FieldPlan[] Fields { get; private set; } = [];

    /// <summary>What <c>$type</c> can name; the record itself where it is not abstract.</summary>
    public RecordPlan[] Leaves { get; private set; } = [];

    public UniqueGroup[] Unique { get; private set; } = [];

    public RulePlan[] Rules { get; private set; } = [];

    /// <summary>The identifier's place; -1 for a record without one.</summary>
    public int Id { get; private set; } = -1;

    /// <summary>The place of the field that a scalar stands for; -1 for none.</summary>
    public int ShortForm { get; private set; } = -1;

    public ClaimPlan? Claim { get; private set; }

    public AttributionPlan? Attribution { get; private set; }

    public SpeakerPlan? Speaker { get; private set; }

    public DocumentPlan? Document { get; private set; }

    /// <summary>Places of fields, by their names.</summary>
    public Utf8Names Names => field ??= new Utf8Names(Fields.Select(static plan => plan.Name));

    /// <summary>Names that no key may have, or that are no longer those of a field, though others be allowed.</summary>
    public Utf8Names RefusedNames => field ??= new Utf8Names(Model.Reserved.Concat(_formerPlaces.Keys));

    /// <summary>What <c>$type</c> says, as it is written.</summary>
    public byte[] TypeName => field ??= System.Text.Encoding.UTF8.GetBytes(Name);

    /// <summary>The place of a field; -1 for an unknown one.</summary>
    public int Find(string? name) => name is not null && _places.TryGetValue(name, out int place) ? place : -1;

    /// <summary>The place of the field that once had a name; -1 for none.</summary>
    public int FindFormer(string name) => _formerPlaces.TryGetValue(name, out int place) ? place : -1;

    /// <summary>Whether it is a record type or extends it.</summary>
    public bool IsA(RecordPlan other) => _ancestors.Contains(other.Model.Name);

    public bool IsA(TypeName name) => _ancestors.Contains(name);

    /// <summary>First of two steps, for all records before the second: conditions walk from one to the other.</summary>
    public void CompileFields(PlanCompiler compiler)
    {
        Fields = [.. Model.Fields.Select(field => new FieldPlan(field, compiler.Compile(field)))];
        for (int i = 0; i < Fields.Length; i++)
        {
            _places[Fields[i].Name] = i;
            if (Fields[i].Model.RenamedFrom is string former) _formerPlaces[former] = i;
        }

        for (RecordModel? type = Model; type is not null; type = type.Base is TypeName parent ? compiler.Record(parent).Model : null)
        {
            if (!_ancestors.Add(type.Name)) break;
        }

        Leaves = Model.IsAbstract ? [.. Model.Leaves.Select(compiler.Record)] : [this];
        Id = Find(Model.IdField);
        ShortForm = Find(Model.ShortForm);
    }

    /// <summary>Second step.</summary>
    public void CompileRules(PlanCompiler compiler)
    {
        Unique = [.. UniqueGroups(compiler)];
        Rules = [.. Model.Rules.Select(compiler.Compile)];
        Claim = Model.Claim is { } claim ? ClaimPlan.Compile(this, claim, compiler) : null;
        Attribution = Model.Attribution is { } attribution ? AttributionPlan.Compile(this, attribution) : null;
        Speaker = Model.Speaker is { } speaker ? SpeakerPlan.Compile(this, speaker, compiler) : null;
        Document = Model.Document is { } document ? DocumentPlan.Compile(this, document, compiler) : null;
    }

    private IEnumerable<UniqueGroup> UniqueGroups(PlanCompiler compiler)
    {
        HashSet<Schema.EquatableArray<string>> seen = [];
        foreach (TypeName name in _ancestors.Reverse())
        {
            foreach (Schema.EquatableArray<string> group in compiler.Record(name).Model.Unique)
            {
                if (seen.Add(group)) yield return new UniqueGroup(name, [.. group.Select(Find)], string.Join(" and ", group.Select(static field => "'" + field + "'")));
            }
        }
    }
}

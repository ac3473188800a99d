using OnRecord.Schema.Model;

namespace OnRecord.Checking.Plans;

/// <summary>What a value must be, with all names looked up.</summary>
/// <param name="constraints">What is asked of it beyond its type; of lists and maps nothing.</param>
internal abstract class ValuePlan(ConstraintPlan constraints)
{
    public ConstraintPlan Constraints { get; } = constraints;

    /// <summary>In words: "a text".</summary>
    public abstract string Expected { get; }
}

/// <summary>A scalar.</summary>
internal sealed class ScalarPlan(ScalarType type, ConstraintPlan constraints) : ValuePlan(constraints)
{
    public ScalarType Type { get; } = type;

    public override string Expected { get; } = Wording.Expected(type);
}

/// <summary>A value of an enum.</summary>
internal sealed class EnumPlan : ValuePlan
{
    private readonly Dictionary<string, EnumValueModel> _values = new(StringComparer.Ordinal);

    public EnumPlan(EnumModel model, ConstraintPlan constraints)
        : base(constraints)
    {
        Model = model;
        foreach (EnumValueModel value in model.Values) _values[value.Text] = value;
    }

    public EnumModel Model { get; }

    public IReadOnlyCollection<string> Texts => _values.Keys;

    public override string Expected => "a text, one of the values of " + Model.Name.Name;

    /// <summary>Places among the model's values, by their texts.</summary>
    public Utf8Names Names => field ??= new Utf8Names(Model.Values.Select(static value => value.Text));

    public EnumValueModel? Find(string text) => _values.TryGetValue(text, out EnumValueModel? value) ? value : null;
}

/// <summary>The id of a record.</summary>
/// <param name="target">Of which type, or a type that extends it; null for any.</param>
/// <param name="constraints">What the identifier itself is asked for.</param>
internal sealed class ReferencePlan(RecordPlan? target, ConstraintPlan constraints) : ValuePlan(constraints)
{
    public RecordPlan? Target { get; } = target;

    public string TargetName => Target?.Name ?? "record";

    public override string Expected => "a text, the id of " + Wording.A(TargetName);
}

/// <summary>An embedded record.</summary>
internal sealed class EmbeddedPlan(RecordPlan record) : ValuePlan(ConstraintPlan.None)
{
    public RecordPlan Record { get; } = record;

    public override string Expected => "a mapping with the fields of " + Wording.A(Record.Name);
}

/// <summary>A list or a map.</summary>
internal sealed class CollectionPlan(ValuePlan item, bool isMap, Constraints constraints) : ValuePlan(ConstraintPlan.None)
{
    public ValuePlan Item { get; } = item;

    public bool IsMap { get; } = isMap;

    public CollectionLimits Limits { get; } = new(constraints);

    public override string Expected => IsMap ? "a mapping" : "a list";
}

using OnRecord.Checking.Rules;
using OnRecord.Schema.Model;

namespace OnRecord.Checking.Plans;

/// <summary>Looks up all names of a schema and compiles its constraints and conditions.</summary>
internal sealed class PlanCompiler
{
    private readonly SchemaModel _schema;
    private readonly Dictionary<TypeName, RecordPlan> _records = [];

    public PlanCompiler(SchemaModel schema)
    {
        _schema = schema;
        Constraints = new ConstraintCompiler(schema.Lexicons);
        Conditions = new ConditionCompiler(this);
        foreach (RecordModel model in schema.Records.Concat(schema.ImportedRecords))
        {
            if (!_records.ContainsKey(model.Name)) _records.Add(model.Name, new RecordPlan(model));
        }

        foreach (RecordPlan record in _records.Values) record.CompileFields(this);
        foreach (RecordPlan record in _records.Values) record.CompileRules(this);
    }

    public ConstraintCompiler Constraints { get; }

    public ConditionCompiler Conditions { get; }

    /// <summary>Whether some condition asks whether records or lists are the same: then all that is written in them counts.</summary>
    public bool ComparesWholes { get; set; }

    public IReadOnlyDictionary<TypeName, RecordPlan> Records => _records;

    public RecordPlan Record(TypeName name) => _records[name];

    public ValuePlan Compile(FieldModel field) =>
        field.IsIdentifier ? new ScalarPlan(ScalarType.String, Constraints.Compile(null, field.Value.Constraints, notEmpty: true)) : Compile(field.Value);

    public RulePlan Compile(RuleModel rule) => new(
        rule,
        Compile(rule.If),
        Compile(rule.Then),
        Compile(rule.Else),
        [.. ConditionPaths.Of(rule.Then).Concat(ConditionPaths.Of(rule.Else)).Concat(ConditionPaths.Of(rule.If)).Select(Conditions.Path)],
        LanguageOf(rule));

    private Test? Compile(Condition? condition) => condition is null ? null : Conditions.Compile(condition);

    private ValuePlan Compile(ValueModel value) => value.Type switch
    {
        ScalarTypeModel scalar => new ScalarPlan(scalar.Scalar, Constraints.Compile(scalar.Scalar, value.Constraints)),
        EnumTypeModel named => Compile(_schema.FindEnum(named.Name)!, value.Constraints),
        ReferenceTypeModel reference => Compile(reference),
        RecordTypeModel record => new EmbeddedPlan(Record(record.Name)),
        ListTypeModel list => new CollectionPlan(Compile(list.Item), isMap: false, value.Constraints),
        MapTypeModel map => new CollectionPlan(Compile(map.Item), isMap: true, value.Constraints),
        _ => throw new InvalidOperationException("No plan for " + value.Type + "."),
    };

    private EnumPlan Compile(EnumModel model, Constraints constraints) => new(model, Constraints.Compile(null, constraints, notEmpty: model.IsOpen));

    /// <summary>A reference must be a text that the identifier's own constraints accept.</summary>
    private ReferencePlan Compile(ReferenceTypeModel reference)
    {
        RecordModel? owner = reference.IdOwner is TypeName name ? Record(name).Model : null;
        Constraints ofId = owner?.IdField is string id ? owner.Field(id)!.Value.Constraints : Schema.Model.Constraints.None;
        return new ReferencePlan(reference.Target is TypeName target ? Record(target) : null, Constraints.Compile(null, ofId, notEmpty: true));
    }

    private string? LanguageOf(RuleModel rule)
    {
        foreach (string lexicon in ConditionLexicons.Of(rule.If).Concat(ConditionLexicons.Of(rule.Then)).Concat(ConditionLexicons.Of(rule.Else)))
        {
            if (_schema.Lexicons.FirstOrDefault(l => l.Name == lexicon)?.Language is string language) return CheckOptions.FirstSubtag(language);
        }

        return null;
    }
}

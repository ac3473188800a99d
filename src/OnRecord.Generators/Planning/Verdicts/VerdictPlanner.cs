using OnRecord.Generators.Planning.Conditions;
using OnRecord.Generators.Planning.CSharp;
using OnRecord.Generators.Planning.Roles;
using OnRecord.Generators.Planning.Values;
using OnRecord.Schema;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Generators.Planning.Verdicts;

/// <summary>
/// Decides how a text is judged without making its record. What no rule looks at is checked where it stands and skipped; what
/// one does is read into a local variable of the property's name, so that conditions and checks are the same as in the record.
/// </summary>
internal sealed class VerdictPlanner
{
    private readonly PlanContext _context;
    private readonly ValueTypes _types;
    private readonly InOrderReading _reading;
    private readonly ConditionCompiler _conditions;
    private readonly MemberCheckPlanner _checks;

    public VerdictPlanner(PlanContext context, ValueTypes types)
    {
        _context = context;
        _types = types;
        _reading = new InOrderReading(context, types);

        // Of its own: it counts the variables of a method.
        _conditions = new ConditionCompiler(context, types);
        _checks = new MemberCheckPlanner(context, types, _conditions.Tests);
    }

    /// <summary>The statements, in order; those that only a record's rules or checks need follow the fields.</summary>
    public VerdictPlan Plan(RecordModel record)
    {
        RuleModel[] rules = [.. Chain(record).SelectMany(static each => each.OwnRules).Where(IsAsked)];
        ValueUse use = UseOf(record, rules);
        List<string> fields = [];
        List<string> after = [];
        foreach (FieldModel field in record.Fields)
        {
            if (_reading.Read(field, record) is not string read) continue;
            if (Skip(field, record, use) is string skip)
            {
                fields.Add(skip);
                continue;
            }

            string[] statements = [.. _checks.Plan(field, record)];
            bool isUsed = statements.Length > 0 || use.NeedsValue(field.Name) || use.NeedsPresence(field.Name);
            fields.Add(isUsed ? TypeOf(field, record) + " " + field.CSharpName + " = " + read + ";" : _reading.Test(field) + _reading.Value(field, record) + ";");
            after.AddRange(statements);
        }

        after.AddRange(new RolePlanner(_context, _conditions).Checks(record).Select(static check => "if (" + Code.Not(check).Text + ") json.Fail();"));
        after.AddRange(rules.Select(rule => RulePlanner.Broken(_conditions, rule, Subject.This(record.Name))).Where(static broken => broken != Code.False).Select(static broken => "if (" + broken.Text + ") json.Fail();"));
        bool hasChecks = after.Any(static statement => statement.Contains("checks."));
        return new VerdictPlan(fields.ToEquatableArray(), after.ToEquatableArray(), hasChecks);
    }

    /// <summary>A warning is no reason to refuse.</summary>
    private static bool IsAsked(RuleModel rule) => rule.Class != RuleClass.Style && !rule.NeedsDossier && rule.Severity == FindingSeverity.Error;

    private IEnumerable<RecordModel> Chain(RecordModel record)
    {
        for (RecordModel? at = record; at is not null; at = at.Base is TypeName name ? _context.Record(name) : null) yield return at;
    }

    private static ValueUse UseOf(RecordModel record, RuleModel[] rules)
    {
        ValueUse use = new();
        foreach (RuleModel rule in rules)
        {
            use.Add(rule.If);
            use.Add(rule.Then);
            use.Add(rule.Else);
        }

        foreach (string name in record.Claim?.AttributedTo ?? default) use.AddPresence(name);
        foreach (string name in record.Attribution?.Grounds ?? default) use.AddPresence(name);
        if (record.Attribution?.Witness is string witness) use.AddPresence(witness);
        foreach (string name in record.Speaker?.Names ?? default) use.AddValue(name);
        use.Add(record.Speaker?.Unidentified);
        return use;
    }

    /// <summary>The statement that checks a value where it stands; null where it has to be read.</summary>
    private string? Skip(FieldModel field, RecordModel record, ValueUse use)
    {
        if (use.NeedsValue(field.Name)) return null;
        (string Call, string Type, string Absent)? skip = field.Value.Type switch
        {
            RecordTypeModel embedded => ("json.SkipRecord(" + Identifiers.Global(embedded.Name) + ".Converter.Instance)", "object?", "null"),
            ListTypeModel { Item.Type: RecordTypeModel embedded } when !field.Value.Constraints.UniqueItems =>
                ("json.SkipRecords(" + Identifiers.Global(embedded.Name) + ".Converter.Instance" + Limits(field) + ")", Runtime.SkippedList, "default"),
            ListTypeModel list when _checks.TextLimits(list.Item.Type, list.Item.Constraints, isIdentifier: false) is string limits =>
                ("json.SkipTexts(" + Join(limits, Limits(field) + (field.Value.Constraints.UniqueItems ? ", areUnique: true" : string.Empty)) + ")", Runtime.SkippedList, "default"),
            _ when _checks.TextLimits(field.Value.Type, field.Value.Constraints, field.IsIdentifier) is string limits => ("json.SkipText(" + limits + ")", "object?", "null"),
            _ => null,
        };
        if (skip is not (string call, string type, string absent)) return null;
        return use.NeedsPresence(field.Name)
            ? type + " " + field.CSharpName + " = " + _reading.Condition(field) + " ? " + call + " : " + absent + ";"
            : _reading.Test(field) + call + ";";
    }

    private static string Join(string first, string rest) => first.Length == 0 && rest.Length > 0 ? rest.Substring(2) : first + rest;

    private static string Limits(FieldModel field) =>
        (field.Value.Constraints.MinItems is int minimum ? ", minItems: " + Literals.Of(minimum) : string.Empty)
        + (field.Value.Constraints.MaxItems is int maximum ? ", maxItems: " + Literals.Of(maximum) : string.Empty);

    private string TypeOf(FieldModel field, RecordModel record) => _types.Of(field, record) + (ValueTypes.IsNullable(field) ? "?" : string.Empty);
}

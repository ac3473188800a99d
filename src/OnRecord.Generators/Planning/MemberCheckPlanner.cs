using OnRecord.Generators.Planning.Conditions;
using OnRecord.Generators.Planning.CSharp;
using OnRecord.Generators.Planning.Values;
using OnRecord.Schema.Model;

namespace OnRecord.Generators.Planning;

/// <summary>Decides how members are checked, one by one: straight-line statements that allocate nothing on a valid record.</summary>
internal sealed class MemberCheckPlanner(PlanContext context, ValueTypes types, ValueTests tests)
{
    private const string MaxSafeInteger = "9007199254740991L";

    /// <summary>The statements for a field.</summary>
    public IEnumerable<string> Plan(FieldModel field, RecordModel record)
    {
        string name = CSharpText.Literal(field.Name);
        string property = field.CSharpName;
        bool isText = field.IsIdentifier || types.IsText(field.Value.Type);
        if ((field.IsRequired || field.Default is not null) && (isText || ValueTypes.IsObject(field.Value.Type))) yield return (record.Claim?.AttributedTo.Contains(field.Name) == true ? "checks.RequireAttribution(" : "checks.Require(") + name + ", " + property + (isText ? ".Value);" : ");");
        bool isNullable = ValueTypes.IsNullable(field);
        Constraints constraints = field.IsIdentifier ? NotEmpty(field.Value.Constraints) : field.Value.Constraints;
        TypeModel type = field.IsIdentifier ? new ReferenceTypeModel(null, null) : field.Value.Type;
        foreach (string statement in Statements(name, property, isNullable, type, constraints, field.IsIdentifier, isOptional: !field.IsRequired)) yield return statement;
    }

    private IEnumerable<string> Statements(string name, string value, bool isNullable, TypeModel type, Constraints constraints, bool isIdentifier, bool isOptional)
    {
        switch (type)
        {
            case ReferenceTypeModel or EnumTypeModel when types.IsText(type):
                Constraints all = isIdentifier ? constraints : type is ReferenceTypeModel reference ? OfId(reference) : NotEmpty(constraints);
                return Text(name, value + (isNullable ? "?.Value" : ".Value"), all, type);
            case EnumTypeModel named:
                string call = "checks.Enum(" + name + ", " + (isNullable ? "(int?)" : "(int)") + value + ", " + PlanContext.EnumTexts(named.Name) + ".Texts);";
                return [call, .. Rest(name, value, isNullable, type, constraints)];
            case RecordTypeModel:
                return ["checks.Record(" + name + ", " + value + ");"];
            case ListTypeModel or MapTypeModel:
                return Collection(name, value, type, constraints, isOptional);
            case ScalarTypeModel { Scalar: ScalarType.String }:
                return Text(name, value, constraints, type);
            case ScalarTypeModel { Scalar: ScalarType.Uri }:
                return ["checks.Uri(" + name + ", " + value + ");", .. Rest(name, value + "?.OriginalString", true, type, constraints)];
            case ScalarTypeModel scalar:
                return [.. Number(name, value, isNullable, scalar.Scalar), .. Rest(name, value, isNullable, type, constraints)];
            default:
                throw new InvalidOperationException("No checks for " + type + ".");
        }
    }

    private IEnumerable<string> Text(string name, string value, Constraints constraints, TypeModel type)
    {
        string limits = TextLimits(constraints);
        return ["checks.Text(" + name + ", " + value + (limits.Length > 0 ? ", " : string.Empty) + limits + ");", .. Rest(name, value, true, type, constraints)];
    }

    private string TextLimits(Constraints constraints)
    {
        List<string> limits = [];
        if (constraints.MinLength is int minimum) limits.Add("minLength: " + Literals.Of(minimum));
        if (constraints.MaxLength is int maximum) limits.Add("maxLength: " + Literals.Of(maximum));
        if (constraints.Pattern is string pattern) limits.Add("pattern: " + context.Shared.Pattern(pattern));
        return string.Join(", ", limits);
    }

    /// <summary>The limits of a value that is a text and has no others than these, as arguments; null for any other value.</summary>
    public string? TextLimits(TypeModel type, Constraints constraints, bool isIdentifier)
    {
        if (!isIdentifier && !types.IsText(type) && type is not ScalarTypeModel { Scalar: ScalarType.String }) return null;
        Constraints all = isIdentifier || type is EnumTypeModel ? NotEmpty(constraints) : type is ReferenceTypeModel reference ? OfId(reference) : constraints;
        return Rest("x", "x", true, type, all).Any() ? null : TextLimits(all);
    }

    private static IEnumerable<string> Number(string name, string value, bool isNullable, ScalarType scalar)
    {
        string prefix = isNullable ? " is null or " : " is ";
        if (scalar == ScalarType.Integer) yield return "checks.Must(" + name + ", " + value + prefix + ">= -" + MaxSafeInteger + " and <= " + MaxSafeInteger + ", \"must be a whole number of at most 2^53-1.\");";
        if (scalar == ScalarType.Number) yield return "checks.Must(" + name + ", " + Runtime.Conditions + ".IsFinite(" + value + "), \"must be a finite number.\");";
    }

    /// <summary>Constraints that a pattern or a call says.</summary>
    private IEnumerable<string> Rest(string name, string value, bool isNullable, TypeModel type, Constraints constraints)
    {
        foreach ((Code holds, string message) in tests.Each(value, isNullable, type, constraints))
        {
            yield return "checks.Must(" + name + ", " + holds.Text + ", " + CSharpText.Literal(message) + ");";
        }
    }

    private IEnumerable<string> Collection(string name, string value, TypeModel type, Constraints constraints, bool isOptional)
    {
        if (constraints.MinItems is not null || constraints.MaxItems is not null)
        {
            string minimum = Literals.Of(constraints.MinItems ?? 0);
            string maximum = constraints.MaxItems is int limit ? Literals.Of(limit) : "int.MaxValue";
            yield return "checks.Items(" + name + ", " + value + ".Count, " + minimum + ", " + maximum + (isOptional ? ", isOptional: true);" : ");");
        }

        if (constraints.UniqueItems) yield return "checks.Unique(" + name + ", " + value + ");";
        ValueModel item = type is ListTypeModel list ? list.Item : ((MapTypeModel)type).Item;
        if (type is ListTypeModel && item.Type is RecordTypeModel)
        {
            yield return "checks.Records(" + name + ", " + value + ");";
            yield break;
        }

        string[] statements = [.. Statements("\"\"", "item", false, item.Type, item.Constraints, false, isOptional: false)];
        if (statements.Length > 0) yield return "checks.Each(" + name + ", " + value + ", static (ref " + Runtime.Checks + " checks, " + types.Of(item.Type) + " item) =>" + Body(statements) + ");";
    }

    private static string Body(string[] statements) =>
        statements.Length == 1 ? " " + statements[0].TrimEnd(';') : "\n{\n    " + string.Join("\n", statements).Replace("\n", "\n    ") + "\n}";

    /// <summary>A reference must be a text that the identifier's own constraints accept.</summary>
    private Constraints OfId(ReferenceTypeModel reference)
    {
        if (reference.IdOwner is not TypeName owner) return NotEmpty(Constraints.None);
        RecordModel record = context.Record(owner);
        return NotEmpty(record.Field(record.IdField!)!.Value.Constraints);
    }

    private static Constraints NotEmpty(Constraints constraints) => constraints.MinLength is > 0 ? constraints : constraints with { MinLength = 1 };
}

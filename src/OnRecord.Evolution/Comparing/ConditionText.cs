using OnRecord.Schema.Model;

namespace OnRecord.Evolution.Comparing;

/// <summary>Writes a condition so that two which ask the same of the same fields have one text.</summary>
/// <param name="rename">The name by which a field of a record is written.</param>
internal sealed class ConditionText(Func<TypeName, string, string> rename)
{
    /// <summary>Called with each field that a condition asks.</summary>
    public Action<string>? FieldSeen { get; init; }

    /// <summary>Called with each lexicon that a condition asks.</summary>
    public Action<string>? LexiconSeen { get; init; }

    public string Of(Condition? condition) => condition switch
    {
        AllOfCondition { Parts: { Count: 1 } parts } => Of(parts[0]),
        AnyOfCondition { Parts: { Count: 1 } parts } => Of(parts[0]),
        AllOfCondition all => "all(" + Set(all.Parts.Select(Of)) + ")",
        AnyOfCondition any => "any(" + Set(any.Parts.Select(Of)) + ")",
        NotCondition not => "not(" + Of(not.Part) + ")",
        PresenceCondition presence => presence.Rule + "(" + Set(presence.Paths.Select(Of)) + ")",
        ValueCondition value => Of(value.Path) + ":" + Of(value.Constraints),
        ItemsCondition items => Of(items.Path) + "." + items.Quantifier + "(" + Of(items.Item) + ")",
        CountCondition count => Of(count.Path) + ".count" + Of(count.Constraints),
        CompareCondition compare => Of(compare.Left) + compare.Operator + Of(compare.Right),
        ReferencedByCondition back => "referencedBy(" + back.Record.Name + "." + Of(back.Field) + "," + back.Quantifier + "," + Of(back.Item) + "," + (back.Count is null ? "" : Of(back.Count)) + ")",
        _ => "",
    };

    private static string Set(IEnumerable<string> parts) => string.Join(";", parts.Distinct().OrderBy(static part => part, StringComparer.Ordinal));

    private string Of(PathModel path) => "<" + string.Join(".", path.Steps.Select(step =>
    {
        FieldSeen?.Invoke(step.Field);
        return rename(step.Owner, step.Field);
    })) + ">";

    private string Of(Operand operand) => (operand.DateOf ? "dateOf" : "") + (operand.Path is { } path ? Of(path) : Of(operand.Literal));

    private string Of(Constraints constraints)
    {
        if (constraints.NotIn is { } notIn) LexiconSeen?.Invoke(notIn);
        if (constraints.Mentions is { } mentions) LexiconSeen?.Invoke(mentions);
        return "{" + string.Join(",", ConstraintTexts.Of(constraints).Select(static entry => entry.Keyword + "=" + entry.Text)) + "}";
    }

    private static string Of(Literal? literal) => literal is { } value ? value.Kind + "'" + value.Text + "'" : "";
}

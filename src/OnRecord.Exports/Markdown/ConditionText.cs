using OnRecord.Schema.Model;

namespace OnRecord.Exports.Markdown;

/// <summary>Conditions in words.</summary>
internal static class ConditionText
{
    public static string Of(Condition condition) => condition switch
    {
        AllOfCondition all => Join(all.Parts, " and "),
        AnyOfCondition any => Join(any.Parts, " or "),
        NotCondition not => "not (" + Of(not.Part) + ")",
        PresenceCondition presence => Presence(presence),
        ValueCondition value => Path(value.Path) + " " + string.Join(" and ", ConstraintText.Of(value.Constraints).Select(Verb)),
        ItemsCondition items => (items.Quantifier switch { Quantifier.Any => "one or more of ", Quantifier.All => "all of ", _ => "none of " }) + Path(items.Path) + ": " + Of(items.Item),
        CountCondition count => "the number of " + Path(count.Path) + " " + string.Join(" and ", ConstraintText.Of(count.Constraints).Select(Verb)),
        CompareCondition compare => Side(compare.Left) + " " + Sign(compare.Operator) + " " + Side(compare.Right),
        ReferencedByCondition back => ReferencedBy(back),
        _ => throw new InvalidOperationException("No text for " + condition.GetType().Name + "."),
    };

    private static string Join(IReadOnlyList<Condition> parts, string word) =>
        string.Join(word, parts.Select(part => part is AllOfCondition or AnyOfCondition or ItemsCondition ? "(" + Of(part) + ")" : Of(part)));

    private static string Presence(PresenceCondition presence)
    {
        string paths = string.Join(", ", presence.Paths.Select(Path));
        bool isOne = presence.Paths.Count == 1;
        return presence.Rule switch
        {
            PresenceRule.Required => paths + (isOne ? " is present" : " are present"),
            PresenceRule.Absent => paths + (isOne ? " is absent" : " are absent"),
            PresenceRule.ExactlyOne => "exactly one of " + paths + " is present",
            _ => "at least one of " + paths + " is present",
        };
    }

    private static string ReferencedBy(ReferencedByCondition back)
    {
        string referrers = "the " + Md.Code(back.Record.Name + "." + back.Field.Text) + " that lead here";
        List<string> parts = [];
        if (back.Count is { } count) parts.Add("the number of " + referrers + " " + string.Join(" and ", ConstraintText.Of(count).Select(Verb)));
        if (back.Item is { } item)
        {
            string which = back.Quantifier switch { Quantifier.Any => "one or more of ", Quantifier.All => "all of ", _ => "none of " };
            parts.Add(which + referrers + ": " + Of(item));
        }

        return string.Join(" and ", parts);
    }

    /// <summary>"at least 2" is; "matches" and "is one of" have a verb.</summary>
    private static string Verb(string constraint) =>
        constraint.StartsWith("at ", StringComparison.Ordinal) || constraint.StartsWith("more ", StringComparison.Ordinal) || constraint.StartsWith("less ", StringComparison.Ordinal) || constraint.StartsWith("a multiple", StringComparison.Ordinal)
            ? "is " + constraint
            : constraint.StartsWith("no item", StringComparison.Ordinal) ? "has " + constraint : constraint;

    private static string Path(PathModel path) => path.Steps.Count == 0 ? "it" : Md.Code(path.Text);

    private static string Side(Operand operand) =>
        operand.Literal is Literal literal ? Md.Code(literal.Text) : operand.DateOf ? "the date of " + Path(operand.Path!) : Path(operand.Path!);

    private static string Sign(CompareOperator comparison) => comparison switch
    {
        CompareOperator.Equal => "equals",
        CompareOperator.NotEqual => "differs from",
        CompareOperator.Less => "is less than",
        CompareOperator.LessOrEqual => "is at most",
        CompareOperator.Greater => "is more than",
        _ => "is at least",
    };
}

using System.Text.Json.Nodes;
using OnRecord.Schema.Model;
using OnRecord.Schema.Resolving;
using OnRecord.Text;

namespace OnRecord.Exports.JsonSchema;

/// <summary>
/// What a condition comes to, asked of a schema, which knows no third value: there are a schema for "true", one for "false",
/// and for each of the two one that takes "unknown" as well.
/// </summary>
/// <param name="Holds">True or false.</param>
/// <param name="OrUnknown">Whether unknown is accepted too.</param>
internal readonly record struct Wanted(bool Holds, bool OrUnknown)
{
    public static Wanted True => new(true, false);

    public static Wanted NotFalse => new(true, true);

    public Wanted Opposite => this with { Holds = !Holds };
}

/// <summary>Writes conditions. Only for those in which <see cref="Inexpressible"/> finds nothing.</summary>
internal sealed class ConditionSchemas(PathSchemas paths)
{
    /// <summary>Accepts what a condition is about where it comes to what is wanted.</summary>
    public JsonNode Of(Condition condition, Wanted wanted) => condition switch
    {
        AllOfCondition all => Join(all.Parts, wanted, isAll: wanted.Holds),
        AnyOfCondition any => Join(any.Parts, wanted, isAll: !wanted.Holds),
        NotCondition not => Of(not.Part, wanted.Opposite),
        PresenceCondition presence => Either(Presence(presence), wanted.Holds),
        ValueCondition value => Value(value.Path, value.Constraints, wanted),
        ItemsCondition items => Items(items, wanted),
        CountCondition count => Count(count, wanted.Holds),
        CompareCondition compare => Compare(compare, wanted),
        _ => throw new InvalidOperationException("No schema for " + condition.GetType().Name + "."),
    };

    private JsonNode Join(IEnumerable<Condition> parts, Wanted wanted, bool isAll)
    {
        IEnumerable<JsonNode> schemas = parts.Select(part => Of(part, wanted));
        return isAll ? Schemas.All(schemas) : Schemas.Any(schemas);
    }

    private JsonNode Presence(PresenceCondition presence)
    {
        JsonNode[] present = [.. presence.Paths.Select(paths.Present)];
        return presence.Rule switch
        {
            PresenceRule.Required => Schemas.All(present),
            PresenceRule.Absent => Schemas.Not(Schemas.Any(present)),
            PresenceRule.ExactlyOne => Schemas.ExactlyOne(present),
            _ => Schemas.Any(present),
        };
    }

    private JsonNode Value(PathModel path, Constraints constraints, Wanted wanted)
    {
        JsonObject satisfied = Values.Constrain([], path.Value.Type, constraints);

        // Without items a list or map is absent.
        if (path.Value.Type is ListTypeModel or MapTypeModel)
        {
            JsonNode isThere = paths.Present(path);
            JsonNode fits = paths.Where(path, Either(satisfied, wanted.Holds), whenAbsent: true, static _ => true);
            return wanted.OrUnknown ? Schemas.Any([Schemas.Not(isThere), fits]) : Schemas.All([isThere, fits]);
        }

        return paths.Where(path, Either(satisfied, wanted.Holds), wanted.OrUnknown, literal => Accepts(constraints, literal) == wanted.Holds);
    }

    private JsonNode Items(ItemsCondition condition, Wanted wanted)
    {
        // "All are" and "not one is" ask every item, and an absent list has none; their opposites ask for one.
        Wanted ofItem = condition.Quantifier == Quantifier.None ? wanted.Opposite : wanted;
        bool isEvery = condition.Quantifier == Quantifier.Any ? !wanted.Holds : wanted.Holds;
        JsonNode item = Of(condition.Item, ofItem);
        JsonObject list = new() { [isEvery ? "items" : "contains"] = item };
        return paths.Where(condition.Path, list, whenAbsent: isEvery, static _ => true);
    }

    /// <summary>An absent list has 0 items.</summary>
    private JsonNode Count(CountCondition condition, bool holds)
    {
        Constraints c = condition.Constraints;
        List<JsonNode> parts = [];
        if (c.Minimum is decimal minimum) parts.Add(AtLeast(decimal.Ceiling(minimum)));
        if (c.ExclusiveMinimum is decimal above) parts.Add(AtLeast(decimal.Floor(above) + 1));
        if (c.Maximum is decimal maximum) parts.Add(AtMost(decimal.Floor(maximum)));
        if (c.ExclusiveMaximum is decimal below) parts.Add(AtMost(decimal.Ceiling(below) - 1));
        if (c.Const is Literal only) parts.Add(Exactly(only));
        if (c.Enum.Count > 0) parts.Add(Schemas.Any(c.Enum.Select(Exactly)));
        bool isSoWhenAbsent = Accepts(c, new Literal(LiteralKind.Number, "0")) == holds;
        return paths.Where(condition.Path, Either(Schemas.All(parts), holds), isSoWhenAbsent, static _ => true);
    }

    private static JsonNode AtLeast(decimal count) => count <= 0 ? Schemas.True : new JsonObject { ["minItems"] = count };

    private static JsonNode AtMost(decimal count) => count < 0 ? Schemas.False : new JsonObject { ["maxItems"] = count };

    private static JsonNode Exactly(Literal literal)
    {
        decimal count = decimal.Parse(literal.Text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture);
        return count < 0 || decimal.Truncate(count) != count ? Schemas.False : Schemas.All([AtLeast(count), AtMost(count)]);
    }

    /// <summary>A path and a literal, on either side.</summary>
    private JsonNode Compare(CompareCondition compare, Wanted wanted)
    {
        bool isTurned = compare.Left.Path is null;
        PathModel path = (compare.Left.Path ?? compare.Right.Path)!;
        Literal literal = (compare.Left.Literal ?? compare.Right.Literal)!.Value;
        CompareOperator comparison = isTurned ? Turned(compare.Operator) : compare.Operator;
        if (comparison is CompareOperator.Equal or CompareOperator.NotEqual)
        {
            return Value(path, new Constraints { Const = literal }, comparison == CompareOperator.Equal ? wanted : wanted.Opposite);
        }

        decimal limit = decimal.Parse(literal.Text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture);
        return Value(
            path,
            comparison switch
            {
                CompareOperator.Less => new Constraints { ExclusiveMaximum = limit },
                CompareOperator.LessOrEqual => new Constraints { Maximum = limit },
                CompareOperator.Greater => new Constraints { ExclusiveMinimum = limit },
                _ => new Constraints { Minimum = limit },
            },
            wanted);
    }

    private static CompareOperator Turned(CompareOperator comparison) => comparison switch
    {
        CompareOperator.Less => CompareOperator.Greater,
        CompareOperator.LessOrEqual => CompareOperator.GreaterOrEqual,
        CompareOperator.Greater => CompareOperator.Less,
        CompareOperator.GreaterOrEqual => CompareOperator.LessOrEqual,
        _ => comparison,
    };

    private static JsonNode Either(JsonNode schema, bool holds) => holds ? schema : Schemas.Not(schema);

    private static bool Accepts(Constraints constraints, Literal literal) => LiteralConstraints.Broken(NoLexicon, constraints, literal) is null;

    private static Lexicon NoLexicon(string name) => throw new InvalidOperationException("A condition with the lexicon " + name + " is not exported.");
}

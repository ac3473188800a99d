namespace OnRecord.Evolution.Tests.Properties;

/// <summary>Makes random schemas.</summary>
internal static class RandomDrafts
{
    private static readonly string[] Scalars = ["string", "string", "string", "integer", "int32", "number", "decimal", "boolean", "date", "date-time", "uuid", "E0", "E1", "ref R0", "ref P", "ref any"];

    public static T One<T>(this Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];

    public static bool In(this Random random, int count) => random.Next(count) == 0;

    public static DraftSchema Schema(Random random)
    {
        string[] names = ["P", "A", "B", "R0", "R1", "V"];
        return new DraftSchema
        {
            Enums = new Dictionary<string, string> { ["E0"] = Values(random), ["E1"] = (random.In(2) ? "open " : "") + Values(random) },
            Records = [.. names.Select(name => new DraftRecord(name)
            {
                IsAbstract = name == "P",
                Extends = name is "A" or "B" ? "P" : null,
                Fields = [.. Enumerable.Range(0, random.Next(1, 4)).Select(i => Field(random, name.ToLowerInvariant() + i, name == "R1"))],
                Keywords = random.In(4) ? new Dictionary<string, string> { ["additionalProperties"] = "true" } : new Dictionary<string, string>(),
            })],
            Lists = new Dictionary<string, string> { ["people"] = "P", ["notes"] = "R0", ["more"] = "R1" },
        };
    }

    /// <summary>Records are embedded in one record alone, so that none holds itself.</summary>
    public static DraftField Field(Random random, string name, bool canEmbed)
    {
        string type = canEmbed && random.In(3) ? random.One(["P", "V", "A"]) : random.One(Scalars);
        DraftField field = new(name, type)
        {
            Shape = random.Next(6) switch { 0 => "list", 1 => "map", _ => "" },
            IsOptional = random.In(2),
        };
        return random.In(2) ? Constrain(random, field) : field;
    }

    /// <summary>Another constraint, or one less.</summary>
    public static DraftField Constrain(Random random, DraftField field)
    {
        if (field.Shape.Length > 0 && random.In(2)) return field with { Limits = Change(random, field.Limits, [("minItems", Number(random, 0, 3)), ("maxItems", Number(random, 3, 6)), ("uniqueItems", "true")]) };
        string number = Number(random, 0, 5), greater = Number(random, 5, 12);
        (string, string)[] choices = field.Type switch
        {
            "string" =>
            [
                ("minLength", Number(random, 0, 3)), ("maxLength", Number(random, 3, 7)), ("pattern", random.One(["'^[a-z]+$'", "'^[a-z0-9]+$'", "'^[a-z]{1,4}$'", "'b'", "'^[a-z0-9]*$'"])),
                ("enum", random.One(["[a, b, c]", "[a, b]", "[b, c, xx]"])), ("const", random.One(["a", "b"])), ("notIn", "filler"),
            ],
            "integer" or "int32" => [("minimum", number), ("maximum", greater), ("exclusiveMinimum", number), ("exclusiveMaximum", greater), ("multipleOf", random.One(["1", "2", "3", "6"]))],
            "number" or "decimal" => [("minimum", number), ("maximum", greater + ".5"), ("exclusiveMinimum", number), ("exclusiveMaximum", greater)],
            _ => [],
        };
        return choices.Length == 0 ? field : field with { Constraints = Change(random, field.Constraints, choices) };
    }

    public static string Values(Random random) => string.Join(", ", new[] { "a", "b", "c", "d" }.Take(random.Next(1, 5)));

    private static string Number(Random random, int from, int to) => random.Next(from, to).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static Dictionary<string, string> Change(Random random, IReadOnlyDictionary<string, string> old, (string Keyword, string Text)[] choices)
    {
        Dictionary<string, string> changed = new(old);
        if (changed.Count > 0 && random.In(3)) changed.Remove(random.One([.. changed.Keys]));
        else
        {
            (string keyword, string text) = random.One(choices);
            changed[keyword] = text;
        }

        return changed;
    }
}

namespace OnRecord.Conformance.Tests.Random;

/// <summary>Makes conditions on the fields of a record.</summary>
/// <param name="random">Where chance comes from.</param>
/// <param name="fields">Names and kinds, as <see cref="SchemaMaker"/> calls them.</param>
internal sealed class ConditionMaker(System.Random random, IReadOnlyList<(string Name, string Type)> fields)
{
    /// <summary>A condition, in YAML's flow style.</summary>
    public string Make(int depth = 2)
    {
        if (depth > 0 && random.Next(3) == 0)
        {
            return random.Next(3) switch
            {
                0 => "{ not: " + Make(depth - 1) + " }",
                1 => "{ allOf: [" + Make(depth - 1) + ", " + Make(depth - 1) + "] }",
                _ => "{ anyOf: [" + Make(depth - 1) + ", " + Make(depth - 1) + "] }",
            };
        }

        if (random.Next(4) == 0) return Presence();
        (string name, string type) = fields[random.Next(fields.Count)];
        if (random.Next(5) == 0 && Partner(name, type) is { } comparison) return comparison;
        return "{ " + name + ": " + About(type) + " }";
    }

    private string Presence()
    {
        string[] some = [.. fields.Select(static field => field.Name).OrderBy(_ => random.Next()).Take(random.Next(1, 4))];
        string word = OneOf("required", "absent", "exactlyOne", "atLeastOne");
        if (some.Length == 1 && word is "exactlyOne" or "atLeastOne") word = "required";
        return "{ " + word + ": [" + string.Join(", ", some) + "] }";
    }

    private string? Partner(string name, string type)
    {
        string sign = OneOf("==", "!=", "<", "<=", ">", ">=");
        if (type is "integer" or "number" && random.Next(2) == 0) return "{ compare: \"" + name + " " + sign + " " + OneOf("2", "0.5", "3") + "\" }";
        string[] partners = [.. fields.Where(field => field.Name != name && field.Type == type).Select(static field => field.Name)];
        if (partners.Length == 0 || type is not ("string" or "integer" or "number" or "decimal" or "date" or "date-time" or "uuid" or "boolean" or "Colour")) return null;
        if (type is "boolean" or "Colour" or "uuid") sign = OneOf("==", "!=");
        return "{ compare: \"" + name + " " + sign + " " + partners[random.Next(partners.Length)] + "\" }";
    }

    private string About(string type)
    {
        if (random.Next(6) == 0) return "{ present: " + OneOf("true", "false") + " }";
        if (type[0] == '[') return AboutList(type[1..^1]);
        return type switch
        {
            "string" or "Slug" => OneOf("a", "{ minLength: 2 }", "{ maxLength: 1 }", "{ pattern: \"^a\" }", "{ enum: [a, b] }", "{ notIn: filler }", "{ mentions: filler }"),
            "boolean" => OneOf("true", "false"),
            "integer" => OneOf("2", "{ minimum: 2 }", "{ exclusiveMaximum: 3 }", "{ multipleOf: 2 }", "{ enum: [1, 2] }"),
            "number" => OneOf("0.5", "{ minimum: 0.5 }", "{ exclusiveMaximum: 2 }"),
            "decimal" => OneOf("{ minimum: 0.5 }", "{ maximum: 1.25 }"),
            "Colour" => OneOf("red", "{ enum: [red, green] }"),
            "Mood" => OneOf("calm", "wild"),
            "date" => "{ const: \"2026-03-17\" }",
            "date-time" => "{ const: \"2026-03-17T12:00:00Z\" }",
            _ when type[0] == '{' => OneOf("{ minItems: 1 }", "{ maxItems: 1 }", "{ present: true }"),
            _ => "{ present: true }",
        };
    }

    private string AboutList(string item) => random.Next(4) switch
    {
        0 => "{ count: " + OneOf("1", "0", "{ minimum: 1 }", "{ maximum: 1 }") + " }",
        1 => OneOf("{ minItems: 2 }", "{ maxItems: 1 }"),
        2 when item == "ref" => "{ count: { minimum: 1 } }",
        _ => item switch
        {
            "string" or "Slug" => "{ " + OneOf("any", "all", "none") + ": " + OneOf("a", "{ minLength: 2 }") + " }",
            "integer" => "{ " + OneOf("any", "all", "none") + ": " + OneOf("2", "{ minimum: 2 }") + " }",
            "Colour" => "{ " + OneOf("any", "all", "none") + ": red }",
            "Part" => "{ " + OneOf("any", "all", "none") + ": { label: " + OneOf("a", "{ minLength: 2 }") + " } }",
            _ => "{ present: true }",
        },
    };

    private string OneOf(params string[] choices) => choices[random.Next(choices.Length)];
}

using System.Globalization;
using System.Text;

namespace OnRecord.Conformance.Tests.Random;

/// <summary>Makes schemas at random: every type, every constraint, hierarchies, embedding, references, rules.</summary>
internal sealed class SchemaMaker(System.Random random)
{
    private static readonly string[] Names = ["alpha", "beta", "gamma", "delta", "kappa", "omega", "sigma", "theta"];
    private readonly List<(string Name, string Type)> _fields = [];

    /// <summary>The text of one. Not every text is a schema without mistakes: rules are made without much thought.</summary>
    public string Make()
    {
        StringBuilder schema = new();
        schema.Append(
            """
            onrecord: 1
            lexicons: { filler: [tbd, to be done, n/a] }
            enums:
              Colour: { values: { red: Red., green: Green., blue: { deprecated: { since: 1.1.0, use: green } } } }
              Mood: { open: true, values: { calm: Quiet., wild: Loud. } }
            types:
              Slug: { type: string, pattern: "^[a-z][a-z0-9-]*$", maxLength: 6 }
            mixins:
              Sourced: { fields: { source?: { type: string, minLength: 1 } } }
            records:

            """);
        Record(schema, "Part", "    shortForm: label\n", "      label: { type: string, minLength: 1, maxLength: 4 }\n", hasRules: Chance(3));
        Record(schema, "Base", "    abstract: true\n" + (Chance(2) ? "    mixins: [Sourced]\n" : ""), "      id: { type: Slug, identifier: true }\n", hasRules: Chance(2));
        List<(string Name, string Type)> inherited = [.. _fields];
        Record(schema, "Left", "    extends: Base\n" + (Chance(3) ? "    additionalProperties: true\n" : "    reserved: [gone]\n"), "", hasRules: Chance(2), inherited);
        Record(schema, "Right", "    extends: Base\n" + (Chance(3) ? "    deprecated: { since: 1.1.0 }\n" : ""), "", hasRules: Chance(2), inherited);
        Record(schema, "Other", "", "      key: { type: string, identifier: true, maxLength: 3 }\n", hasRules: true);
        return schema.Append("dossier: { name: Dossier, lists: { all: Base, lefts: Left, others: Other } }\n").ToString();
    }

    private void Record(StringBuilder schema, string name, string keywords, string firstFields, bool hasRules, IEnumerable<(string Name, string Type)>? inherited = null)
    {
        _fields.Clear();
        if (inherited is not null) _fields.AddRange(inherited);
        string prefix = name.ToLowerInvariant();
        StringBuilder fields = new(firstFields);
        foreach (string field in Names.OrderBy(_ => random.Next()).Take(random.Next(1, 6))) Field(fields, prefix[0] + field, name == "Part");
        schema.Append("  ").Append(name).Append(":\n").Append(keywords);
        string[] scalars = [.. _fields.Where(static field => IsScalar(field.Type)).Select(static field => field.Name).Where(field => field[0] == prefix[0])];
        if (name is "Other" or "Left" && scalars.Length > 0 && Chance(3)) schema.Append("    unique: [[").Append(string.Join(", ", scalars.Take(random.Next(1, 3)))).Append("]]\n");
        schema.Append("    fields:\n").Append(fields);
        if (!hasRules || _fields.Count == 0) return;
        schema.Append("    rules:\n");
        ConditionMaker conditions = new(random, [.. _fields]);
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            schema.Append("      - { id: ").Append(prefix).Append(i)
                .Append(Chance(2) ? ", if: " + conditions.Make() : "")
                .Append(", then: ").Append(conditions.Make())
                .Append(Chance(4) ? ", class: " + Pick("duty", "style", "structure") : "")
                .Append(Chance(3) ? ", severity: " + Pick("warning", "info", "error") : "")
                .Append(", message: m }\n");
        }
    }

    private void Field(StringBuilder fields, string name, bool isPart)
    {
        (string kind, string inside) = Value(isPart ? 1 : 2);
        bool isScalar = IsScalar(kind);
        string options = (Chance(10) ? ", sensitive: true" : "") + (Chance(12) ? ", deprecated: { since: 1.0.0 }" : "") + (Chance(10) ? ", renamedFrom: old-" + name : "");
        string? standard = isScalar && !inside.Contains(',', StringComparison.Ordinal) && Chance(6) ? Default(kind) : null;
        bool isOptional = standard is null && !Chance(4);
        _fields.Add((name, kind));
        fields.Append("      ").Append(name).Append(isOptional ? "?" : "").Append(": { ").Append(inside).Append(standard is null ? "" : ", default: " + standard).Append(options).Append(" }\n");
    }

    private static bool IsScalar(string kind) => kind is "string" or "boolean" or "integer" or "number" or "decimal" or "date" or "date-time" or "uuid" or "Colour";

    private static string? Default(string kind) => kind switch
    {
        "string" => "none",
        "boolean" => "true",
        "integer" => "2",
        "number" => "0.5",
        "Colour" => "green",
        _ => null,
    };

    /// <summary>A kind of value, and the inside of its long form.</summary>
    private (string Kind, string Inside) Value(int depth)
    {
        switch (random.Next(depth > 0 ? 20 : 14))
        {
            case 0 or 1: return ("string", "type: string" + OneOf("", "", ", minLength: 2", ", maxLength: 3", ", pattern: \"^[a-z]+$\"", ", enum: [a, bb, tbd]", ", const: a", ", notIn: filler", ", mentions: filler", ", minLength: 1, maxLength: 4, notIn: filler"));
            case 2: return ("boolean", "type: boolean");
            case 3 or 4: return ("integer", "type: integer" + OneOf("", ", minimum: 2", ", maximum: 3", ", exclusiveMinimum: 1", ", exclusiveMaximum: 3", ", multipleOf: 2", ", enum: [1, 2, 5]", ", format: int32", ", format: int64", ", const: 2"));
            case 5: return ("number", "type: number" + OneOf("", ", minimum: 0.5", ", maximum: 0.5", ", exclusiveMinimum: 0", ", exclusiveMaximum: 1.5", ", enum: [0.5, 1, 2.25]"));
            case 6: return ("decimal", "type: number, scale: " + random.Next(0, 3).ToString(CultureInfo.InvariantCulture) + OneOf("", ", minimum: 0.01"));
            case 7: return ("date", "type: date" + OneOf("", ", const: \"2026-03-17\""));
            case 8: return ("date-time", "type: date-time" + OneOf("", ", enum: [\"2026-03-17T12:00:00Z\"]"));
            case 9: return ("uri", "type: uri");
            case 10: return ("uuid", "type: uuid");
            case 11: return ("Colour", "type: Colour" + OneOf("", ", enum: [red, green]"));
            case 12: return ("Mood", "type: Mood");
            case 13: return OneOf(("ref", "ref: Base"), ("ref", "ref: Other"), ("ref", "ref: any"), ("ref", "ref: Left"));
            case 14 or 15: return depth > 1 ? ("Part", "type: Part") : ("Slug", "type: Slug");
            case 16 or 17 or 18:
                (string kind, string inside) = Value(depth - 1);
                bool canRepeat = kind is not ("uri" or "Part");
                return ("[" + kind + "]", "items: { " + inside + " }" + OneOf("", "", ", minItems: 1", ", minItems: 2", ", maxItems: 2", canRepeat ? ", uniqueItems: true" : ""));
            default:
                (string valueKind, string valueInside) = Value(depth - 1);
                return ("{" + valueKind + "}", "map: { " + valueInside + " }" + OneOf("", ", maxItems: 1"));
        }
    }

    private bool Chance(int oneIn) => random.Next(oneIn) == 0;

    private string Pick(params string[] words) => words[random.Next(words.Length)];

    private T OneOf<T>(params T[] choices) => choices[random.Next(choices.Length)];
}

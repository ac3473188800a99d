namespace OnRecord.Evolution.Tests.Properties;

/// <summary>Changes random schemas, in one place at a time. Some of what comes out is no schema: whoever asks tries again.</summary>
internal static class DraftChanges
{
    public static DraftSchema Change(Random random, DraftSchema schema) => random.Next(14) switch
    {
        0 => schema with { Enums = Set(schema.Enums, random.One(["E0", "E1"]), (random.In(3) ? "open " : "") + RandomDrafts.Values(random)) },
        1 => schema with { Words = random.One(["[tbd]", "[tbd, xx]", "[tbd, xx, ab]"]) },
        2 => schema with { Lists = random.In(2) ? Without(schema.Lists, random.One([.. schema.Lists.Keys])) : Set(schema.Lists, random.One(["values", "people", "notes"]), random.One(["V", "P", "A", "R0"])) },
        3 => Hierarchy(random, schema),
        _ => Edit(random, schema),
    };

    private static DraftSchema Hierarchy(Random random, DraftSchema schema) => random.Next(3) switch
    {
        0 => schema with { Records = [.. schema.Records, new DraftRecord("C") { Extends = "P", Fields = [RandomDrafts.Field(random, "c0", false)] }] },
        1 => schema with { Records = [.. schema.Records.Where(static record => record.Name != "B")] },
        _ => schema with { Records = [.. schema.Records.Select(static record => record.Name == "B" ? record with { Extends = record.Extends is null ? "P" : null } : record)] },
    };

    private static DraftSchema Edit(Random random, DraftSchema schema)
    {
        DraftRecord old = random.One(schema.Records);
        DraftRecord changed = random.Next(9) switch
        {
            0 => old with { Fields = [.. old.Fields, RandomDrafts.Field(random, old.Name.ToLowerInvariant() + random.Next(3, 6), old.Name == "R1")] },
            1 when old.Fields.Count > 0 => old with { Fields = [.. old.Fields.Where((_, i) => i > 0)] },
            2 => old with { Keywords = Keyword(random, old) },
            3 => old with { Rules = random.In(3) && old.Rules.Count > 0 ? Without(old.Rules, old.Rules.First().Key) : Rule(random, old) },
            _ when old.Fields.Count > 0 => EditField(random, old, random.One(old.Fields)),
            _ => old,
        };
        return schema with { Records = [.. schema.Records.Select(record => ReferenceEquals(record, old) ? changed : record)] };
    }

    private static DraftRecord EditField(Random random, DraftRecord record, DraftField old)
    {
        DraftField changed = random.Next(9) switch
        {
            0 => old with { IsOptional = !old.IsOptional, Default = null },
            1 => old with { Name = old.Name + "x", RenamedFrom = random.In(4) ? null : old.Name },
            2 => old with { RenamedFrom = old.RenamedFrom is null ? old.Name + "y" : null },
            3 when old is { Type: "string", Shape: "" } => old with { IsOptional = false, Default = old.Default is null || random.In(2) ? random.One(["a", "b", "abc"]) : null },
            4 or 5 => RandomDrafts.Field(random, old.Name, record.Name == "R1"),
            _ => RandomDrafts.Constrain(random, old),
        };
        return record with { Fields = [.. record.Fields.Select(field => ReferenceEquals(field, old) ? changed : field)] };
    }

    private static Dictionary<string, string> Keyword(Random random, DraftRecord record)
    {
        string name = record.Fields.Count > 0 ? random.One(record.Fields).Name : "id";
        (string keyword, string text) = random.One(new (string, string)[] { ("additionalProperties", "true"), ("unique", "[" + name + "]"), ("reserved", "[" + name + "z, extra]"), ("shortForm", name) });
        return record.Keywords.ContainsKey(keyword) ? Without(record.Keywords, keyword) : Set(record.Keywords, keyword, text);
    }

    private static Dictionary<string, string> Rule(Random random, DraftRecord record)
    {
        string a = record.Fields.Count > 0 ? random.One(record.Fields).Name : "id", b = record.Fields.Count > 0 ? random.One(record.Fields).Name : "id";
        string asks = random.One(new[]
        {
            "then: { required: [" + a + "] }", "then: { absent: [" + a + "] }", "if: { required: [" + a + "] }, then: { required: [" + b + "] }",
            "then: { " + a + ": { minLength: 2 } }", "then: { atLeastOne: [" + a + ", " + b + "] }", "then: { " + a + ": { count: { maximum: 2 } } }",
            "if: { " + a + ": a }, then: { absent: [" + b + "] }",
        });
        return Set(record.Rules, random.One(["r0-" + record.Name.ToLowerInvariant(), "r1-" + record.Name.ToLowerInvariant()]), asks + ", severity: " + random.One(["error", "error", "warning"]));
    }

    private static Dictionary<string, string> Set(IReadOnlyDictionary<string, string> old, string key, string value) => new(old) { [key] = value };

    private static Dictionary<string, string> Without(IReadOnlyDictionary<string, string> old, string key)
    {
        Dictionary<string, string> changed = new(old);
        changed.Remove(key);
        return changed;
    }
}

using System.Globalization;
using OnRecord.Schema.Model;

namespace OnRecord.Conformance.Tests.Random;

/// <summary>Makes data for a schema at random, mostly valid, with values at the edges of constraints and beyond.</summary>
internal sealed class DataMaker(System.Random random, SchemaModel schema)
{
    private const int MaxDepth = 4;
    private static readonly string[] Ids = ["a", "b", "c", "d", "e-1"];

    /// <summary>A dossier.</summary>
    public Tree.Mapping Make()
    {
        List<KeyValuePair<string, Tree>> lists = [];
        if (Chance(6)) lists.Add(new("origin", Tree.Text(OneOf("own", "third-party"))));
        foreach (DossierListModel list in schema.Dossier!.Lists)
        {
            if (Chance(5)) continue;
            RecordModel record = schema.FindRecord(list.Record)!;
            lists.Add(new(list.Name, new Tree.Sequence(Enumerable.Range(0, random.Next(0, 3)).Select(_ => Record(record, 0)).ToArray())));
        }

        return new Tree.Mapping(lists);
    }

    private Tree Record(RecordModel type, int depth)
    {
        RecordModel record = type.IsAbstract ? schema.FindRecord(type.Leaves[random.Next(type.Leaves.Count)])! : type;
        if (record.ShortForm is string only && Chance(3)) return Value(record.Field(only)!.Value, depth);
        List<KeyValuePair<string, Tree>> entries = [];
        foreach (FieldModel field in record.Fields)
        {
            bool isThere = field.IsRequired ? !Chance(40) : !Chance(3);
            if (isThere) entries.Add(new(field.RenamedFrom is string former && Chance(2) ? former : field.Name, Chance(40) ? Tree.Raw("null") : field.IsIdentifier ? Tree.Text(OneOf(Ids)) : Value(field.Value, depth + 1)));
        }

        if (type.IsAbstract || Chance(12)) entries.Insert(random.Next(entries.Count + 1), new("$type", Tree.Text(record.Name.Name)));
        if (Chance(5)) entries = [.. entries.OrderBy(_ => random.Next())];
        return new Tree.Mapping(entries);
    }

    private Tree Value(ValueModel value, int depth) => value.Type switch
    {
        ScalarTypeModel scalar => Scalar(scalar.Scalar, value.Constraints),
        EnumTypeModel named => Text(value.Constraints, [.. schema.FindEnum(named.Name)!.Values.Select(static v => v.Text), schema.FindEnum(named.Name)!.IsOpen ? "odd" : "green"]),
        ReferenceTypeModel => Tree.Text(OneOf(Ids)),
        RecordTypeModel record => depth > MaxDepth ? Tree.Raw("null") : Record(schema.FindRecord(record.Name)!, depth),
        ListTypeModel list => new Tree.Sequence(Enumerable.Range(0, Count(value.Constraints)).Select(_ => Value(list.Item, depth + 1)).ToArray()),
        MapTypeModel map => new Tree.Mapping(Enumerable.Range(0, Count(value.Constraints)).Select(i => new KeyValuePair<string, Tree>(OneOf("k", "a/b", "~") + i, Value(map.Item, depth + 1))).ToArray()),
        _ => throw new InvalidOperationException("No data for " + value.Type + "."),
    };

    /// <summary>Mostly within the limits.</summary>
    private int Count(Constraints constraints) => Chance(8) ? random.Next(0, 4) : random.Next(constraints.MinItems ?? 0, Math.Min(constraints.MaxItems ?? 3, 3) + 1);

    private Tree Scalar(ScalarType type, Constraints constraints) => type switch
    {
        ScalarType.String => Text(constraints, OneOf<string[]>(["a", "bb", "tbd"], ["ab", "abc", "abcd"], ["a", "TBD ", "to be done", "😀"], ["x-1", "z", ""])),
        ScalarType.Boolean => Tree.Raw(OneOf("true", "false")),
        ScalarType.Integer or ScalarType.Int32 or ScalarType.Int64 => Number(constraints, "0", "1", "2", "3", "4", "2.0", "5", "1e1", "-1", "2147483647", "2147483648", "9007199254740991", "9007199254740992"),
        ScalarType.Number => Number(constraints, "0", "0.5", "1", "1.5", "2.25", "0.50", "-0.5", "1e-3", "1e300"),
        ScalarType.Decimal => Number(constraints, "0", "1", "0.5", "0.01", "1.25", "0.005", "1.500", "999999999999999"),
        ScalarType.Date => Tree.Text(OneOf("2026-03-17", "2026-03-18", "2024-02-29", "2026-02-29")),
        ScalarType.DateTime => Tree.Text(OneOf("2026-03-17T12:00:00Z", "2026-03-17T13:00:00+01:00", "2026-03-17T12:00:00.5Z", "2026-03-18T00:00:00-05:00")),
        ScalarType.Uri => Tree.Text(OneOf("https://example.org/", "urn:a:b", "https://example.org/#f", "example.org")),
        _ => Tree.Text(OneOf("123e4567-e89b-12d3-a456-426614174000", "123E4567-e89b-12d3-a456-426614174000", "00000000-0000-0000-0000-000000000000")),
    };

    private Tree Text(Constraints constraints, string[] words)
    {
        if (!Chance(6) && constraints.Const is Literal only) return Tree.Text(only.Text);
        return Tree.Text(!Chance(6) && constraints.Enum.Count > 0 ? constraints.Enum[random.Next(constraints.Enum.Count)].Text : words[random.Next(words.Length)]);
    }

    private Tree Number(Constraints constraints, params string[] numbers)
    {
        if (Chance(6)) return Tree.Raw(OneOf(numbers));
        if (constraints.Const is Literal only) return Tree.Raw(only.Text);
        if (constraints.Enum.Count > 0) return Tree.Raw(constraints.Enum[random.Next(constraints.Enum.Count)].Text);
        decimal[] limits = [.. new[] { constraints.Minimum, constraints.ExclusiveMinimum, constraints.Maximum, constraints.ExclusiveMaximum, constraints.MultipleOf }.OfType<decimal>()];
        return Tree.Raw(limits.Length == 0 ? OneOf(numbers[..5]) : (limits[random.Next(limits.Length)] + random.Next(-1, 2)).ToString(CultureInfo.InvariantCulture));
    }

    private bool Chance(int oneIn) => random.Next(oneIn) == 0;

    private T OneOf<T>(params T[] choices) => choices[random.Next(choices.Length)];
}

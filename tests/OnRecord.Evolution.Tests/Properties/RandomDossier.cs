using System.Globalization;
using System.Text.Json.Nodes;
using OnRecord.Patterns;
using OnRecord.Schema.Model;

namespace OnRecord.Evolution.Tests.Properties;

/// <summary>Makes data that a schema probably accepts, of all that it offers: old names, short forms, unknown fields, unknown values of open enums.</summary>
internal sealed class RandomDossier(Random random, SchemaModel schema)
{
    private static readonly string[] Texts = ["", "a", "b", "c", "d", "e", "ab", "xx", "tbd", "abc", "b2", "AB", "abcd", "Ab c", "abcdef", "2020-01-31", "x0", "x1"];

    private readonly List<(string Id, TypeName Type)> _ids = [];
    private int _next;

    /// <summary>A data file, as JSON.</summary>
    public string Make()
    {
        List<(string List, TypeName Type, string Id)> records = [];
        foreach (DossierListModel list in schema.Dossier?.Lists ?? default)
        {
            for (int count = random.Next(3); count > 0; count--) records.Add((list.Name, Leaf(list.Record), NewId(Leaf(list.Record))));
        }

        JsonObject root = [];
        foreach ((string name, TypeName _, string id) in records)
        {
            if (root[name] is not JsonArray list) root[name] = list = [];
            DossierListModel model = schema.Dossier!.Lists.First(l => l.Name == name);
            list.Add(Record(schema.FindRecord(_ids.First(i => i.Id == id).Type)!, schema.FindRecord(model.Record)!.IsAbstract, id));
        }

        return root.ToJsonString();
    }

    private TypeName Leaf(TypeName type) => schema.FindRecord(type) is { IsAbstract: true, Leaves: { Count: > 0 } leaves } ? random.One(leaves) : type;

    private string NewId(TypeName type)
    {
        string id = "x" + _next++.ToString(CultureInfo.InvariantCulture);
        _ids.Add((id, type));
        return id;
    }

    private JsonNode? Record(RecordModel record, bool isNamed, string? id)
    {
        if (record.ShortForm is { } shortForm && random.In(2) && !record.Fields.Any(field => field.IsRequired && field.Name != shortForm)) return Value(record.Field(shortForm)!.Value);
        JsonObject data = [];
        if (isNamed || random.In(5)) data["$type"] = record.Name.Name;
        foreach (FieldModel field in record.Fields)
        {
            if (field.IsIdentifier) data[field.Name] = id ?? NewId(record.Name);
            else if (field.IsRequired || random.In(2)) data[field.RenamedFrom is { } former && random.In(2) ? former : field.Name] = Value(field.Value);
            else if (random.In(6)) data[field.Name] = null;
        }

        if (!record.AllowsAdditionalProperties) return data;
        string extra = record.Name.Name.ToLowerInvariant() + random.One(["0", "1", "2", "3", "4", "0x", "1y", "0z"]);
        if (!data.ContainsKey(extra)) data[extra] = random.One<Func<JsonNode>>([static () => 5, static () => "a", static () => new JsonArray("q")])();
        return data;
    }

    private JsonNode? Value(ValueModel value)
    {
        switch (value.Type)
        {
            case ListTypeModel list:
                return new JsonArray([.. Enumerable.Range(0, Count(value.Constraints)).Select(_ => Value(list.Item))]);
            case MapTypeModel map:
                return new JsonObject(Enumerable.Range(0, Count(value.Constraints)).Select(i => KeyValuePair.Create("k" + i.ToString(CultureInfo.InvariantCulture), Value(map.Item))));
            case RecordTypeModel record:
                RecordModel expected = schema.FindRecord(record.Name)!;
                return Record(schema.FindRecord(Leaf(record.Name))!, expected.IsAbstract, null);
            case ReferenceTypeModel reference:
                string[] ids = [.. _ids.Where(id => reference.Target is not { } target || IsA(id.Type, target)).Select(static id => id.Id)];
                return ids.Length == 0 ? "x0" : random.One(ids);
            case EnumTypeModel named:
                EnumModel declaration = schema.FindEnum(named.Name)!;
                return declaration.IsOpen && random.In(3) ? "unknown" : random.One(declaration.Values).Text;
            default:
                return Scalar(((ScalarTypeModel)value.Type).Scalar, value.Constraints);
        }
    }

    private bool IsA(TypeName type, TypeName target) => type == target || schema.FindRecord(target)?.Leaves.Contains(type) == true;

    private int Count(Constraints constraints) => random.Next(constraints.MinItems ?? 0, (constraints.MaxItems ?? 4) + 1);

    private JsonNode Scalar(ScalarType type, Constraints constraints)
    {
        switch (type)
        {
            case ScalarType.String: return Text(constraints);
            case ScalarType.Boolean: return random.In(2);
            case ScalarType.Integer or ScalarType.Int32 or ScalarType.Int64: return random.In(8) && type == ScalarType.Integer ? 5_000_000_000 : random.Next(-1, 14);
            case ScalarType.Number: return random.In(2) ? random.Next(0, 12) : random.Next(0, 12_000) / 1000.0;
            case ScalarType.Decimal: return random.Next(0, 1200) / 100m;
            case ScalarType.Date: return random.One(["2020-01-31", "1999-12-31"]);
            case ScalarType.DateTime: return random.One(["2020-01-31T10:00:00Z", "2020-01-31T12:00:00+02:00"]);
            case ScalarType.Uuid: return random.One(["0f8fad5b-d9cb-469f-a165-70867728950e", "0F8FAD5B-D9CB-469F-A165-70867728950E"]);
            default: return "https://example.org/a";
        }
    }

    private string Text(Constraints constraints)
    {
        if (constraints.Const is { } only) return only.Text;
        if (constraints.Enum.Count > 0) return random.One(constraints.Enum).Text;
        Pattern? pattern = null;
        if (constraints.Pattern is { } written) Pattern.TryParse(written, out pattern, out _);
        string[] fitting = [.. Texts.Where(text => text.Length >= (constraints.MinLength ?? 0) && text.Length <= (constraints.MaxLength ?? 99) && pattern?.IsMatch(text) != false)];
        return fitting.Length == 0 ? "a" : random.One(fitting);
    }
}

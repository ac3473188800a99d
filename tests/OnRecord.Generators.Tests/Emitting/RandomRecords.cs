using System.Globalization;
using System.Text.Json.Nodes;
using OnRecord.Schema.Model;

namespace OnRecord.Generators.Tests.Emitting;

/// <summary>
/// Random data of a schema, and with it what of it may be published, made without the code under test. Whatever may not
/// be published has <see cref="Secret"/> or <see cref="SecretNumber"/> in it.
/// </summary>
internal sealed class RandomRecords(SchemaModel model, Random random)
{
    public const string Secret = "SECRET";
    public const int SecretNumber = 77001;
    private const int MaxDepth = 4;
    private const string Anchored = "parties";
    private const string AnchorId = "anchor";
    private int _count;

    /// <summary>A dossier, and the same without what may not be published.</summary>
    public (JsonObject Whole, JsonObject Public) Dossier()
    {
        JsonObject whole = [], shown = [];
        foreach (DossierListModel list in model.Dossier!.Lists)
        {
            JsonArray wholes = [], shownOnes = [];
            if (list.Name == Anchored)
            {
                wholes.Add(Anchor());
                shownOnes.Add(Anchor());
            }

            for (int i = random.Next(4); i > 0; i--)
            {
                (JsonNode record, JsonNode view) = Record(list.Record, 0, isSecret: false);
                wholes.Add(record);
                shownOnes.Add(view);
            }

            if (wholes.Count == 0) continue;
            whole[list.Name] = wholes;
            shown[list.Name] = shownOnes;
        }

        return (whole, shown);
    }

    private (JsonNode Whole, JsonNode Public) Record(TypeName name, int depth, bool isSecret)
    {
        RecordModel declared = model.FindRecord(name)!;
        RecordModel record = declared.IsAbstract ? model.FindRecord(declared.Leaves[random.Next(declared.Leaves.Count)])! : declared;
        JsonObject whole = [], shown = [];
        if (declared.IsAbstract) (whole["$type"], shown["$type"]) = (record.Name.Name, record.Name.Name);
        foreach (FieldModel field in record.Fields)
        {
            bool isOptional = !field.IsRequired && field.Default is null;
            if (isOptional && (depth >= MaxDepth || random.Next(3) == 0)) continue;
            (JsonNode value, JsonNode view) = Value(field, depth, isSecret || field.IsSensitive);
            whole[field.Name] = value;
            if (!field.IsSensitive) shown[field.Name] = view;
        }

        if (record.AllowsAdditionalProperties)
        {
            for (int i = random.Next(3); i > 0; i--) whole[Secret + Next()] = new JsonArray(Secret, SecretNumber);
        }

        return (whole, shown);
    }

    private (JsonNode Whole, JsonNode Public) Value(FieldModel field, int depth, bool isSecret) =>
        field.IsIdentifier ? Twice(JsonValue.Create("id" + Next())) : Value(field.Value.Type, depth, isSecret);

    private (JsonNode Whole, JsonNode Public) Value(TypeModel type, int depth, bool isSecret)
    {
        switch (type)
        {
            case RecordTypeModel record:
                return Record(record.Name, depth + 1, isSecret);
            case ListTypeModel list:
                JsonArray items = [], shownItems = [];
                for (int i = random.Next(1, 3); i > 0; i--)
                {
                    (JsonNode item, JsonNode view) = Value(list.Item.Type, depth, isSecret);
                    items.Add(item);
                    shownItems.Add(view);
                }

                return (items, shownItems);
            case MapTypeModel map:
                JsonObject entries = [], shownEntries = [];
                for (int i = random.Next(1, 3); i > 0; i--)
                {
                    string key = (isSecret ? Secret : "key") + Next();
                    (entries[key], shownEntries[key]) = Value(map.Item.Type, depth, isSecret);
                }

                return (entries, shownEntries);
            case ReferenceTypeModel:
                return Twice(JsonValue.Create(AnchorId));
            case EnumTypeModel named:
                EnumModel choices = model.FindEnum(named.Name)!;
                string text = choices.Values[random.Next(choices.Values.Count)].Text;
                return Twice(JsonValue.Create(text));
            case ScalarTypeModel { Scalar: ScalarType.Integer }:
                return Twice(JsonValue.Create(SecretNumber));
            case ScalarTypeModel { Scalar: ScalarType.Date }:
                return Twice(JsonValue.Create("2026-01-0" + random.Next(1, 10).ToString(CultureInfo.InvariantCulture)));
            default:
                return Twice(JsonValue.Create((isSecret ? Secret : "shown \"quoted\" ") + Next()));
        }
    }

    /// <summary>The one record that all references are to, so that each resolves.</summary>
    private static JsonObject Anchor() => new() { ["$type"] = "Group", ["id"] = AnchorId, ["name"] = "shown" };

    private static (JsonNode, JsonNode) Twice(JsonNode value) => (value, value.DeepClone());

    private string Next() => (++_count).ToString(CultureInfo.InvariantCulture);
}

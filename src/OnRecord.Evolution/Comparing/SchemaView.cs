using OnRecord.Schema.Model;

namespace OnRecord.Evolution.Comparing;

/// <summary>One of the two schemas, with its declarations by names that the other can be asked for.</summary>
internal sealed class SchemaView
{
    private readonly Dictionary<TypeName, string> _keys = [];
    private readonly HashSet<string> _ownPointers = new(StringComparer.Ordinal);

    public SchemaView(SchemaModel model)
    {
        Model = model;

        // Own names first and without the namespace, which a schema may leave to its project; imported ones likewise where they are free.
        foreach (RecordModel record in model.Records.Concat(model.ImportedRecords)) Declare(Records, record.Name, record);
        foreach (EnumModel declaration in model.Enums.Concat(model.ImportedEnums)) Declare(Enums, declaration.Name, declaration);
        foreach (MixinModel mixin in model.Mixins) AddPointers(mixin.Pointer, mixin.Fields, []);
        foreach (RecordModel record in model.Records) AddPointers(record.Pointer, record.OwnFields, record.OwnRules);
        Own = new HashSet<string>(model.Records.Select(record => Key(record.Name)), StringComparer.Ordinal);
        Embedded = new EmbeddedRecords(this).Keys;
        Words = new RuleWords(model);
    }

    public SchemaModel Model { get; }

    /// <summary>Own and imported, by key.</summary>
    public Dictionary<string, RecordModel> Records { get; } = new(StringComparer.Ordinal);

    /// <summary>Own and imported, by key.</summary>
    public Dictionary<string, EnumModel> Enums { get; } = new(StringComparer.Ordinal);

    /// <summary>The keys of own records.</summary>
    public HashSet<string> Own { get; }

    /// <summary>The keys of all records whose data the schema's own data can hold; of others that are imported, the model has parts alone.</summary>
    public HashSet<string> Embedded { get; }

    /// <summary>What conditions ask.</summary>
    public RuleWords Words { get; }

    public string Key(TypeName name) => _keys.TryGetValue(name, out string? key) ? key : name.ToString();

    /// <summary>The record and what it extends, nearest first.</summary>
    public IEnumerable<RecordModel> Lineage(RecordModel record)
    {
        for (RecordModel? at = record; at is not null; at = at.Base is { } parent ? Model.FindRecord(parent) : null) yield return at;
    }

    /// <summary>The concrete records that stand where the record may.</summary>
    public HashSet<string> Leaves(TypeName name) => Model.FindRecord(name) is { IsAbstract: true } record
        ? new HashSet<string>(record.Leaves.Select(Key), StringComparer.Ordinal)
        : new HashSet<string>(StringComparer.Ordinal) { Key(name) };

    /// <summary>Where a thing stands in this file: what an import declares stands at the import.</summary>
    public string Place(string pointer) => _ownPointers.Contains(pointer) ? pointer : "/imports";

    public bool IsOwn(string pointer) => _ownPointers.Contains(pointer);

    private void Declare<T>(Dictionary<string, T> all, TypeName name, T model)
    {
        string key = all.ContainsKey(name.Name) ? name.ToString() : name.Name;
        _keys[name] = key;
        all[key] = model;
    }

    private void AddPointers(string pointer, IEnumerable<FieldModel> fields, IEnumerable<RuleModel> rules)
    {
        _ownPointers.Add(pointer);
        foreach (FieldModel field in fields.Where(field => IsBelow(field.Pointer, pointer))) _ownPointers.Add(field.Pointer);
        foreach (RuleModel rule in rules.Where(rule => IsBelow(rule.Pointer, pointer))) _ownPointers.Add(rule.Pointer);
    }

    /// <summary>A record has the fields of its mixins among its own, and those may be of another file.</summary>
    private static bool IsBelow(string pointer, string parent) => pointer.StartsWith(parent + "/", StringComparison.Ordinal);
}

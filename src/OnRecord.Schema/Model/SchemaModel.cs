namespace OnRecord.Schema.Model;

/// <summary>A word list.</summary>
/// <param name="Name">As rules refer to it.</param>
/// <param name="Language">BCP 47; null for every language.</param>
/// <param name="Words">An entry of several words matches that run of consecutive words.</param>
public sealed record LexiconModel(string Name, string? Language, EquatableArray<string> Words);

/// <summary>A mixin: an interface in C#, which the records that use it implement.</summary>
public sealed record MixinModel(TypeName Name, string? Description, EquatableArray<FieldModel> Fields, string Pointer)
{
    /// <summary>Whether a field of it is not, or not as it is, in the public views of the records that use it.</summary>
    public bool HasPublicView { get; init; }
}

/// <summary>The shape of a data file.</summary>
/// <param name="Name">The C# class.</param>
/// <param name="Lists">In schema order.</param>
public sealed record DossierModel(TypeName Name, EquatableArray<DossierListModel> Lists, string Pointer)
{
    /// <summary>Whether a record of its lists has a public view, and so the dossier.</summary>
    public bool HasPublicView { get; init; }
}

/// <summary>A list of a dossier.</summary>
/// <param name="Name">In data.</param>
/// <param name="CSharpName">In C#.</param>
/// <param name="Record">The record type; concrete, or abstract with <c>$type</c> in data.</param>
public sealed record DossierListModel(string Name, string CSharpName, TypeName Record);

/// <summary>One schema file, resolved: its own declarations, and those of its imports that it needs.</summary>
public sealed record SchemaModel
{
    private Dictionary<TypeName, RecordModel>? _records;
    private Dictionary<TypeName, EnumModel>? _enums;

    /// <summary>The file, project-relative with '/'; <c>onrecord:news</c> and the like for a schema of a referenced assembly.</summary>
    public required string Path { get; init; }

    /// <summary>What others import it by.</summary>
    public string? Id { get; init; }

    /// <summary>SemVer.</summary>
    public string? Version { get; init; }

    /// <summary>C# namespace.</summary>
    public required string Namespace { get; init; }

    /// <summary>Own enums, in schema order.</summary>
    public EquatableArray<EnumModel> Enums { get; init; }

    /// <summary>Own mixins, in schema order.</summary>
    public EquatableArray<MixinModel> Mixins { get; init; }

    /// <summary>Own records, in schema order.</summary>
    public EquatableArray<RecordModel> Records { get; init; }

    /// <summary>Own lexicons, and those that the rules of imported records refer to (names are then unique by <c>alias.name</c>).</summary>
    public EquatableArray<LexiconModel> Lexicons { get; init; }

    /// <summary>The dossier, where the schema has one.</summary>
    public DossierModel? Dossier { get; init; }

    /// <summary>Enums of imported schemas.</summary>
    public EquatableArray<EnumModel> ImportedEnums { get; init; }

    /// <summary>Records of imported schemas.</summary>
    public EquatableArray<RecordModel> ImportedRecords { get; init; }

    /// <summary>Mixins of imported schemas.</summary>
    public EquatableArray<MixinModel> ImportedMixins { get; init; }

    /// <summary>Own or imported; null for a name that is neither.</summary>
    public RecordModel? FindRecord(TypeName name)
    {
        _records ??= Index(Records.Concat(ImportedRecords), static r => r.Name);
        return _records.TryGetValue(name, out RecordModel? record) ? record : null;
    }

    /// <summary>Own or imported; null for a name that is neither.</summary>
    public EnumModel? FindEnum(TypeName name)
    {
        _enums ??= Index(Enums.Concat(ImportedEnums), static e => e.Name);
        return _enums.TryGetValue(name, out EnumModel? found) ? found : null;
    }

    /// <summary>Own or imported; null for a name that is neither.</summary>
    public MixinModel? FindMixin(TypeName name)
    {
        foreach (MixinModel mixin in Mixins.Concat(ImportedMixins))
        {
            if (mixin.Name == name) return mixin;
        }

        return null;
    }

    /// <summary>Compares what the schema says, without the lazily built indexes.</summary>
    public bool Equals(SchemaModel? other) =>
        other is not null
        && Path == other.Path && Id == other.Id && Version == other.Version && Namespace == other.Namespace
        && Enums == other.Enums && Mixins == other.Mixins && Records == other.Records && Lexicons == other.Lexicons
        && EqualityComparer<DossierModel?>.Default.Equals(Dossier, other.Dossier)
        && ImportedEnums == other.ImportedEnums && ImportedRecords == other.ImportedRecords && ImportedMixins == other.ImportedMixins;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(StringComparer.Ordinal.GetHashCode(Path) * 31 + Records.GetHashCode());

    /// <summary>Two schemas may declare the same full name: the first is found, and the compilation reports the clash.</summary>
    private static Dictionary<TypeName, T> Index<T>(IEnumerable<T> models, Func<T, TypeName> name)
    {
        Dictionary<TypeName, T> index = [];
        foreach (T model in models)
        {
            if (!index.ContainsKey(name(model))) index.Add(name(model), model);
        }

        return index;
    }
}

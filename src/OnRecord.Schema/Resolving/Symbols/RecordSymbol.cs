using OnRecord.Schema.Binding;
using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>A record or mixin, filled in step by step while it is being resolved.</summary>
internal sealed class RecordSymbol(FileScope scope, RecordDeclaration declaration, bool isMixin) : Symbol(scope, declaration.Name)
{
    private readonly Dictionary<string, FieldSymbol> _byName = new(StringComparer.Ordinal);

    public RecordDeclaration Declaration { get; } = declaration;

    public bool IsMixin { get; } = isMixin;

    public override string Kind => IsMixin ? "a mixin" : "a record";

    public override string Pointer => Declaration.Pointer;

    public RecordSymbol? Base { get; set; }

    public List<RecordSymbol> Mixins { get; } = [];

    /// <summary>Those of the same file.</summary>
    public List<RecordSymbol> Children { get; } = [];

    /// <summary>True where fields may be missing: what can't be found is then no finding of its own.</summary>
    public bool IsIncomplete { get; set; } = declaration.IsIncomplete;

    /// <summary>Those of its mixins, then those it declares.</summary>
    public List<FieldSymbol> OwnFields { get; } = [];

    /// <summary>Inherited ones first.</summary>
    public List<FieldSymbol> Fields { get; } = [];

    public FieldSymbol? Identifier { get; set; }

    public RecordSymbol? IdOwner { get; set; }

    /// <summary>Those of its mixins, then those it declares.</summary>
    public List<RuleSymbol> OwnRules { get; } = [];

    /// <summary>Ids of all rules, inherited ones and those of mixins included, and the record or mixin that declares each.</summary>
    public Dictionary<string, RecordSymbol> RuleIds { get; } = new(StringComparer.Ordinal);

    /// <summary>Its roles, inherited parts included.</summary>
    public Dictionary<RoleKind, RoleSymbol> Roles { get; } = [];

    public FieldSymbol? Field(string name) => _byName.TryGetValue(name, out FieldSymbol? field) ? field : null;

    /// <summary>Adds a field, own or inherited; false where there is one of that name.</summary>
    public bool TryAdd(FieldSymbol field)
    {
        if (_byName.ContainsKey(field.Name)) return false;
        _byName.Add(field.Name, field);
        Fields.Add(field);
        return true;
    }

    /// <summary>Itself and what it extends, nearest first.</summary>
    public IEnumerable<RecordSymbol> SelfAndAncestors()
    {
        for (RecordSymbol? record = this; record is not null; record = record.Base) yield return record;
    }

    /// <summary>Whether the record itself or one that it extends declares the role, or, for an abstract one, all that extend it.</summary>
    public bool HasRole(RoleKind kind) =>
        SelfAndAncestors().Any(record => record.Declaration.Role(kind) is not null)
        || (Declaration.IsAbstract && Children.Count > 0 && Children.TrueForAll(child => child.HasRole(kind)));
}

/// <summary>A rule, resolved for a record.</summary>
/// <param name="Declaration">As written.</param>
/// <param name="Model">Null where a condition is broken: reported already.</param>
internal sealed record RuleSymbol(RuleDeclaration Declaration, RuleModel? Model);

/// <summary>A field of a record or mixin.</summary>
internal sealed class FieldSymbol(RecordSymbol declaredIn, FieldDeclaration declaration)
{
    /// <summary>The record or mixin.</summary>
    public RecordSymbol DeclaredIn { get; } = declaredIn;

    public FieldDeclaration Declaration { get; } = declaration;

    public string Name => Declaration.Name;

    /// <summary>Null where it is broken: reported already, and silent from here on.</summary>
    public ValueModel? Value { get; set; }

    /// <summary>Null where there is none or it is broken.</summary>
    public Literal? Default { get; set; }

    /// <summary>Those that fit.</summary>
    public EquatableArray<Literal> Examples { get; set; }

    /// <summary>Empty where the name has nothing to make one of: reported with the other names.</summary>
    public string CSharpName { get; } = declaration.CSharpName ?? CSharpNames.ToPascalCase(declaration.Name);

    /// <summary>Must be written in data.</summary>
    public bool IsRequired => !Declaration.IsOptional && Declaration.Default is null;

    public override string ToString() => Name;
}

using OnRecord.Schema.Binding;
using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>Makes the models of records.</summary>
internal sealed class RecordModels
{
    private readonly Dictionary<FieldSymbol, FieldModel> _fields = [];
    private readonly Dictionary<RecordSymbol, List<TypeName>> _leaves = [];

    public RecordModels(Resolution resolution)
    {
        foreach (RecordSymbol leaf in resolution.Scopes.SelectMany(static scope => scope.Records).Where(static r => !r.Declaration.IsAbstract))
        {
            foreach (RecordSymbol ancestor in leaf.SelfAndAncestors().Skip(1).Where(a => ReferenceEquals(a.Scope, leaf.Scope)))
            {
                if (!_leaves.TryGetValue(ancestor, out List<TypeName>? leaves)) _leaves.Add(ancestor, leaves = []);
                leaves.Add(leaf.Name);
            }
        }
    }

    public RecordModel Of(RecordSymbol symbol)
    {
        RecordDeclaration declaration = symbol.Declaration;
        return new RecordModel
        {
            Name = symbol.Name,
            Description = declaration.Description,
            Uri = declaration.Uri,
            IsAbstract = declaration.IsAbstract,
            Base = symbol.Base?.Name,
            Mixins = symbol.Mixins.Select(static m => m.Name).ToEquatableArray(),
            Leaves = _leaves.TryGetValue(symbol, out List<TypeName>? leaves) ? leaves.ToEquatableArray() : default,
            OwnFields = Fields(symbol.OwnFields),
            Fields = Fields(symbol.Fields),
            OwnRules = Rules(symbol.OwnRules),
            Rules = Rules(symbol.SelfAndAncestors().Reverse().SelectMany(static r => r.OwnRules)),
            IdOwner = symbol.IdOwner?.Name,
            IdField = symbol.Identifier?.Name,
            ShortForm = declaration.ShortForm is { } field && symbol.Field(field) is { Value: not null } ? field : null,
            AllowsAdditionalProperties = symbol.SelfAndAncestors().Any(static r => r.Declaration.AllowsAdditionalProperties),
            Unique = declaration.Unique.Where(group => group.Count > 0 && group.All(name => symbol.Field(name) is { Value: not null })).ToEquatableArray(),
            Reserved = declaration.Reserved,
            Deprecated = declaration.Deprecated,
            Since = declaration.Since,
            Claim = RoleModels.Claim(symbol),
            Attribution = RoleModels.Attribution(symbol),
            Speaker = RoleModels.Speaker(symbol),
            Document = RoleModels.Document(symbol),
            Pointer = symbol.Pointer,
        };
    }

    public EquatableArray<FieldModel> Fields(IEnumerable<FieldSymbol> fields) =>
        fields.Where(static f => f.Value is not null).Select(Field).ToEquatableArray();

    /// <summary>The same object for every record that inherits the field.</summary>
    private FieldModel Field(FieldSymbol symbol)
    {
        if (_fields.TryGetValue(symbol, out FieldModel? known)) return known;
        FieldDeclaration declaration = symbol.Declaration;

        // An identifier that C# has no name for is reported, and there all the same.
        string csharpName = symbol.CSharpName.Length > 0 ? symbol.CSharpName : "Id";
        FieldModel model = new(symbol.Name, csharpName, symbol.Value!, symbol.IsRequired, declaration.Pointer)
        {
            Description = declaration.Description,
            Uri = declaration.Uri,

            // One that is marked and refused, such as a mixin's, is a field like others: nothing has a typed id by it.
            IsIdentifier = symbol.DeclaredIn.Identifier == symbol,
            Default = symbol.Default,
            Examples = symbol.Examples,
            Deprecated = declaration.Deprecated,
            Since = declaration.Since,
            RenamedFrom = declaration.RenamedFrom,
            IsSensitive = declaration.IsSensitive,
        };
        _fields.Add(symbol, model);
        return model;
    }

    private static EquatableArray<RuleModel> Rules(IEnumerable<RuleSymbol> rules) =>
        rules.Where(static r => r.Model is not null).Select(static r => r.Model!).ToEquatableArray();
}

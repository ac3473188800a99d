using OnRecord.Schema.Binding;
using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>Makes the model of what has been resolved, without the parts that are broken.</summary>
internal static class ModelBuilder
{
    public static SchemaModel Build(Resolution resolution)
    {
        FileScope own = resolution.Own;
        RecordModels records = new(resolution);
        return PublicViewMarks.Set(new SchemaModel
        {
            Path = own.File.Path,
            Id = own.File.Id,
            Version = own.File.Version,
            Namespace = own.Namespace,
            Enums = Enums(own),
            Mixins = own.Mixins.Select(Mixin).ToEquatableArray(),
            Records = own.Records.Select(records.Of).ToEquatableArray(),
            Lexicons = own.File.Lexicons.Concat(resolution.ImportedLexicons.Values).ToEquatableArray(),
            Dossier = DossierResolver.Resolve(resolution),
            ImportedEnums = resolution.Scopes.Skip(1).SelectMany(static scope => Enums(scope)).ToEquatableArray(),
            ImportedRecords = resolution.Scopes.Skip(1).SelectMany(static scope => scope.Records).Select(records.Of).ToEquatableArray(),
            ImportedMixins = resolution.Scopes.Skip(1).SelectMany(static scope => scope.Mixins).Select(Mixin).ToEquatableArray(),
        });

        MixinModel Mixin(RecordSymbol mixin) => new(mixin.Name, mixin.Declaration.Description, records.Fields(mixin.OwnFields), mixin.Pointer);
    }

    private static EquatableArray<EnumModel> Enums(FileScope scope) =>
        scope.Symbols.Values.OfType<EnumSymbol>().Select(Enum).ToEquatableArray();

    private static EnumModel Enum(EnumSymbol symbol)
    {
        EnumDeclaration declaration = symbol.Declaration;
        HashSet<string> taken = new(StringComparer.Ordinal);
        return new EnumModel(
            symbol.Name,
            declaration.Description,
            declaration.Uri,
            declaration.IsOpen,
            declaration.Values
                .Select(static v => new EnumValueModel(v.Text, CSharpNameChecks.NameOf(v), v.Description, v.Uri, v.Deprecated))
                .Where(v => v.CSharpName.Length > 0 && taken.Add(v.CSharpName))
                .ToEquatableArray(),
            declaration.Pointer);
    }
}

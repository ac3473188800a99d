using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;

namespace OnRecord.Schema.Binding;

/// <summary>Binds the top level of a schema.</summary>
internal static class SchemaBinder
{
    private static readonly string[] Keywords =
    [
        "onrecord", "id", "version", "namespace", "imports", "prefixes", "lexicons", "enums", "types", "mixins", "records", "dossier",
    ];

    public static SchemaFile Bind(BindingContext context, DataNode root, string path)
    {
        if (KeywordReader.Open(context, root, "", "the schema", Keywords) is not { } reader) return new SchemaFile { Path = path, IsIncomplete = true };

        HeaderBinder.BindLanguageVersion(reader);
        string? version = HeaderBinder.Version(reader);
        HeaderBinder.BindPrefixes(reader);
        SchemaFile file = new()
        {
            Path = path,
            Id = HeaderBinder.Id(reader),
            Version = version,
            Namespace = HeaderBinder.Namespace(reader),
            Imports = ImportBinder.Bind(reader),
            Lexicons = LexiconBinder.Bind(reader),
            Enums = Section(reader, "enums", "enum", EnumBinder.Bind),
            Types = Section(reader, "types", "type", NamedTypeBinder.Bind),
            Mixins = Section(reader, "mixins", "mixin", RecordBinder.BindMixin),
            Records = Section(reader, "records", "record", RecordBinder.BindRecord),
            Dossier = DossierBinder.Bind(reader),
        };
        bool isIncomplete = context.IsIncomplete || reader.IsLost("imports", "lexicons", "enums", "types", "mixins", "records");
        return file with { IsIncomplete = isIncomplete, LostNames = context.LostNames.ToEquatableArray() };
    }

    private static EquatableArray<T> Section<T>(
        KeywordReader reader, string keyword, string kind, Func<BindingContext, string, DataNode, string, T> bind)
        where T : IEquatable<T>
    {
        BindingContext context = reader.Context;
        List<T> declarations = [];
        foreach (MappingEntry entry in reader.Section(keyword, kind))
        {
            context.ThrowIfCancelled();
            if (Names.CheckType(context, entry.Key, entry.KeySpan, Article(kind)))
            {
                declarations.Add(bind(context, entry.Key, entry.Value, Findings.JsonPointer.Append(reader.PointerTo(keyword), entry.Key)));
            }
            else
            {
                context.LostNames.Add(entry.Key);
            }
        }

        return declarations.ToEquatableArray();
    }

    private static string Article(string kind) => kind == "enum" ? "an enum" : "a " + kind;
}

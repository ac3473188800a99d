using OnRecord.Schema.Findings;
using OnRecord.Schema.Reading;

namespace OnRecord.Schema.Binding;

/// <summary>Binds the dossier.</summary>
internal static class DossierBinder
{
    private static readonly string[] Keywords = ["name", "lists"];

    private static readonly string[] ListKeywords = ["record", "csharpName"];

    /// <summary>The keys of a data file that are not lists.</summary>
    private static readonly string[] FileKeys = ["schema", "origin", "include"];

    public static DossierDeclaration? Bind(KeywordReader schema)
    {
        if (schema["dossier"] is not { } node) return null;
        BindingContext context = schema.Context;
        if (KeywordReader.Open(context, node, schema.PointerTo("dossier"), "the dossier", Keywords) is not { } reader) return null;

        SourceSpan keySpan = schema.Node["dossier"]!.KeySpan;
        if (reader["name"] is null) reader.Missing("name", keySpan, "name: CourtDossier");
        if (reader["lists"] is null) reader.Missing("lists", keySpan, "lists: { witnesses: Witness }");
        string? name = reader.Text("name");
        if (name is not null && !Names.CheckType(context, name, reader["name"]!.Span, "a dossier")) name = null;

        List<DossierListDeclaration> lists = [];
        foreach (MappingEntry entry in reader.Section("lists", "record"))
        {
            if (!Names.CheckMember(context, entry.Key, entry.KeySpan, "a list")) continue;
            if (FileKeys.Contains(entry.Key))
            {
                context.Report(NameFindings.Unusable, entry.KeySpan, entry.Key, "a list", "in a data file it says something about the file");
            }
            else if (BindList(context, entry, JsonPointer.Append(reader.PointerTo("lists"), entry.Key)) is { } list)
            {
                lists.Add(list);
            }
        }

        return name is null ? null : new DossierDeclaration(name, lists.ToEquatableArray(), reader.Pointer);
    }

    private static DossierListDeclaration? BindList(BindingContext context, MappingEntry entry, string pointer)
    {
        if (entry.Value is not MappingNode)
        {
            if (entry.Value is ScalarNode { Kind: ScalarKind.String, Text.Length: > 0 } scalar) return new(entry.Key, null, scalar.Text, pointer, pointer);
            context.Report(ReadingFindings.WrongKind, entry.Value.Span, "'" + entry.Key + "'", "the name of a record", Describe.Node(entry.Value));
            return null;
        }

        KeywordReader reader = KeywordReader.Open(context, entry.Value, pointer, "a list of the dossier", ListKeywords)!;
        if (reader["record"] is null) reader.Missing("record", entry.KeySpan, "record: Witness");
        return reader.Text("record") is { } record
            ? new DossierListDeclaration(entry.Key, MemberKeywords.CSharpName(reader), record, pointer, reader.PointerTo("record"))
            : null;
    }
}

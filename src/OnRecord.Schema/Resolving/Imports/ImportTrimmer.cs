using OnRecord.Schema.Binding;
using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>Cuts a file down to what is needed of it.</summary>
internal static class ImportTrimmer
{
    public static ImportedSchema Trim(FileNeeds needs)
    {
        SchemaFile file = needs.File;
        SchemaFile trimmed = new()
        {
            Path = file.Path,
            Id = file.Id,
            Namespace = file.Namespace,
            Imports = file.Imports,
            IsIncomplete = file.IsIncomplete,
            LostNames = file.LostNames,
            Lexicons = file.Lexicons.Where(l => needs.Lexicons.Contains(l.Name)).ToEquatableArray(),
            Enums = file.Enums.Where(e => needs.Names.Contains(e.Name)).Select(WithoutDescriptions).ToEquatableArray(),
            Types = file.Types.Where(t => needs.Names.Contains(t.Name)).ToEquatableArray(),
            Mixins = file.Mixins.Where(m => needs.Names.Contains(m.Name)).Select(WithoutDescriptions).ToEquatableArray(),
            Records = file.Records
                .Where(r => needs.Records.ContainsKey(r.Name))
                .Select(r => needs.Records[r.Name] == RecordNeed.Whole ? WithoutDescriptions(r) : Identity(r))
                .ToEquatableArray(),
        };
        return new ImportedSchema(trimmed, needs.IsMissed ? Names(file) : default);
    }

    /// <summary>The fields that a record keeps of which only the identity is needed.</summary>
    public static IEnumerable<FieldDeclaration> FieldsOfIdentity(RecordDeclaration record)
    {
        string[] named =
        [
            .. record.Role(RoleKind.Speaker)?.Part("name")?.Fields ?? default,
            .. record.Role(RoleKind.Document)?.Part("file")?.Fields ?? default,
        ];
        return record.Fields.Where(field => field.IsIdentifier || named.Contains(field.Name));
    }

    private static RecordDeclaration Identity(RecordDeclaration record) => new()
    {
        Name = record.Name,
        Pointer = record.Pointer,
        IsAbstract = record.IsAbstract,
        Extends = record.Extends,
        Fields = FieldsOfIdentity(record).Select(WithoutDescription).ToEquatableArray(),
        Roles = record.Roles.Select(IdentityOf).ToEquatableArray(),
        IsIncomplete = true,
    };

    /// <summary>That the record plays the role, and the parts that name texts: the fields of the others are not kept.</summary>
    private static RoleDeclaration IdentityOf(RoleDeclaration role) => role with
    {
        Parts = role.Parts.Where(static part => part.Keyword is "name" or "file").ToEquatableArray(),
        IsIncomplete = true,
    };

    private static RecordDeclaration WithoutDescriptions(RecordDeclaration record) => record with
    {
        Description = null,
        Fields = record.Fields.Select(WithoutDescription).ToEquatableArray(),
    };

    private static FieldDeclaration WithoutDescription(FieldDeclaration field) => field with { Description = null };

    private static EnumDeclaration WithoutDescriptions(EnumDeclaration declaration) => declaration with
    {
        Description = null,
        Values = declaration.Values.Select(static value => value with { Description = null }).ToEquatableArray(),
    };

    private static EquatableArray<string> Names(SchemaFile file) =>
        file.Symbols.Names.Select(static n => n.Name).Concat(file.Lexicons.Select(static l => l.Name)).ToEquatableArray();
}

using OnRecord.Schema.Model;

namespace OnRecord.Exports.TypeScript;

/// <summary>
/// Writes TypeScript types of the data as it stands in JSON: they accept the shapes that the schema accepts, and no other.
/// What a value must be beyond its shape, types can't say.
/// </summary>
public sealed class TypeScriptExport
{
    private readonly SchemaModel _schema;
    private readonly TypeNames _names;
    private readonly TextBlock _text = new();

    private TypeScriptExport(SchemaModel schema)
    {
        _schema = schema;
        _names = new TypeNames(schema);
    }

    /// <summary>The types of a schema, or of one record and what stands in its data.</summary>
    /// <param name="schema">Without errors.</param>
    /// <param name="record">Null for all.</param>
    /// <exception cref="ArgumentException">The schema has no such record.</exception>
    public static ExportResult Write(SchemaModel schema, TypeName? record = null)
    {
        Selection shown = Selection.Of(schema, record);
        NoteSink notes = new();
        notes.Add("", "constraints", "lengths, patterns, ranges, formats, roles and rules, and that a number is whole: types say shapes alone.");
        return new ExportResult(new TypeScriptExport(schema).Write(shown), notes.Notes);
    }

    private string Write(Selection shown)
    {
        _text.Line("// Written by 'onrecord export typescript' from " + (_schema.Id ?? _schema.Path) + (_schema.Version is string version ? " " + version : "") + ".");
        foreach (EnumModel named in shown.Enums) Enum(named);
        foreach (RecordModel record in shown.Records) Record(record);
        if (shown.Dossier is { } dossier) Dossier(dossier);
        return _text.ToString();
    }

    private void Enum(EnumModel named)
    {
        _text.Line();
        Doc(named.Description, null);
        string values = string.Join(" | ", named.Values.Select(static value => Literals.Text(value.Text)));

        // The second part takes any text, and leaves editors the usual ones to offer.
        _text.Line("export type " + _names[named.Name] + " = " + values + (named.IsOpen ? (values.Length > 0 ? " | " : "") + "(string & {})" : "") + ";");
    }

    private void Record(RecordModel record)
    {
        _text.Line();
        Doc(record.Description, record.Deprecated);
        string name = _names[record.Name];
        if (record.IsAbstract)
        {
            // Its leaves may leave their type out elsewhere, and not where this one stands.
            string leaves = string.Join(" | ", record.Leaves.Select(leaf => "(" + _names[leaf] + " & { $type: " + Literals.Text(leaf.Name) + " })"));
            _text.Line("export type " + name + " = " + (leaves.Length > 0 ? leaves : "never") + ";");
            return;
        }

        string shortForm = record.ShortForm is string field ? _names.Of(record.Field(field)!.Value) + " | " : "";
        FieldModel[] renamed = [.. record.Fields.Where(one => one.RenamedFrom is string former && record.Field(former) is null && !record.AllowsAdditionalProperties)];
        _text.Open("export type " + name + " = " + shortForm + "{");
        _text.Line("$type?: " + Literals.Text(record.Name.Name) + ";");
        foreach (FieldModel one in record.Fields.Except(renamed)) Field(one);
        if (record.AllowsAdditionalProperties)
        {
            foreach (string reserved in record.Reserved.Where(reserved => record.Field(reserved) is null)) _text.Line(Literals.Name(reserved) + "?: never;");
            _text.Line("[other: string]: unknown;");
        }

        _text.Close("}" + string.Concat(renamed.Select(Renamed)) + ";");
    }

    private void Field(FieldModel field)
    {
        Doc(field.Description, field.Deprecated, field.Default);
        _text.Line(Member(field, field.Name));
    }

    private string Member(FieldModel field, string name) =>
        Literals.Name(name) + (field.IsRequired ? ": " : "?: ") + _names.Of(field.Value) + (field.IsRequired ? "" : " | null") + ";";

    /// <summary>Old data has a field under its old name, and never under both.</summary>
    private string Renamed(FieldModel field)
    {
        string former = field.RenamedFrom!;
        return " & ({ " + Member(field, field.Name) + " " + Literals.Name(former) + "?: never } | { " + Literals.Name(field.Name) + "?: never; " + Member(field, former) + " })";
    }

    private void Dossier(DossierModel dossier)
    {
        _text.Line();
        Doc("A data file: the records of one dossier.", null);
        _text.Open("export type " + dossier.Name.Name + " = {");
        _text.Line("schema?: string | null;").Line("origin?: \"own\" | \"third-party\" | null;").Line("include?: string[] | null;");
        foreach (DossierListModel list in dossier.Lists) _text.Line(Literals.Name(list.Name) + "?: " + _names[list.Record] + "[] | null;");
        _text.Close("};");
    }

    private void Doc(string? description, Deprecation? deprecated, Literal? fallback = null)
    {
        List<string> lines = description is null ? [] : [.. description.Split('\n').Select(static line => line.TrimEnd())];
        if (deprecated is not null) lines.Add("@deprecated" + (deprecated.Use is string use ? " Use '" + use + "'." : ""));
        if (fallback is Literal literal) lines.Add("@default " + Literals.Of(literal));
        if (lines.Count == 1) _text.Line("/** " + Literals.Comment(lines[0]) + " */");
        if (lines.Count < 2) return;
        _text.Line("/**");
        foreach (string line in lines) _text.Line((" * " + Literals.Comment(line)).TrimEnd());
        _text.Line(" */");
    }
}

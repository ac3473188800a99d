using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Exports.Markdown;

/// <summary>Writes a reference: every record, field, constraint and rule.</summary>
public sealed class MarkdownExport
{
    private readonly SchemaModel _schema;
    private readonly DisplayNames _names;
    private readonly TextBlock _text = new();

    private MarkdownExport(SchemaModel schema)
    {
        _schema = schema;
        _names = new DisplayNames(schema);
    }

    /// <summary>The reference of a schema, or of one record and what stands in its data.</summary>
    /// <param name="schema">Without errors.</param>
    /// <param name="record">Null for all.</param>
    /// <exception cref="ArgumentException">The schema has no such record.</exception>
    public static ExportResult Write(SchemaModel schema, TypeName? record = null) => new(new MarkdownExport(schema).Write(Selection.Of(schema, record), record), []);

    private string Write(Selection shown, TypeName? record)
    {
        _text.Line("# " + Md.Text(record?.Name ?? _schema.Id ?? _schema.Namespace)).Line();
        if (_schema.Version is string version) _text.Line("Version " + Md.Text(version) + ".").Line();
        if (shown.Dossier is { } dossier) Dossier(dossier);
        _text.Line("## Records").Line();
        foreach (RecordModel one in shown.Records) Record(one);
        if (shown.Enums.Count > 0) _text.Line("## Enums").Line();
        foreach (EnumModel named in shown.Enums) Enum(named);
        LexiconModel[] lexicons = [.. _schema.Lexicons.Where(lexicon => record is null || shown.Records.Any(one => Mentions(one, lexicon.Name)))];
        if (lexicons.Length > 0) _text.Line("## Lexicons").Line();
        foreach (LexiconModel lexicon in lexicons) Lexicon(lexicon);
        return _text.ToString().TrimEnd('\n') + "\n";
    }

    private void Dossier(DossierModel dossier)
    {
        _text.Line("## " + Md.Text(dossier.Name.Name)).Line().Line("A data file is one dossier, with these lists:").Line();
        foreach (DossierListModel list in dossier.Lists) _text.Line("- " + Md.Code(list.Name) + ": " + Link(list.Record));
        _text.Line();
    }

    private void Record(RecordModel record)
    {
        _text.Line("### " + Md.Text(_names[record.Name])).Line();
        if (record.Description is string description) _text.Line(Md.Text(description)).Line();
        string[] facts = [.. Facts(record)];
        foreach (string fact in facts) _text.Line("- " + fact);
        if (facts.Length > 0) _text.Line();
        if (record.Fields.Count > 0)
        {
            _text.Line("| field | type | required | constraints | description |").Line("|---|---|---|---|---|");
            foreach (FieldModel field in record.Fields) Field(field);
            _text.Line();
        }

        if (record.Rules.Count == 0) return;
        _text.Line("| rule | says | class | severity | message |").Line("|---|---|---|---|---|");
        foreach (RuleModel rule in record.Rules) Rule(rule);
        _text.Line();
    }

    private IEnumerable<string> Facts(RecordModel record)
    {
        if (record.IsAbstract) yield return "Abstract: data says with `$type` which it is: " + string.Join(", ", record.Leaves.Select(Link)) + ".";
        if (record.Base is TypeName parent) yield return "Extends " + Link(parent) + ".";
        if (record.Mixins.Count > 0) yield return "Uses " + string.Join(", ", record.Mixins.Select(static mixin => Md.Code(mixin.Name))) + ".";
        if (record.Uri is string uri) yield return "Is " + Md.Code(uri) + ".";
        if (record.ShortForm is string field) yield return "Short form: " + Md.Code(field) + " alone.";
        if (record.AllowsAdditionalProperties) yield return "Other fields are kept.";
        if (record.Since is string since) yield return "Since version " + Md.Text(since) + ".";
        if (record.Deprecated is { } deprecated) yield return Deprecated(deprecated);
        foreach (OnRecord.Schema.EquatableArray<string> group in record.Unique) yield return "No two share " + string.Join(" and ", group.Select(Md.Code)) + ".";
        if (record.Reserved.Count > 0) yield return "Names that may not come back: " + string.Join(", ", record.Reserved.Select(Md.Code)) + ".";
        foreach (string role in RoleText.Of(record)) yield return role;
    }

    private void Field(FieldModel field)
    {
        List<string> description = field.Description is string text ? [Md.Text(text)] : [];
        if (field.Uri is string uri) description.Add("Is " + Md.Code(uri) + ".");
        if (field.Default is Literal literal) description.Add("Default: " + Md.Code(literal.Text) + ".");
        if (field.Examples.Count > 0) description.Add("For example " + string.Join(", ", field.Examples.Select(static example => Md.Code(example.Text))) + ".");
        if (field.RenamedFrom is string former) description.Add("Once called " + Md.Code(former) + ".");
        if (field.Since is string since) description.Add("Since version " + Md.Text(since) + ".");
        if (field.IsSensitive) description.Add("Sensitive: kept out of public views, messages and reports.");
        if (field.Deprecated is { } deprecated) description.Add(Deprecated(deprecated));
        string type = Md.Code(TypeText.Of(field.Value.Type, name => _names[name])) + (field.IsIdentifier ? ", the identifier" : "");
        string constraints = string.Join("; ", ConstraintText.Of(field.Value));
        _text.Line(Md.Row(Md.Code(field.Name), type, field.IsRequired ? "yes" : "no", constraints, string.Join(" ", description)));
    }

    private void Rule(RuleModel rule)
    {
        string says = (rule.If is null ? "" : "if " + ConditionText.Of(rule.If) + ": ") + (rule.Then is null ? "" : ConditionText.Of(rule.Then))
            + (rule.Else is null ? "" : (rule.Then is null ? "" : "; ") + "otherwise " + ConditionText.Of(rule.Else));
        string severity = rule.Severity switch { FindingSeverity.Error => "error", FindingSeverity.Warning => "warning", _ => "info" };
        string message = Md.Text(rule.Message) + (rule.Source is string source ? " Source: " + Md.Text(source) + "." : "");
        _text.Line(Md.Row(Md.Code(rule.Id), says, Class(rule.Class), severity + (rule.CapsGrade ? ", grade weak" : ""), message));
    }

    private static string Class(RuleClass rules) => rules switch { RuleClass.Structure => "structure", RuleClass.Duty => "duty", _ => "style" };

    private void Enum(EnumModel named)
    {
        _text.Line("### " + Md.Text(_names[named.Name])).Line();
        if (named.Description is string description) _text.Line(Md.Text(description)).Line();
        if (named.IsOpen) _text.Line("Open: any other text may stand here too.").Line();
        _text.Line("| value | description |").Line("|---|---|");
        foreach (EnumValueModel value in named.Values)
        {
            List<string> says = value.Description is string text ? [Md.Text(text)] : [];
            if (value.Uri is string uri) says.Add("Is " + Md.Code(uri) + ".");
            if (value.Deprecated is { } deprecated) says.Add(Deprecated(deprecated));
            _text.Line(Md.Row(Md.Code(value.Text), string.Join(" ", says)));
        }

        _text.Line();
    }

    private void Lexicon(LexiconModel lexicon) => _text
        .Line("### " + Md.Text(lexicon.Name)).Line()
        .Line((lexicon.Language is string language ? "Language " + Md.Code(language) + ". " : "") + string.Join(", ", lexicon.Words.Select(Md.Code))).Line();

    private string Link(TypeName name) => "[" + Md.Text(_names[name]) + "](#" + _names[name].Replace(".", "").ToLowerInvariant() + ")";

    private static string Deprecated(Deprecation deprecated) =>
        "Deprecated" + (deprecated.Since is string since ? " since " + Md.Text(since) : "") + "." + (deprecated.Use is string use ? " Use " + Md.Code(use) + "." : "");

    private static bool Mentions(RecordModel record, string lexicon) =>
        record.Fields.Any(field => field.Value.Constraints.NotIn == lexicon || field.Value.Constraints.Mentions == lexicon)
        || record.Rules.Any(rule => new[] { rule.If, rule.Then, rule.Else }.OfType<Condition>().Any(condition => ConditionText.Of(condition).Contains("lexicon " + Md.Code(lexicon), StringComparison.Ordinal)));
}

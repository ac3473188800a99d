using System.Reflection;
using OnRecord.Schema.Binding;
using OnRecord.Schema.Reading;

namespace OnRecord.Generators.Tests.Docs;

/// <summary>The keywords of the language, from the tables that schemas are read by, and the sections of the page that are about them.</summary>
internal static class LanguageKeywords
{
    /// <summary>By table: a table that is not here fails the test, and wants a section.</summary>
    private static readonly Dictionary<string, string[]> Sections = new(StringComparer.Ordinal)
    {
        ["SchemaBinder.Keywords"] = ["A schema"],
        ["LexiconBinder.Keywords"] = ["Lexicons"],
        ["EnumBinder.Keywords"] = ["Enums"],
        ["EnumBinder.ValueKeywords"] = ["Enums"],
        ["NamedTypeBinder.Keywords"] = ["Named types", "Types", "Constraints"],
        ["FieldBinder.Keywords"] = ["Fields", "Types", "Constraints"],
        ["ValueBinder.TypeKeywords"] = ["Types"],
        ["ValueBinder.ValueKeywords"] = ["Types", "Constraints"],
        ["ConstraintBinder.Keywords"] = ["Constraints"],
        ["MemberKeywords.DeprecatedKeywords"] = ["Fields"],
        ["RecordBinder.Keywords"] = ["Records", "Mixins", "Roles"],
        ["RecordBinder.MixinKeywords"] = ["Mixins"],
        ["RoleBinder.Keywords"] = ["Roles"],
        ["RoleBinder.Parts"] = ["Roles"],
        ["RuleBinder.Keywords"] = ["Rules"],
        ["DossierBinder.Keywords"] = ["The dossier"],
        ["DossierBinder.ListKeywords"] = ["The dossier"],
        ["DossierBinder.FileKeys"] = ["Data files"],
        ["ConditionWords.All"] = ["Conditions"],
        ["ConditionWords.UnderPath"] = ["Conditions"],
        ["TypeWords.BuiltIn"] = ["Types"],
        ["PathConditionResolver.Keywords"] = ["Conditions", "Constraints"],
        ["PathConditionResolver.ListKeywords"] = ["Constraints"],
    };

    /// <summary>Tables that say no more than others do.</summary>
    private static readonly string[] Repeating = ["RecordBinder.Shaping", "ReferencedByResolver.Words", "ClaimChecks.PartsOfAttribution", "RoleChecks.RequiredPart"];

    public static IEnumerable<(string Table, string Keyword)> All() =>
        from type in typeof(SchemaReader).Assembly.GetTypes()
        where type.Namespace is "OnRecord.Schema.Binding" or "OnRecord.Schema.Resolving"
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        let table = type.Name + "." + field.Name
        where !Repeating.Contains(table)
        from keyword in Values(field, table)
        select (table, keyword);

    /// <summary>Null for a table that nobody has given a section.</summary>
    public static string[]? SectionsOf(string table) => Sections.GetValueOrDefault(table);

    /// <summary>What an example uses: its keys, without question marks, and its texts, which name types.</summary>
    public static IEnumerable<string> UsedIn(string yaml) => Used(YamlReader.Read("", yaml, ReadingCatalog.Schema).Root!);

    private static IEnumerable<string> Used(DataNode node) => node switch
    {
        MappingNode mapping => mapping.Entries.SelectMany(static entry => Used(entry.Value).Append(entry.Key.TrimEnd('?'))),
        SequenceNode list => list.Items.SelectMany(Used),
        ScalarNode scalar => [scalar.Text],
        _ => [],
    };

    /// <summary>A list of keywords, a dictionary by keyword, or the parts of the roles.</summary>
    private static IEnumerable<string> Values(FieldInfo field, string table)
    {
        if (table == "RoleBinder.Parts") return ((Array)field.GetValue(null)!).Cast<Array>().SelectMany(static parts => parts.Cast<System.Runtime.CompilerServices.ITuple>()).Select(static part => (string)part[0]!);
        if (table == "TypeWords.BuiltIn") return ((System.Collections.IDictionary)field.GetValue(null)!).Keys.Cast<string>();
        return field.FieldType == typeof(string[]) ? (string[])field.GetValue(null)! : [];
    }
}

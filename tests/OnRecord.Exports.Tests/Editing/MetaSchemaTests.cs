using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using OnRecord.Exports.JsonSchema;
using OnRecord.Exports.Tests.JsonSchema;
using OnRecord.Schema.Resolving;

namespace OnRecord.Exports.Tests.Editing;

/// <summary>schema/onrecord.schema.json, which editors read, knows the language that the compiler reads.</summary>
public sealed class MetaSchemaTests
{
    private static readonly string MetaSchema = Corpus.File("schema", "onrecord.schema.json");
    private static readonly JsonObject Root = (JsonObject)JsonNode.Parse(MetaSchema)!;

    /// <summary>The compiler's lists of keywords, and where the meta-schema has the same.</summary>
    private static readonly Dictionary<string, string> Places = new()
    {
        ["SchemaBinder.Keywords"] = "",
        ["RecordBinder.Keywords"] = "record",
        ["RecordBinder.MixinKeywords"] = "mixin",
        ["FieldBinder.Keywords"] = "field",
        ["ValueBinder.ValueKeywords"] = "value",
        ["NamedTypeBinder.Keywords"] = "namedType",
        ["EnumBinder.Keywords"] = "enum",
        ["EnumBinder.ValueKeywords"] = "enumValue",
        ["LexiconBinder.Keywords"] = "lexicon",
        ["MemberKeywords.DeprecatedKeywords"] = "deprecated",
        ["RuleBinder.Keywords"] = "rule",
        ["DossierBinder.Keywords"] = "dossier",
        ["DossierBinder.ListKeywords"] = "list",
        ["ConditionWords.All"] = "condition",
        ["PathConditionResolver.Keywords"] = "underPath",
        ["ReferencedByResolver.Words"] = "referrers",
    };

    /// <summary>Parts of lists that are above, and what stands in data.</summary>
    private static readonly string[] Elsewhere =
    [
        "ValueBinder.TypeKeywords", "ConstraintBinder.Keywords", "ConditionWords.UnderPath", "PathConditionResolver.ListKeywords", "RecordBinder.Shaping",
        "RoleBinder.Keywords", "DossierBinder.FileKeys",
    ];

    [Fact]
    public void Has_the_compilers_keywords_and_no_others()
    {
        Dictionary<string, string[]> lists = CompilersLists();
        Assert.Equal([], lists.Keys.Except(Places.Keys).Except(Elsewhere));
        foreach ((string list, string place) in Places) Assert.Equal((list, Sorted(lists[list])), (list, Sorted(Properties(place))));
        foreach ((string role, string[] parts) in Roles()) Assert.Equal((role, Sorted(parts)), (role, Sorted(Properties(role))));
    }

    [Fact]
    public void Every_keyword_says_what_it_is()
    {
        List<string> silent = [];
        foreach (string place in Places.Values.Concat(Roles().Keys))
        {
            foreach ((string keyword, JsonNode? schema) in Object(place)["properties"]!.AsObject())
            {
                if (schema!["description"] is null && (schema["$ref"] is not { } reference || Object(reference.GetValue<string>().Split('/')[^1])["description"] is null)) silent.Add(place + "." + keyword);
            }
        }

        Assert.Equal([], silent);
    }

    [NodeFact]
    public void Accepts_every_schema_without_a_finding()
    {
        string[] names = [.. Corpus.Names];
        string?[] results = Ajv.Validate(MetaSchema, [.. names.Select(static name => Corpus.Json(Corpus.Texts[name]))]);
        Assert.Equal([], names.Zip(results).Where(static pair => pair.Second is not null).Select(static pair => pair.First + ": " + pair.Second));
        Assert.True(names.Length > 50);
    }

    [NodeFact]
    public void Refuses_what_the_compiler_refuses()
    {
        string[] schemas = CaseTable.Read("meta-schema.yaml").Json("refused");
        Assert.Equal([], schemas.Where(static schema => Loads(schema)));
        Assert.Equal([], schemas.Zip(Ajv.Validate(MetaSchema, schemas)).Where(static pair => pair.Second is null).Select(static pair => pair.First));
        Assert.True(schemas.Length > 40);
    }

    [NodeFact]
    public void Is_a_json_schema() => Assert.Null(Assert.Single(Ajv.ValidateSchemas(MetaSchema)));

    [Fact]
    public void The_news_dossier_beside_it_is_current() =>
        Accepted.Equal(JsonSchemaExport.WriteDossier(Corpus.News).Text, "schema", "news.records.schema.json");

    private static bool Loads(string schema) => new SchemaLoader(_ => schema, "N").Load("test.onrecord.yaml")!.Findings.Count == 0;

    private static Dictionary<string, string[]> CompilersLists()
    {
        Dictionary<string, string[]> lists = [];
        foreach (Type type in typeof(SchemaLoader).Assembly.GetTypes().Where(static type => type.Namespace is "OnRecord.Schema.Binding" or "OnRecord.Schema.Resolving"))
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).Where(IsList))
            {
                // Compiler-made types hold the literals themselves.
                if (type.IsDefined(typeof(CompilerGeneratedAttribute))) continue;
                lists.Add(type.Name + "." + field.Name, (string[])field.GetValue(null)!);
            }
        }

        return lists;
    }

    private static bool IsList(FieldInfo field) =>
        field.FieldType == typeof(string[]) && (field.Name.EndsWith("Keywords", StringComparison.Ordinal) || field.Name is "Words" or "All" or "UnderPath" or "FileKeys" or "Shaping");

    private static Dictionary<string, string[]> Roles()
    {
        Type binder = typeof(SchemaLoader).Assembly.GetType("OnRecord.Schema.Binding.RoleBinder")!;
        string[] roles = (string[])binder.GetField("Keywords")!.GetValue(null)!;
        Array parts = (Array)binder.GetField("Parts", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!;
        return roles.Zip(parts.Cast<Array>()).ToDictionary(static pair => pair.First, static pair => pair.Second.Cast<ITuple>().Select(static part => (string)part[0]!).ToArray());
    }

    private static IEnumerable<string> Properties(string place) => Object(place)["properties"]!.AsObject().Select(static property => property.Key);

    private static JsonObject Object(string place) => place.Length == 0 ? Root : (JsonObject)Root["$defs"]![place]!;

    private static string Sorted(IEnumerable<string> words) => string.Join(" ", words.Order(StringComparer.Ordinal));
}

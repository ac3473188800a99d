using Microsoft.CodeAnalysis.CSharp;
using OnRecord.Generators.Planning;
using OnRecord.Generators.Planning.CSharp;

namespace OnRecord.Generators.Tests.Emitting;

/// <summary>A schema with one record of every feature.</summary>
public class FeatureTests
{
    private const string Full =
        """
        {"shapes":[{"$type":"Circle","id":"c","source":"me","colour":"red","radius":1.5},{"side":4,"colour":"blue","id":"s","$type":"Square"}],
         "everything":[{"key":"e1","shape":{"radius":2,"id":"c2","colour":"green","$type":"Circle"},"shapes":[{"$type":"Square","id":"s2","colour":"green","side":2}],
            "points":["p","q",{"label":"r","x":7}],"table":{"a":1,"b":20e-1},"grid":{"g":[0.5,1]},"matrix":[[1,2],[3,4,5]],
            "colours":["red","blue"],"moods":["calm","odd"],"mood":"very-angry","any":"c","other":"e1","others":["c","s"],
            "price":1.50,"big":9223372036854775807,"day":"2026-03-17","time":"2026-03-17T09:30:00.1234567+01:00",
            "link":"https://Example.org/%7Ex","token":"0F8FAD5B-D9CB-469F-A165-70867728950E","flag":false,
            "nick":"old-name","secret":"s","nested":{"key":"e2","shape":{"$type":"Circle","id":"c3","colour":"green","radius":100}},
            "extra":{"a":[1,2.50,null,"x"]},"more":true}],
         "points":["z"]}
        """;

    private static readonly string Schema = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Emitting/schemas/features.onrecord.yaml"));

    public static TheoryData<string, string, string> Mistakes => new()
    {
        { "\"$type\":\"Circle\",\"id\":\"c\"", "\"id\":\"c\"", "/shapes/0 ONR3019\n/everything/0/any ONR3201\n/everything/0/others/0 ONR3201" },
        { "\"$type\":\"Circle\",\"id\":\"c\"", "\"$type\":\"Circel\",\"id\":\"c\"", "/shapes/0/$type ONR3019\n/everything/0/any ONR3201\n/everything/0/others/0 ONR3201" },
        { "\"$type\":\"Circle\",\"id\":\"c\"", "\"$type\":\"Circle\",\"$type\":\"Circle\",\"id\":\"c\"", "/shapes/0/$type ONR3003" },
        { "\"source\":\"me\",", "", "/shapes/0 no-red-filler" },
        { "\"source\":\"me\"", "\"source\":\" To be done \"", "/shapes/0 source-not-filler" },
        { "\"radius\":1.5", "\"radius\":0", "/shapes/0/radius ONR3009" },
        { "\"radius\":1.5", "\"radius\":1e999", "/shapes/0/radius ONR3009" },
        { "\"radius\":1.5", "\"radius\":\"1.5\"", "/shapes/0/radius ONR3007" },
        { "\"side\":4", "\"side\":3", "/shapes/1/side ONR3009" },
        { "\"side\":4", "\"side\":9007199254740992", "/shapes/1/side ONR3009" },
        { "\"side\":4", "\"side\":4.5", "/shapes/1/side ONR3007" },
        { "\"side\":4", "\"side\":-2", "/shapes/1/side ONR3009" },
        { "[\"p\",\"q\",", "[\"p\",\"q\",\"o\",", "/everything/0/points ONR3009" },
        { "[\"p\",\"q\",", "[\"\",5,", "/everything/0/points/0/label ONR3009\n/everything/0/points/1 ONR3007" },
        { "\"x\":7", "\"x\":2147483648", "/everything/0/points/2/x ONR3009" },
        { "\"b\":20e-1", "\"a\":2", "/everything/0/table/a ONR3003" },
        { "\"b\":20e-1", "\"b\":null", "/everything/0/table/b ONR3007" },
        { "[3,4,5]", "[3]", "/everything/0/matrix/1 ONR3009" },
        { "[3,4,5]", "[3,\"4\"]", "/everything/0/matrix/1/1 ONR3007" },
        { "{\"g\":[0.5,1]}", "{\"g/~\":[]}", "/everything/0/grid/g~1~0 ONR3009" },
        { "[\"red\",\"blue\"]", "[\"red\",\"red\"]", "/everything/0/colours/1 ONR3009" },
        { "\"mood\":\"very-angry\"", "\"mood\":\"\"", "/everything/0/mood ONR3009" },
        { "\"any\":\"c\"", "\"any\":\"nobody\"", "/everything/0/any ONR3201" },
        { "[\"c\",\"s\"]", "[\"c\"]", "/everything/0/others ONR3009" },
        { "[\"c\",\"s\"]", "[\"c\",\"c\"]", "/everything/0 small-circle" },
        { "[\"c\",\"s\"]", "[\"c\",\"e1\"]", "/everything/0/others/1 ONR3202" },
        { "1.50", "1.505", "/everything/0/price ONR3009" },
        { "9223372036854775807", "9223372036854775808", "/everything/0/big ONR3009" },
        { "\"day\":\"2026-03-17\"", "\"day\":\"2026-02-30\"", "/everything/0/day ONR3011" },
        { "\"day\":\"2026-03-17\"", "\"day\":\"2026-03-18\"", "/everything/0 day-before-time" },
        { "09:30:00.1234567+01:00", "09:30:00", "/everything/0/time ONR3011" },
        { "https://Example.org/%7Ex", "example.org", "/everything/0/link ONR3011" },
        { "0F8FAD5B-D9CB-469F-A165-70867728950E", "0F8FAD5BD9CB469FA16570867728950E", "/everything/0/token ONR3011" },
        { "\"nick\":\"old-name\"", "\"nick\":\"old-name\",\"slug\":\"s\"", "/everything/0/slug ONR3003" },
        { "\"nick\":\"old-name\"", "\"slug\":\"Old name\"", "/everything/0/slug ONR3009" },
        { "\"radius\":100}", "\"radius\":101}", "/everything/0/nested/shape/radius ONR3009" },
        { "{\"a\":[1,2.50", "{\"a\":1,\"a\":[1,2.50", "/everything/0/extra ONR3003" },
        { "\"flag\":false", "\"flag\":false,\"state\":\"blue\",\"other\":\"e1\"", "/everything/0/other ONR3003" },
        { "\"flag\":false", "\"flag\":false,\"state\":\"red\"", "/everything/0 one-of" },
        { "\"flag\":false", "\"word\":\"calm\"", "/everything/0 word-is-not-mood" },
        { "\"$type\":\"Square\"}],", "\"$type\":\"Square\"},{\"$type\":\"Circle\",\"id\":\"c9\",\"source\":\"me\",\"colour\":\"red\",\"radius\":15e-1}],", "/shapes/2/colour ONR3013" },
    };

    [Theory]
    [InlineData(LanguageVersion.CSharp11, true)]
    [InlineData(LanguageVersion.CSharp12, true)]
    [InlineData(LanguageVersion.Preview, true)]
    [InlineData(LanguageVersion.CSharp11, false)]
    public void Compiles_without_a_warning(LanguageVersion version, bool isNet8) =>
        Emitted.Compile(Emitted.Files(Schema, isNet8 ? Emitted.Net80 : new CompilationFacts()), version: version);

    [Fact]
    public void Is_read_and_written_whole() => Assert.Equal("", Run(
        """
        if (!FeatureDossier.TryParseJson(full, out FeatureDossier? dossier, out ValidationResult result)) return result.ToString();
        string json = dossier.ToJson();
        FeatureDossier again = FeatureDossier.ParseJson(json);
        StringBuilder problems = new();
        void Is(bool holds, string what) { if (!holds) problems.Append(what).Append('\n'); }
        Everything e = dossier.Everything["e1"];
        Is(again == dossier && again.ToJson() == json, "round trip");
        Is(dossier.Shapes["c"] is Circle { Radius: 1.5, Source: "me" } and Sourced, "circle");
        Is(e.Shape is Circle { Colour: Colour.Green }, "embedded shape");
        Is(e.Points[0] == new Point { Label = "p" } && e.Points[2].X == 7, "short form");
        Is(e.Table["b"] == 2 && e.Grid["g"][1] == 1 && e.Matrix[1].Count == 3, "maps and lists");
        Is(e.Moods[1] == (Mood)"odd" && !e.Moods[1].IsKnown && e.Mood == Mood.VeryAngry && Mood.Calm.IsKnown, "open enum");
        Is(e.Any == dossier.Shapes["c"].Id && e.Others[1] == (ShapeId)"s", "ids");
        Is(e.Price == 1.5m && e.Big == long.MaxValue, "numbers");
        Is(e.Day == new DateOnly(2026, 3, 17) && e.Time!.Value.Offset == TimeSpan.FromHours(1), "dates");
        Is(e.Link!.OriginalString == "https://Example.org/%7Ex", "uri");
        Is(e.State == Colour.Green && e.Word == "none" && e.Slug == "old-name", "defaults and old names");
        Is(e.AdditionalProperties["extra"].Text == "{\"a\":[1,2.50,null,\"x\"]}" && e.AdditionalProperties.Count == 2, "unknown fields");
        Is(json.Contains("{\"$type\":\"Circle\",\"source\":\"me\",\"id\":\"c\"") && json.Contains("\"state\":\"green\""), "written");
        Is(e with { Points = [new Point { Label = "p" }] } == e with { Points = [new Point { Label = "p" }] }, "value equality");
        return problems.ToString();
        """));

    /// <summary>The schema is the one that every editor checks against: it lists each keyword.</summary>
    [Fact]
    public void Has_every_keyword_of_the_language()
    {
        HashSet<string> keywords = [];
        Collect(System.Text.Json.Nodes.JsonNode.Parse(Repository.Read("schema/onrecord.schema.json")));
        Assert.True(keywords.Count > 80, "keywords are looked for in the wrong place");
        Assert.Equal(["imports"], keywords.Where(static keyword => !System.Text.RegularExpressions.Regex.IsMatch(Schema, "(?<![\\w-])" + keyword + ":")));

        void Collect(System.Text.Json.Nodes.JsonNode? node)
        {
            if (node is System.Text.Json.Nodes.JsonArray items)
            {
                foreach (var item in items) Collect(item);
            }

            if (node is not System.Text.Json.Nodes.JsonObject members) return;
            if (members["properties"] is System.Text.Json.Nodes.JsonObject properties) keywords.UnionWith(properties.Select(static p => p.Key));
            foreach (var member in members) Collect(member.Value);
        }
    }

    [Fact]
    public void What_is_deprecated_is_told_by_the_compiler() => Assert.Equal(
        [
            "CS0618: Square square = Square.ParseJson(json);",
            "CS0618: Square square = Square.ParseJson(json);",
            "CS0618: string? gone = e.Gone;",
            "CS0618: string? shown = view.Gone;",
        ],
        Emitted.Problems(
            Emitted.Files(Schema),
            """
            using Features;
            internal static class Uses
            {
                internal static void All(string json, Everything e, PublicEverything view)
                {
                    Square square = Square.ParseJson(json);
                    string? gone = e.Gone;
                    string? shown = view.Gone;
                    string? slug = e.Slug;
                    _ = (square, gone, shown, slug);
                }
            }
            """));

    [Fact]
    public void Old_data_is_read_and_told_so() => Assert.Equal(
        """
        /shapes/1 ONR3014 Warning Square is deprecated since 2.0.0 of the schema. Use Circle.
        /everything/0/shapes/0 ONR3014 Warning Square is deprecated since 2.0.0 of the schema. Use Circle.
        /everything/0/nick ONR3015 Warning 'nick' is now called 'slug'. The old name is still read; write the new one.
        /everything/0/gone ONR3014 Warning 'gone' is deprecated since 2.0.0 of the schema.
        /everything/0/past ONR3016 Error 'past' was once a field of Everything, and may not be used again.
        """.ReplaceLineEndings("\n"),
        Run(
            """
            FeatureDossier.TryParseJson(full.Replace("\"secret\"", "\"gone\":\"x\",\"past\":1,\"secret\""), out _, out ValidationResult result);
            return string.Join("\n", result.Warnings.Concat(result.Errors).Select(e => e.Path + " " + e.RuleId + " " + e.Severity + " " + e.Message));
            """));

    [Fact]
    public void Mistakes_are_told_at_their_paths()
    {
        string cases = string.Join(",\n", Mistakes.Select(static row => "(" + string.Join(", ", row.Select(static text => CSharpText.Literal((string)text!))) + ")"));
        string problems = Run(
            $$"""
            StringBuilder problems = new();
            foreach ((string sound, string broken, string expected) in new[] { {{cases}} })
            {
                if (!full.Contains(sound)) problems.Append("not there: ").Append(sound).Append('\n');
                FeatureDossier.TryParseJson(full.Replace(sound, broken), out _, out ValidationResult result);
                string actual = string.Join("\n", result.Errors.Concat(result.Warnings.Where(w => w.Id is not ("ONR3014" or "ONR3015"))).Select(e => e.Path + " " + e.RuleId));
                if (actual != expected) problems.Append(broken).Append("\n  expected ").Append(expected).Append("\n  but was  ").Append(result).Append('\n');
            }

            return problems.ToString();
            """);
        Assert.True(problems.Length == 0, problems);
    }

    private static string Run(string statements) =>
        Emitted.Execute(Emitted.Compile(Emitted.Files(Schema), Emitted.Program(statements, "private const string full = " + CSharpText.Literal(Full) + ";").Replace("using Test;", "using Features;")));
}

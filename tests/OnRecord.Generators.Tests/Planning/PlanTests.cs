using OnRecord.Generators.Emitting;
using OnRecord.Generators.Planning;
using OnRecord.Generators.Tests.Emitting;
using OnRecord.Schema.Model;
using OnRecord.Schema.Resolving;

namespace OnRecord.Generators.Tests.Planning;

/// <summary>Plans are values: equal where nothing has changed that the C# shows.</summary>
public class PlanTests
{
    private static readonly string News = Repository.Read("schema/news.onrecord.yaml");

    [Fact]
    public void A_plan_made_twice_is_equal() => Assert.Equal(Plan(News), Plan(News));

    [Fact]
    public void A_comment_changes_nothing() => Assert.Equal(Plan(News), Plan("# one more\n\n" + News.Replace("records:\n", "records: # records\n\n")));

    [Fact]
    public void A_new_field_changes_the_plan() => Assert.NotEqual(Plan(News), Plan(News.Replace("      title?:", "      subtitle?: string\n      title?:")));

    [Fact]
    public void Facts_change_the_plan() => Assert.NotEqual(Plan(News), Plan(News, new CompilationFacts()));

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("fi-FI")]
    [InlineData("tr-TR")]
    public void The_same_bytes_in_every_culture(string culture)
    {
        string expected = string.Concat(Emitter.Emit(Plan(News)).Select(static file => file.Text));
        System.Globalization.CultureInfo before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo(culture);
            Assert.Equal(expected, string.Concat(Emitter.Emit(Plan(News)).Select(static file => file.Text)));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Emitted_lines_end_in_line_feeds() => Assert.DoesNotContain('\r', string.Concat(Emitter.Emit(Plan(News.Replace("\n", "\r\n"))).Select(static file => file.Text)));

    [Fact]
    public void Fifty_records_make_a_file()
    {
        string schema = "onrecord: 1\nnamespace: Test\nrecords:\n" + string.Concat(Enumerable.Range(0, 101).Select(static i => $"  R{i}: {{ fields: {{ x: string }} }}\n"));
        IReadOnlyList<EmittedFile> files = Emitted.Files(schema, path: "a/b.onrecord.yaml");
        Assert.Equal(["a.b.onrecord.g.cs", "a.b.onrecord.2.g.cs", "a.b.onrecord.3.g.cs"], files.Select(static file => file.HintName));
        Emitted.Compile(files);
    }

    [Fact]
    public void Hint_names_are_apart_whatever_the_case()
    {
        string[] paths = ["a.onrecord.yaml", "A.onrecord.yaml", "a/b.onrecord.yaml", "a.b.onrecord.yaml", "a/B.onrecord.yaml", "a b.onrecord.yaml", "a_b.onrecord.yaml", "ä.onrecord.yaml", "../a.onrecord.yaml", "x.yaml", new string('x', 300) + ".onrecord.yaml", new string('x', 301) + ".onrecord.yaml"];
        string[] hints = [.. paths.Select(HintNames.Of)];
        Assert.Equal(hints.Length, hints.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(hints, static hint => Assert.Matches("^[a-z0-9_-][a-z0-9._-]{0,140}$", hint));
    }

    private static SchemaPlan Plan(string schema, CompilationFacts? facts = null)
    {
        SchemaModel model = new SchemaLoader(_ => schema).Load("news.onrecord.yaml")!.Resolved.Model;
        return RecordPlanner.Plan(model, facts ?? Emitted.Net80);
    }
}

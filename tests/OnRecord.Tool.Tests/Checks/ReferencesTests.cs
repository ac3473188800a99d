using System.Reflection;
using System.Reflection.Emit;

namespace OnRecord.Tool.Tests.Checks;

/// <summary><c>--references</c>: schemas that come with assemblies, as packages and projects bring them.</summary>
public sealed class ReferencesTests
{
    private const string Id = "https://example.org/people";
    private const string NewsId = "https://example.org/news";
    private const string People = "onrecord: 1\nid: " + Id + "\nnamespace: P\nrecords: { Person: { fields: { name: string } } }\ndossier: { name: Folk, lists: { people: Person } }\n";
    private const string Data = "schema: " + Id + "\npeople: [{ name: 12 }]\n";

    [Theory]
    [InlineData("lib/Folk.dll", "ONR3007")]
    [InlineData("lib", "ONR3007")]
    [InlineData(null, "ONR3017")]
    public void A_data_file_names_a_schema_by_its_id(string? reference, string expected)
    {
        using Desk desk = WithLibrary();
        ToolResult result = desk.Run(["check", "x.records.yaml", .. reference is null ? (string[])[] : ["--references", reference]]);
        Assert.True(result.ExitCode == 1, result.Error);
        Assert.StartsWith("error[" + expected + "]", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stream_has_one_too()
    {
        using Desk desk = WithLibrary();
        Assert.Contains("ONR3007", desk.RunWith("{\"name\":12}\n", "check", "-", "--schema", Id, "--type", "Person", "--references", "lib").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dossier_of_it_is_shown()
    {
        using Desk desk = WithLibrary();
        Assert.Equal(2, desk.Run("show", "briefing.records.yaml").ExitCode);
        ToolResult result = desk.Run("show", "briefing.records.yaml", "--references", "lib");
        Assert.True(result.ExitCode == 0, result.Error);
        Assert.Contains("s01  Ada Example", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "0 of 2 quotations covered, by 0 dossiers")]
    [InlineData("lib/Folk.dll", "1 of 2 quotations covered, by 1 dossier")]
    public void A_dossier_of_it_covers_quotations(string? reference, string expected)
    {
        using Desk desk = WithLibrary();
        ToolResult result = desk.Run(["coverage", "briefing.article.txt", .. reference is null ? (string[])[] : ["--references", reference]]);
        Assert.Equal("briefing.article.txt: " + expected + "\n", result.Error);
    }

    [Theory]
    [InlineData("nowhere.dll", "there is no assembly or folder 'nowhere.dll'.")]
    [InlineData("lib/native.dll", "'lib/native.dll' is no .NET assembly.")]
    public void What_is_no_assembly_is_told(string reference, string expected)
    {
        using Desk desk = WithLibrary();
        Assert.Equal(new ToolResult(2, "", "onrecord: " + expected + "\n"), desk.Run("check", "--references", reference));
    }

    /// <summary>A folder as a build leaves it: an assembly with two schemas, and a library that is none. One is the news schema by another name.</summary>
    private static Desk WithLibrary()
    {
        Desk desk = Desk.WithBriefing().Add("briefing.records.yaml", Briefing.Records.Replace("onrecord:news", NewsId, StringComparison.Ordinal)).Add("x.records.yaml", Data).Add("lib/native.dll", "no assembly at all");
        string runtime = Repository.PathOf("artifacts", "bin", "Newsroom", Repository.Configuration.ToLowerInvariant(), "OnRecord.dll");
        ConstructorInfo attribute = Assembly.LoadFrom(runtime).GetType("OnRecord.OnRecordSchemaAttribute", throwOnError: true)!.GetConstructors()[0];
        string news = File.ReadAllText(Repository.PathOf("schema", "news.onrecord.yaml")).Replace("id: onrecord:news", "id: " + NewsId, StringComparison.Ordinal);
        PersistedAssemblyBuilder assembly = new(new AssemblyName("Folk"), typeof(object).Assembly, [new CustomAttributeBuilder(attribute, [Id, "1.0.0", People]), new CustomAttributeBuilder(attribute, [NewsId, "1.0.0", news])]);
        assembly.DefineDynamicModule("Folk");
        assembly.Save(desk.PathOf("lib/Folk.dll"));
        return desk;
    }
}

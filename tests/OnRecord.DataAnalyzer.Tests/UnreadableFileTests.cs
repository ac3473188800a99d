using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OnRecord.DataAnalyzer.Tests;

/// <summary>A file that the compiler can't read, among those that it can: one finding, at that file.</summary>
public sealed class UnreadableFileTests
{
    private const string People = "onrecord: 1\nnamespace: P\nrecords: { Person: { fields: { id: { type: string, identifier: true }, name: string, boss?: ref Person } } }\ndossier: { name: Folk, lists: { people: Person } }\n";
    private const string Article = "“It holds,” she said.\n";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_data_file(bool throws)
    {
        DataBuild build = new DataBuild().With("s.onrecord.yaml", People, "schema")
            .With("a.records.yaml", "include: [x.records.yaml]\npeople: [{ id: a, name: Ada, boss: x }]\n", "data")
            .With("b.records.yaml", "people: [{ id: b, name: 12 }]\n", "data");
        Assert.Equal(["b.records.yaml(1,25) ONR3007 Error", "x.records.yaml(1,1) ONR0012 Error"], await Found(build, "x.records.yaml", "data", throws));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_document(bool throws)
    {
        DataBuild build = new DataBuild().With("news", NewsOnRecord, "schema")
            .With("a.records.yaml", Dossier("x.article.txt"), "data")
            .With("b.records.yaml", Dossier("b.article.txt"), "data").With("b.article.txt", Article, "document");
        Assert.Equal(["b.records.yaml(6,77) ONR3301 Error", "x.article.txt(1,1) ONR0012 Error"], await Found(build, "x.article.txt", "document", throws));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_schema(bool throws)
    {
        DataBuild build = new DataBuild().With("s.onrecord.yaml", People, "schema")
            .With("a.records.yaml", "schema: x.onrecord.yaml\nparts: [1]\n", "data")
            .With("b.records.yaml", "schema: ./s.onrecord.yaml\npeople: [{ id: b, name: 12 }]\n", "data");
        Assert.Equal(["b.records.yaml(2,25) ONR3007 Error", "x.onrecord.yaml(1,1) ONR0012 Error"], await Found(build, "x.onrecord.yaml", "schema", throws));
    }

    private static string NewsOnRecord => File.ReadAllText(Path.Combine(Checking.Tests.Repository.Root, "schema", "news.onrecord.yaml"));

    private static string Dossier(string file) =>
        $$"""
        speakers:
          - { id: mayor, kind: person, name: Ada Example, role: Mayor of Port Ellen }
        documents:
          - { id: article, kind: article, file: {{file}}, publisher: Gazette, author: [Pat], publishedOn: 2026-03-17, language: en }
        statements:
          - { id: s1, text: It holds., directness: direct, stance: asserts, quote: [It breaks], attribution: { by: [mayor], in: article } }

        """;

    private static async Task<IEnumerable<string>> Found(DataBuild build, string path, string kind, bool throws)
    {
        ProjectFile unreadable = new(path, (SourceText?)null, kind) { Thrown = throws ? new IOException("nobody may see") : null };
        Diagnostic[] found = [.. await build.With(unreadable).RunAsync()];
        Assert.All(found, static one => Assert.DoesNotContain("nobody may see", one.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        return found.Select(Shown.Short);
    }
}

using OnRecord.Generators.Emitting;

namespace OnRecord.Generators.Tests.Emitting;

/// <summary>The schema that we ship, with the article on record.</summary>
public class NewsSchemaTests
{
    private static readonly IReadOnlyList<EmittedFile> Files =
    [
        .. Emitted.Files(Repository.Read("schema/news.onrecord.yaml"), path: "schema/news.onrecord.yaml"),
        new EmittedFile("RightOfReply.cs", Repository.Read("src/OnRecord.News/RightOfReply.cs")),
    ];

    [Fact]
    public void Compiles_without_a_warning() => Emitted.Compile(Files);

    [Fact]
    public void The_article_is_on_record() => Assert.Equal("24 4 4 9 1\nFull 25, Weak 3, None 0\nTrue True", Run(
        """
        if (!NewsDossier.TryParseYaml(dossier, out NewsDossier? news, out ValidationResult result)) return result.ToString();
        NewsDossier fromJson = NewsDossier.ParseJson(news.ToJson());
        NewsDossier fromYaml = NewsDossier.ParseYaml(news.ToYaml());
        return news.Statements.Count + " " + news.Allegations.Count + " " + news.Responses.Count + " " + news.Speakers.Count + " " + news.Documents.Count + "\n"
            + string.Join(", ", new[] { AttributionGrade.Full, AttributionGrade.Weak, AttributionGrade.None }.Select(g => g + " " + result.Grades.Count(c => c.Grade == g))) + "\n"
            + (fromJson == news) + " " + (fromYaml == news);
        """,
        Repository.Read("seeds/briefing.records.yaml")));

    public static string Run(string statements, string dossier) => Emitted.Execute(Emitted.Compile(
        Files,
        Emitted.Program(statements, "private const string dossier = " + Generators.Planning.CSharp.CSharpText.Literal(dossier) + ";")
            .Replace("using Test;", "using OnRecord.News; using OnRecord.Attribution; using Attribution = OnRecord.News.Attribution;")));
}

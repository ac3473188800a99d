using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using OnRecord.CodeFixes.Refactoring;

namespace OnRecord.Analyzers.Tests.Code.Fixing;

/// <summary>"Attribute this claim" offers the speakers of the dossier, by id.</summary>
public sealed class RefactoringTests
{
    private const string Dossier = """
        speakers:
          - { id: minister, kind: person, name: A. Minister }
          - { id: aide, kind: anonymous, description: an aide to the minister, anonymity: { reason: The aide would lose the post. } }
        """;

    [Theory]
    [InlineData("Attribution Make() => new();", "new()", "Attribution Make() => new() { By = [new SpeakerId(\"minister\")] };")]
    [InlineData("Attribution Make() => new() { By = [] };", "By", "Attribution Make() => new() { By = [new SpeakerId(\"minister\")] };")]
    [InlineData(
        "Response Make(ClaimId id, ClaimId to) => new() { Id = id, To = to, Kind = ResponseKind.Denial, Text = \"No.\" };",
        "Text",
        "Response Make(ClaimId id, ClaimId to) => new() { Id = id, To = to, Kind = ResponseKind.Denial, Text = \"No.\", Attribution = new() { By = [new SpeakerId(\"minister\")] } };")]
    [InlineData(
        "#if true\r\n    Attribution Make(DocumentId article) => new()\r\n    {\r\n        // As it is read.\r\n        In = article // the article\r\n    };\r\n#endif\r\n",
        "In",
        "#if true\r\n    Attribution Make(DocumentId article) => new()\r\n    {\r\n        // As it is read.\r\n        In = article, // the article\r\n        By = [new SpeakerId(\"minister\")]\r\n    };\r\n#endif\r\n")]
    [InlineData(
        "Attribution[] Make(SpeakerId by) => [new() { By = [by] }, /* who */ new Attribution { /* none */ } /* yet */];",
        "/* none",
        "Attribution[] Make(SpeakerId by) => [new() { By = [by] }, /* who */ new Attribution { /* none */ By = [new SpeakerId(\"minister\")] } /* yet */];")]
    public async Task Offers_the_speakers(string before, string at, string after)
    {
        Document document = Open("class Desk {\r\n" + before + " }");
        IReadOnlyList<CodeAction> offered = await Offered(document, at);
        Assert.Equal(["'minister'", "'aide'"], offered.Select(static action => action.Title));
        Document attributed = await FixWorkspace.Apply(document, offered[0]);
        Assert.Equal("class Desk {\r\n" + after + " }", (await attributed.GetTextAsync()).ToString());
        Assert.Empty(await FixWorkspace.Findings(attributed));
    }

    [Theory]
    [InlineData("Quote Make() => new();", "new()")]
    [InlineData("object Make() => new();", "new()")]
    [InlineData("int Make() => 1;", "1")]
    public async Task Offers_nothing(string code, string at) => Assert.Empty(await Offered(Open("class Desk { " + code + " }"), at));

    private static Document Open(string code)
    {
        Document document = FixWorkspace.Open(code, LanguageVersion.Preview);
        Project project = document.Project
            .AddAdditionalDocument("desk.records.yaml", SourceText.From(Dossier), filePath: "/project/desk.records.yaml").Project
            .AddAnalyzerConfigDocument(".globalconfig", SourceText.From("is_global = true\n[/project/desk.records.yaml]\nbuild_metadata.AdditionalFiles.OnRecordKind = data\n"), filePath: "/.globalconfig").Project;
        return project.GetDocument(document.Id)!;
    }

    private static async Task<IReadOnlyList<CodeAction>> Offered(Document document, string at)
    {
        string text = (await document.GetTextAsync()).ToString();
        List<CodeAction> offered = [];
        await new AttributeClaimRefactoring().ComputeRefactoringsAsync(new CodeRefactoringContext(document, new TextSpan(text.LastIndexOf(at, StringComparison.Ordinal), 0), offered.Add, default));
        return [.. offered.SelectMany(static group => group.NestedActions)];
    }
}

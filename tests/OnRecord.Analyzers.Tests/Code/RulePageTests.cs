using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OnRecord.Analyzers.Code;
using OnRecord.Analyzers.Tests.Code.Infrastructure;

namespace OnRecord.Analyzers.Tests.Code;

/// <summary>Every rule has its page, its help link and its release row, and the page's examples do what the page says.</summary>
public sealed class RulePageTests
{
    private static readonly string Root = typeof(RulePageTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "RepositoryRoot").Value!;

    public static TheoryData<string> Rules => [.. CodeRules.All.Select(static r => r.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Has_help_link_release_row_and_sections(string id)
    {
        DiagnosticDescriptor rule = CodeRules.All.Single(r => r.Id == id);
        string page = Page(id);
        Assert.Equal($"https://github.com/onrecord-dev/onrecord/blob/main/docs/rules/{id}.md", rule.HelpLinkUri);
        Assert.StartsWith($"# {id}: {rule.Title}\n", page);
        Assert.Contains($"Severity: {rule.DefaultSeverity.ToString().ToLowerInvariant()}.", page);
        Assert.Equal(["Cause", "Bad", "Good", "Mend", "Suppress", "Why"], Regex.Matches(page, "^## (.*)$", RegexOptions.Multiline).Select(static m => m.Groups[1].Value));
        string releases = File.ReadAllText(Path.Combine(Root, "src/OnRecord.Analyzers/AnalyzerReleases.Unshipped.md"))
            + File.ReadAllText(Path.Combine(Root, "src/OnRecord.Analyzers/AnalyzerReleases.Shipped.md"));
        Assert.Contains($"{id} | {rule.Category} | {rule.DefaultSeverity} | [{rule.Title}]({rule.HelpLinkUri})", releases);
        Assert.NotEmpty(rule.Description.ToString());
    }

    [Fact]
    public void Every_descriptor_is_listed() => Assert.Equal(
        typeof(CodeRules).GetFields(BindingFlags.Public | BindingFlags.Static).Where(static f => f.FieldType == typeof(DiagnosticDescriptor))
            .Select(static f => ((DiagnosticDescriptor)f.GetValue(null)!).Id).Order(),
        CodeRules.All.Select(static r => r.Id));

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Examples_do_what_the_page_says(string id)
    {
        string page = Page(id);
        Assert.Equal([id], (await Reported(page, "Bad")).Distinct());
        foreach (string section in new[] { "Good", "Mend", "Suppress" }) Assert.Empty(await Reported(page, section));
    }

    private static async Task<IEnumerable<string>> Reported(string page, string section)
    {
        string text = Regex.Match(page, $"^## {section}$(.*?)(?=^## |\\z)", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value;
        List<string> ids = [];
        foreach (Match block in Regex.Matches(text, "^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline))
        {
            CSharpCompilation compilation = Compilations.Create(Verify.Usings + "partial class Desk\n{\n" + block.Groups[1].Value + "}\n", real: true);
            Assert.Empty(compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error));
            ids.AddRange((await Compilations.Analyze(compilation)).Select(static d => d.Id));
        }

        return ids;
    }

    private static string Page(string id) => File.ReadAllText(Path.Combine(Root, "docs", "rules", id + ".md"));
}

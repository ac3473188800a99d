using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using OnRecord.Analyzers.Code;
using OnRecord.Analyzers.Tests.Code.Fixing;
using OnRecord.Analyzers.Tests.Code.Infrastructure;

namespace OnRecord.Analyzers.Tests.Code;

/// <summary>Every rule has all that belongs to it, and its page's examples do what the page says.</summary>
public sealed class RulePageTests
{
    private static readonly string Root = typeof(RulePageTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "RepositoryRoot").Value!;

    public static TheoryData<string> Rules => [.. CodeRules.All.Select(static r => r.Id)];

    /// <summary>Of what the compiled rules say of themselves: pages, release rows, presets and fixes are all of them there, and there are no others.</summary>
    [Fact]
    public void Every_rule_is_documented_released_preset_and_mended()
    {
        DiagnosticDescriptor[] rules = [.. Compilations.Analyzers.SelectMany(static analyzer => analyzer.SupportedDiagnostics).OrderBy(static rule => rule.Id, StringComparer.Ordinal)];
        string[] ids = [.. rules.Select(static rule => rule.Id)];
        Assert.Equal(CodeRules.All.Select(static rule => rule.Id), ids);
        Assert.Equal(ids, Fields().Select(static rule => rule.Id).Order(StringComparer.Ordinal));
        Assert.Equal(ids, Directory.EnumerateFiles(Path.Combine(Root, "docs", "rules"), "ONR2*.md").Select(static file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal));
        foreach (DiagnosticDescriptor rule in rules) AssertPage(rule);

        string releases = File.ReadAllText(Path.Combine(Root, "src/OnRecord.Analyzers/AnalyzerReleases.Unshipped.md")) + File.ReadAllText(Path.Combine(Root, "src/OnRecord.Analyzers/AnalyzerReleases.Shipped.md"));
        Assert.Equal(
            rules.Select(static rule => $"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | [{rule.Title}]({rule.HelpLinkUri})"),
            Regex.Matches(releases, @"^ONR2\d{3} .*?(?=\r?$)", RegexOptions.Multiline).Select(static row => row.Value).Order(StringComparer.Ordinal));
        foreach (string preset in new[] { "Strict", "Monitor" })
        {
            string entries = File.ReadAllText(Path.Combine(Root, $"src/OnRecord/build/presets/OnRecord{preset}.globalconfig"));
            Assert.Equal(ids, Regex.Matches(entries, @"^dotnet_diagnostic\.(ONR2\d{3})\.severity = \w+", RegexOptions.Multiline).Select(static entry => entry.Groups[1].Value).Order(StringComparer.Ordinal));
        }

        // What to say instead of a placeholder or of what was cleared on purpose, and which constant was meant, no machine knows.
        Assert.Equal(ids.Except(["ONR2004", "ONR2008", "ONR2101"]), FixWorkspace.Providers.SelectMany(static fix => fix.FixableDiagnosticIds).Distinct().Order(StringComparer.Ordinal));
        Assert.All(FixWorkspace.Providers, static fix => Assert.Contains(FixAllScope.Solution, fix.GetFixAllProvider()!.GetSupportedFixAllScopes()));
        Assert.All(FixWorkspace.Providers, static fix => Assert.Contains(LanguageNames.CSharp, fix.GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>()!.Languages));
    }

    private static IEnumerable<DiagnosticDescriptor> Fields() => typeof(CodeRules).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(static field => field.FieldType == typeof(DiagnosticDescriptor)).Select(static field => (DiagnosticDescriptor)field.GetValue(null)!);

    private static void AssertPage(DiagnosticDescriptor rule)
    {
        string page = Page(rule.Id);
        Assert.Equal($"https://github.com/onrecord-dev/onrecord/blob/main/docs/rules/{rule.Id}.md", rule.HelpLinkUri);
        Assert.StartsWith($"# {rule.Id}: {rule.Title}\n", page);
        Assert.Contains($"Severity: {rule.DefaultSeverity.ToString().ToLowerInvariant()}.", page);
        Assert.Equal(["Cause", "Bad", "Good", "Mend", "Suppress", "Why"], Regex.Matches(page, "^## (.*)$", RegexOptions.Multiline).Select(static heading => heading.Groups[1].Value));
        Assert.NotEmpty(rule.Description.ToString());
    }

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

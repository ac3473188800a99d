using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using OnRecord.Analyzers.Tests.Code.Infrastructure;

namespace OnRecord.Analyzers.Tests.Code.Fixing;

/// <summary>What a fix makes of code: as the case says, compiling, without a finding, one by one and all at once.</summary>
public sealed class FixTests
{
    public static TheoryData<string> Cases => [.. FixCase.Read().Select(static c => c.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Becomes(string name)
    {
        FixCase example = FixCase.Read().Single(c => c.Name == name);
        Document document = FixWorkspace.Open(example.Before, example.Language);
        Diagnostic first = (await FixWorkspace.Findings(document)).First(d => d.Id == example.Id);
        (CodeFixProvider provider, CodeAction action) = await Choose(document, first, example);
        Document all = await FixWorkspace.ApplyAll(document, provider, example.Id, action.EquivalenceKey);
        Assert.Equal(example.After, (await all.GetTextAsync()).ToString());
        await AssertSound(all);

        Document each = document;
        while ((await FixWorkspace.Findings(each)).FirstOrDefault(d => d.Id == example.Id) is { } next)
        {
            each = await FixWorkspace.Apply(each, (await Choose(each, next, example)).Action);
        }

        Assert.Equal(example.After, (await each.GetTextAsync()).ToString());
    }

    /// <summary>What a machine can't know isn't offered.</summary>
    [Theory]
    [InlineData("class Desk { Quote Make() => new Func<Quote>(() => new Quote())(); }", "ONR2001")]
    [InlineData("class Desk { Quote Made = new Quote(); }", "ONR2001")]
    [InlineData("class Desk { Quote Make(string text) => new Func<string, Quote>(t => new Quote { Text = t })(text); }", "ONR2001")]
    [InlineData("class Desk { Quote Copy() => Activator.CreateInstance<Quote>(); }", "ONR2007")]
    [InlineData("class Desk { [Publishes] void Publish(List<Statement> all) => Console.WriteLine(all.Count); }", "ONR2010")]
    [InlineData("class Desk { [Publishes] void Publish(Quote quote) => Console.WriteLine(quote.Text); }", "ONR2010")]
    [InlineData("class Desk { Attribution Make() => new() { Narrator = false }; }", "ONR2003")]
    public async Task Offers_nothing(string code, string id)
    {
        Document document = FixWorkspace.Open(code, Microsoft.CodeAnalysis.CSharp.LanguageVersion.Preview);
        Diagnostic finding = (await FixWorkspace.Findings(document)).First(d => d.Id == id);
        Assert.Empty(await FixWorkspace.Actions(document, finding));
    }

    private static async Task<(CodeFixProvider Provider, CodeAction Action)> Choose(Document document, Diagnostic diagnostic, FixCase example)
    {
        IReadOnlyList<(CodeFixProvider Provider, CodeAction Action)> actions = await FixWorkspace.Actions(document, diagnostic);
        Assert.True(actions.Any(a => a.Action.Title == example.Title), $"'{example.Title}' is not among: {string.Join(", ", actions.Select(static a => a.Action.Title))}");
        return actions.First(a => a.Action.Title == example.Title);
    }

    private static async Task AssertSound(Document document)
    {
        Compilation compilation = (await document.Project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error));
        Assert.Empty(await FixWorkspace.Findings(document));
    }
}

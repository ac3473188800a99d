using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using OnRecord.Analyzers.Tests.Code.Infrastructure;

namespace OnRecord.Analyzers.Tests.Code.Fixing;

/// <summary>What a fix makes of code: as the case says, compiling, without a finding, one by one and all at once, with either line ends.</summary>
public sealed class FixTests
{
    public static TheoryData<string> Cases => [.. FixCase.Read().Select(static c => c.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Becomes(string name)
    {
        FixCase example = FixCase.Read().Single(c => c.Name == name);
        FixCase windows = example.OfWindows;
        Document document = FixWorkspace.Open(windows.Before, windows.Language, windows.Nullable);
        Diagnostic first = (await FixWorkspace.Findings(document)).First(d => d.Id == windows.Id);
        (CodeFixProvider provider, CodeAction action) = await Choose(document, first, windows);
        Document all = await FixWorkspace.ApplyAll(document, provider, windows.Id, action.EquivalenceKey);
        Assert.Equal(windows.After, (await all.GetTextAsync()).ToString());
        await AssertSound(all);

        Document each = FixWorkspace.Open(example.Before, example.Language, example.Nullable);
        while ((await FixWorkspace.Findings(each)).FirstOrDefault(d => d.Id == example.Id) is { } next)
        {
            // What the first one took from the caller is there for the next one.
            IReadOnlyList<(CodeFixProvider Provider, CodeAction Action)> actions = await FixWorkspace.Actions(each, next);
            each = await FixWorkspace.Apply(each, actions.FirstOrDefault(a => a.Action.Title == example.Title).Action ?? actions[0].Action);
        }

        Assert.Equal(example.After, (await each.GetTextAsync()).ToString());
    }

    /// <summary>In a project and a solution, every file is mended.</summary>
    [Theory]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task Mends_all_files(FixAllScope scope)
    {
        const string Before = "class First { Quote Make(string who) => new Quote { Text = \"a\" }; }";
        const string After = "class First { Quote Make(string who) => new Quote { Text = \"a\", By = who }; }";
        Document document = FixWorkspace.Open(Before, Microsoft.CodeAnalysis.CSharp.LanguageVersion.Preview);
        Document other = document.Project.AddDocument("Other.cs", Before.Replace("First", "Second", StringComparison.Ordinal));
        document = other.Project.GetDocument(document.Id)!;
        Diagnostic finding = (await FixWorkspace.Findings(document)).Single();
        (CodeFixProvider provider, CodeAction action) = (await FixWorkspace.Actions(document, finding)).Single();
        Document mended = await FixWorkspace.ApplyAll(document, provider, finding.Id, action.EquivalenceKey, scope);
        Assert.Equal(After, (await mended.GetTextAsync()).ToString());
        Assert.Equal(After.Replace("First", "Second", StringComparison.Ordinal), (await mended.Project.GetDocument(other.Id)!.GetTextAsync()).ToString());
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
    [InlineData("class Desk { void Check(List<Statement> all) { all.ForEach(s => s.Validate()); } }", "ONR2010")]
    [InlineData("class Desk { [Publishes] void Publish(Statement s) { s = s with { Text = \"x\" }; Console.WriteLine(s.Text); } }", "ONR2010")]
    [InlineData("class Desk { Func<string, Quote> Make(string who) => static t => new Quote { Text = t }; }", "ONR2001")]
    [InlineData("class Desk { Func<string, Quote> Make(in string who) => t => new Quote { Text = t }; }", "ONR2001")]
    [InlineData("class Desk { public Desk() { string who; Func<Quote> make = () => new Quote(); who = \"x\"; Console.WriteLine(who + make); } }", "ONR2001")]
    [InlineData("using System.Diagnostics.CodeAnalysis; [Claim] class A { [SetsRequiredMembers] public A(int a) { } [SetsRequiredMembers] public A() : this(1) { } [AttributedTo] public required string By { get; set; } }", "ONR2006", 1)]
    public async Task Offers_nothing(string code, string id, int index = 0)
    {
        Document document = FixWorkspace.Open(code, Microsoft.CodeAnalysis.CSharp.LanguageVersion.Preview);
        Diagnostic finding = (await FixWorkspace.Findings(document)).Where(d => d.Id == id).ElementAt(index);
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

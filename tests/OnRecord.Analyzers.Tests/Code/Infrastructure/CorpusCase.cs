using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OnRecord.Analyzers.Tests.Code.Infrastructure;

/// <summary>
/// One file of the corpus. Comments at its head say under what settings it is compiled (<c>// lang: 9</c>,
/// <c>// nullable: disable</c>, <c>// output: exe</c>, <c>// compiler: 5.0</c> for what older ones don't know, <c>// news: prelude</c> for what the library itself doesn't have); a comment at the end of a line names the ids expected there.
/// </summary>
internal sealed class CorpusCase
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using Models;
        using OnRecord;
        using OnRecord.News;
        using Quote = Models.Quote;

        """;

    private readonly IReadOnlyDictionary<string, string> _settings;

    private CorpusCase(string name, string code)
    {
        Name = name;
        Code = code;
        _settings = code.Split('\n').TakeWhile(static l => l.StartsWith("//", StringComparison.Ordinal))
            .Select(static l => Regex.Match(l, "^// (lang|nullable|output|compiler|news): (.*)$")).Where(static m => m.Success)
            .ToDictionary(static m => m.Groups[1].Value, static m => m.Groups[2].Value);
        Expected = [.. code.Split('\n').SelectMany(static (line, i) => Regex.Match(line, "// ((?:ONR\\d{4} ?)+)$").Groups[1].Value
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => (i + 1, id)))];
    }

    public string Name { get; }

    public string Code { get; }

    /// <summary>Line from 1 and id.</summary>
    public IReadOnlyList<(int Line, string Id)> Expected { get; }

    public static IEnumerable<CorpusCase> Read(string kind) => Directory
        .EnumerateFiles(Path.Combine(Compilations.CorpusDirectory, kind), "*.cs")
        .Order(StringComparer.Ordinal)
        .Select(static file => new CorpusCase(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)))
        .Where(static c => !c._settings.TryGetValue("compiler", out string? oldest) || typeof(Compilation).Assembly.GetName().Version >= Version.Parse(oldest));

    /// <summary>Compiled with the hand-written claim types, against the library itself unless the case is about what only the prelude has.</summary>
    public Compilation Compile()
    {
        bool real = _settings.GetValueOrDefault("news") != "prelude";
        LanguageVersion language = _settings.TryGetValue("lang", out string? version) && LanguageVersionFacts.TryParse(version, out LanguageVersion parsed) ? parsed : LanguageVersion.Preview;
        bool isTooOldForModels = language < LanguageVersion.CSharp12;
        CSharpCompilation compilation = Compilations.Create(
            isTooOldForModels ? Usings + "#line 1\n" + Code : Code,
            language,
            _settings.GetValueOrDefault("nullable") == "disable" ? NullableContextOptions.Disable : NullableContextOptions.Enable,
            _settings.GetValueOrDefault("output") == "exe" ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            real);
        return isTooOldForModels
            ? compilation.AddReferences(Compilations.ModelsAssembly(real))
            : compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(real ? Compilations.RealModels : Compilations.Models, new CSharpParseOptions(language), "Models.cs"));
    }
}

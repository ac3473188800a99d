using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OnRecord.Analyzers.Tests.Code.Infrastructure;

/// <summary>Asserts that the analyzer reports what is marked in a piece of code, where it is marked, and nothing else.</summary>
internal static class Verify
{
    /// <summary>What every piece of code starts with.</summary>
    public const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Linq;
        using System.Threading.Tasks;
        using OnRecord;
        using OnRecord.News;

        """;

    /// <summary>Members of a class.</summary>
    public static Task Members(string members, LanguageVersion language = LanguageVersion.Preview, NullableContextOptions nullable = NullableContextOptions.Enable) =>
        Unit("class Desk\n{\n" + members + "\n}\n", language, nullable);

    /// <summary>Types.</summary>
    public static async Task Unit(string types, LanguageVersion language = LanguageVersion.Preview, NullableContextOptions nullable = NullableContextOptions.Enable)
    {
        MarkedSource source = MarkedSource.Parse(Usings + types);
        CSharpCompilation compilation = Compilations.Create(source.Code, language, nullable);
        IEnumerable<Diagnostic> compilers = compilation.GetDiagnostics().Where(d =>
            d.Severity == DiagnosticSeverity.Error || source.Marks.Any(m => m.Id == d.Id));
        string[] found = [.. (await Compilations.Analyze(compilation)).Concat(compilers)
            .OrderBy(static d => d.Location.SourceSpan.Start)
            .ThenBy(static d => d.Location.SourceSpan.Length)
            .Select(d => Show(source.Code, d.Id, d.Location.SourceSpan))];
        string[] expected = [.. source.Marks.Select(m => Show(source.Code, m.Id, m.Span))];
        Assert.Equal(expected, found);
    }

    private static string Show(string code, string id, Microsoft.CodeAnalysis.Text.TextSpan span) =>
        $"{id} line {code.AsSpan(0, span.Start).Count('\n') + 1 - Usings.Count(static c => c == '\n')} [{span.Start}..{span.End}]: {code.Substring(span.Start, span.Length)}";
}

using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using OnRecord.Analyzers.Code;
using OnRecord.Analyzers.Data;

namespace OnRecord.Analyzers.Tests.Code;

/// <summary>The presets name every rule, and no other, with the severity that their kind asks for.</summary>
public sealed class PresetTests
{
    private static readonly string Root = typeof(PresetTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "RepositoryRoot").Value!;

    [Fact]
    public void Strict_lets_nothing_pass() => Assert.Equal(Expected(static rule => rule.DefaultSeverity == DiagnosticSeverity.Info ? "warning" : "error"), Read("Strict"));

    [Fact]
    public void Monitor_fails_no_build() => Assert.Equal(
        Expected(static rule => rule.Id.StartsWith("ONR0", StringComparison.Ordinal) ? "error" : rule.DefaultSeverity switch
        {
            DiagnosticSeverity.Error => "warning",
            DiagnosticSeverity.Warning => "suggestion",
            _ => "silent",
        }),
        Read("Monitor"));

    private static string[] Expected(Func<DiagnosticDescriptor, string> severity) =>
        [.. CodeRules.All.Concat(DataRules.All).OrderBy(static rule => rule.Id, StringComparer.Ordinal).Select(rule => rule.Id + " " + severity(rule))];

    private static string[] Read(string preset)
    {
        string text = File.ReadAllText(Path.Combine(Root, "src/OnRecord/build/presets/OnRecord" + preset + ".globalconfig"));
        Assert.Contains("is_global = true", text);
        return [.. Regex.Matches(text, @"^dotnet_diagnostic\.(ONR\d{4})\.severity = (\w+)\r?$", RegexOptions.Multiline).Select(static m => m.Groups[1].Value + " " + m.Groups[2].Value)];
    }
}

using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace OnRecord.Architecture.Tests;

/// <summary>Arrows between projects run one way. Read off the built assemblies, so that no reference can hide.</summary>
public sealed class ArrowTests
{
    private static readonly string[] Roslyn = ["Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp"];

    // On netstandard2.0, System.Text.Json and what it is made of are packages.
    public static TheoryData<string, string, string[]> Arrows() => new()
    {
        // Assembly, target framework folder suffix, everything that it may refer to beside the framework.
        { "OnRecord.Schema", "", ["YamlDotNet", "System.Memory"] },
        { "OnRecord.Checking", "", ["OnRecord.Schema", "System.Memory"] },
        { "OnRecord.Evolution", "", ["OnRecord.Schema"] },
        { "OnRecord.Exports", "", ["OnRecord.Schema"] },
        { "OnRecord.Generators", "", ["OnRecord.Schema", "OnRecord.Evolution", "System.Collections.Immutable", "System.Reflection.Metadata", .. Roslyn] },
        { "OnRecord.Analyzers", "", ["OnRecord.Schema", "OnRecord.Checking", "System.Collections.Immutable", "System.Memory", .. Roslyn] },
        {
            "OnRecord.CodeFixes", "",
            ["OnRecord.Analyzers", "OnRecord.Checking", "OnRecord.Schema", "System.Collections.Immutable", "System.Composition.AttributedModel", "Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces", .. Roslyn]
        },
        { "OnRecord.Tool", "", ["OnRecord.Schema", "OnRecord.Checking", "OnRecord.Exports", "OnRecord.Evolution", "System.CommandLine", "Spectre.Console"] },
        { "OnRecord", "_net8.0", ["YamlDotNet"] },
        { "OnRecord", "_netstandard2.0", ["YamlDotNet", "System.Text.Json", "System.Text.Encodings.Web", "System.Memory", "System.Buffers", "System.Runtime.CompilerServices.Unsafe"] },
        { "OnRecord.News", "_net8.0", ["OnRecord"] },
        { "OnRecord.News", "_netstandard2.0", ["OnRecord", "System.Text.Json", "System.Text.Encodings.Web", "System.Memory", "System.Buffers", "System.Runtime.CompilerServices.Unsafe"] },
    };

    [Theory]
    [MemberData(nameof(Arrows))]
    public void Refers_to_nothing_else(string assembly, string suffix, string[] allowed)
    {
        bool isModern = suffix == "_net8.0" || assembly is "OnRecord.Tool" or "OnRecord.Exports";
        string[] unexpected = [.. References(assembly, suffix).Except(allowed).Where(name => !IsFramework(name, isModern))];
        Assert.Empty(unexpected);
    }

    [Theory]
    [InlineData("OnRecord.Generators", "OnRecord.Schema")]
    [InlineData("OnRecord.Checking", "OnRecord.Schema")]
    [InlineData("OnRecord.Evolution", "OnRecord.Schema")]
    [InlineData("OnRecord.Analyzers", "OnRecord.Checking")]
    [InlineData("OnRecord.Tool", "OnRecord.Checking")]
    public void Refers_to_what_it_builds_on(string assembly, string expected) => Assert.Contains(expected, References(assembly, ""));

    [Fact]
    public void Only_the_reading_side_knows_the_yaml_library()
    {
        string root = Metadata("RepositoryRoot");
        string[] readers = [.. Directory.EnumerateFiles(Path.Combine(root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(static file => File.ReadAllText(file).Contains("YamlDotNet.", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))];
        Assert.NotEmpty(readers);
        Assert.All(readers, static file => Assert.True(
            file.StartsWith("src/Shared/Yaml/", StringComparison.Ordinal)
            || file.StartsWith("src/OnRecord.Schema/Reading/", StringComparison.Ordinal)
            || file.StartsWith("src/OnRecord/Yaml/", StringComparison.Ordinal),
            file));
    }

    // Where the framework is no single assembly, a package of its name's beginning would pass: there is but one, and it is allowed where it is used.
    private static bool IsFramework(string name, bool isModern) =>
        name is "netstandard" || (isModern && name.StartsWith("System.", StringComparison.Ordinal) && name != "System.CommandLine");

    private static List<string> References(string assembly, string suffix)
    {
        string file = Path.Combine(
            Metadata("RepositoryRoot"), "artifacts", "bin", assembly, Metadata("Configuration").ToLowerInvariant() + suffix, assembly + ".dll");
        using PEReader reader = new(File.OpenRead(file));
        MetadataReader metadata = reader.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }

    private static string Metadata(string key) => typeof(ArrowTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}

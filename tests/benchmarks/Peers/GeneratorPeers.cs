using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using OnRecord.Benchmarks.Generators;

namespace OnRecord.Benchmarks.Peers;

/// <summary>Generators of others, each with code that gives it so many types to do: the members are those of the schemas of <see cref="SchemaProject"/>.</summary>
internal static class GeneratorPeers
{
    private const string Members = "public string Id { get; set; } = \"\"; public string Text { get; set; } = \"\"; public long? Count { get; set; } public string[]? Tags { get; set; } public System.DateOnly? Day { get; set; }";

    private static readonly string Packs = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "../../../packs"));

    /// <summary>A mapper a type, from it to another of the same members.</summary>
    public static DriverRun Mapperly(int types)
    {
        string package = typeof(GeneratorPeers).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "MapperlyPackage").Value!;
        return new DriverRun(
            Generator(Path.Combine(package, "analyzers", "roslyn4.14", "dotnet", "cs", "Riok.Mapperly.dll"), "Riok.Mapperly.MapperGenerator"),
            [],
            Code(types, "public sealed class R# { " + Members + " } public sealed class D# { " + Members + " } [Riok.Mapperly.Abstractions.Mapper] public static partial class M# { public static partial D# Map(R# from); }"),
            MetadataReference.CreateFromFile(Path.Combine(package, "lib", "netstandard2.0", "Riok.Mapperly.Abstractions.dll")));
    }

    /// <summary>A validator a type, of its annotations; null where the SDK has no ASP.NET Core.</summary>
    public static DriverRun? Options(int types)
    {
        if (Find("Microsoft.Extensions.Options.SourceGeneration.dll") is not { } generator || Find("Microsoft.Extensions.Options.dll") is not { } library) return null;
        string members = Members.Replace("public string Text", "[System.ComponentModel.DataAnnotations.Required] public string Text", StringComparison.Ordinal)
            .Replace("public long? Count", "[System.ComponentModel.DataAnnotations.Range(0, 100)] public long? Count", StringComparison.Ordinal);
        return new DriverRun(
            Generator(generator, "Microsoft.Extensions.Options.Generators.OptionsValidatorGenerator"),
            [],
            Code(types, "public sealed class R# { " + members + " } [Microsoft.Extensions.Options.OptionsValidator] public sealed partial class V# : Microsoft.Extensions.Options.IValidateOptions<R#>;"),
            MetadataReference.CreateFromFile(library));
    }

    /// <summary>A context of all types, which are records as our generator makes them; null where the SDK has no such generator.</summary>
    public static DriverRun? SystemTextJson(int types) => Find("System.Text.Json.SourceGeneration.dll") is not { } generator ? null : new DriverRun(
        Generator(generator, "System.Text.Json.SourceGeneration.JsonSourceGenerator"),
        [],
        Code(types, "public sealed record R# { public required string Id { get; init; } public required string Text { get; init; } public long? Count { get; init; } public string[]? Tags { get; init; } public System.DateOnly? Day { get; init; } }")
            + Lines(types, "[System.Text.Json.Serialization.JsonSerializable(typeof(R#))]")
            + "public sealed partial class Context : System.Text.Json.Serialization.JsonSerializerContext;\n");

    private static string? Find(string file) => Directory.EnumerateFiles(Packs, file, SearchOption.AllDirectories).FirstOrDefault();

    private static IIncrementalGenerator Generator(string file, string type) => (IIncrementalGenerator)Activator.CreateInstance(Assembly.LoadFrom(file).GetType(type, throwOnError: true)!)!;

    private static string Code(int types, string each) => "#nullable enable\nnamespace Many;\n" + Lines(types, each);

    private static string Lines(int types, string each)
    {
        StringBuilder code = new();
        for (int i = 0; i < types; i++) code.Append(each.Replace("#", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)).Append('\n');
        return code.ToString();
    }
}

using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace OnRecord.RealCode;

/// <summary>
/// The sources below a project file. Compiled without the project's own packages and references: what doesn't bind is code
/// that doesn't compile, which an analyzer meets in every editor.
/// </summary>
internal sealed record SourceProject(string Folder, IReadOnlyList<string> Files)
{
    public static readonly MetadataReference News = MetadataReference.CreateFromFile(typeof(OnRecord.News.Statement).Assembly.Location);

    private static readonly MetadataReference[] References = [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(SchemaRecord).Assembly.Location), News];

    /// <summary>The library and no code.</summary>
    public static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Measured",
        references: References,
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Annotations));

    public int Lines => Files.Sum(static file => File.ReadLines(file).Count());

    public static IEnumerable<SourceProject> Find(string folder)
    {
        string[] roots = [.. Directory.EnumerateFiles(folder, "*.csproj", SearchOption.AllDirectories).Select(static file => Path.GetDirectoryName(file)!).Distinct().OrderByDescending(static root => root.Length)];
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(static file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .GroupBy(file => roots.FirstOrDefault(root => file.StartsWith(root + "/", StringComparison.Ordinal)) ?? folder)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(static group => new SourceProject(group.Key, [.. group.Order(StringComparer.Ordinal)]));
    }

    public CSharpCompilation Compile()
    {
        CSharpParseOptions parse = new(LanguageVersion.Preview, preprocessorSymbols: ["NET", "NET8_0", "NET8_0_OR_GREATER", "NETCOREAPP", "NETSTANDARD2_0_OR_GREATER"]);
        return Empty.WithAssemblyName(Path.GetFileName(Folder)).AddSyntaxTrees(Files.Select(file => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(file)), parse, file)));
    }
}

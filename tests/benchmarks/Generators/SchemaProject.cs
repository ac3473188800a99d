using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace OnRecord.Benchmarks.Generators;

/// <summary>Schema files of five records each, in which every record refers to the one before, across files too.</summary>
internal static class SchemaProject
{
    public const int RecordsPerFile = 5;

    public static AdditionalText[] Files(int count) => [.. Enumerable.Range(0, count).Select(static i => File(i, "First", "A text."))];

    /// <summary>One file.</summary>
    /// <param name="number">Its place.</param>
    /// <param name="first">What its first record is called, which others don't refer to.</param>
    /// <param name="description">Of a field.</param>
    public static AdditionalText File(int number, string first, string description)
    {
        StringBuilder yaml = new();
        yaml.Append("onrecord: 1\nid: https://example.org/s").Append(number).Append("\nversion: 1.0.0\nnamespace: Many.N").Append(number).Append("\nrecords:\n");
        for (int i = 0; i < RecordsPerFile; i++)
        {
            yaml.Append("  ").Append(i == 0 ? first : "Record").Append(i).Append("In").Append(number).Append(":\n    fields:\n");
            yaml.Append("      id: { type: string, identifier: true, pattern: \"^[a-z]+$\" }\n");
            yaml.Append("      text: { type: string, minLength: ").Append(1 + description.Length % 7).Append(", description: ").Append(description).Append(" }\n");
            yaml.Append("      count?: { type: integer, minimum: 0 }\n      tags?: [string]\n      day?: date\n");
            if (i > 1) yaml.Append("      other?: { ref: Record").Append(i - 1).Append("In").Append(number).Append(" }\n");
        }

        return new Text("/project/s" + number + ".onrecord.yaml", yaml.ToString());
    }

    public static CSharpCompilation Compilation(string code, params string[] more)
    {
        string folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        IEnumerable<MetadataReference> framework = Directory.EnumerateFiles(folder, "System*.dll").Append(Path.Combine(folder, "netstandard.dll")).Where(IsManaged).Select(static file => MetadataReference.CreateFromFile(file));
        return CSharpCompilation.Create(
            "Project",
            [.. more.Append(code).Select(static (text, i) => CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), ParseOptions, "Code" + i + ".cs"))],
            [.. framework, MetadataReference.CreateFromFile(typeof(SchemaRecord).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp13);

    public static AnalyzerConfigOptionsProvider Options { get; } = new SchemaOptions();

    private static bool IsManaged(string file)
    {
        try
        {
            System.Reflection.AssemblyName.GetAssemblyName(file);
            return true;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }

    private sealed class Text(string path, string content) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(content, Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class SchemaOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(ImmutableDictionary<string, string>.Empty
            .Add("build_property.RootNamespace", "Many")
            .Add("build_property.ProjectDir", "/project/"));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(ImmutableDictionary<string, string>.Empty);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            new Values(ImmutableDictionary<string, string>.Empty.Add("build_metadata.AdditionalFiles.OnRecordKind", "schema"));
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}

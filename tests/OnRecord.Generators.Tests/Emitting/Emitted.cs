using System.Runtime.Loader;
using System.Text;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using OnRecord.Generators.Emitting;
using OnRecord.Generators.Planning;
using OnRecord.Schema.Resolving;

namespace OnRecord.Generators.Tests.Emitting;

/// <summary>Emits, compiles and runs the C# of a schema.</summary>
internal static class Emitted
{
    public static CompilationFacts Net80 { get; } = new() { HasDateOnly = true, HasNotNullWhen = true };

    /// <summary>The files of a schema that has no mistake.</summary>
    public static IReadOnlyList<EmittedFile> Files(string schema, CompilationFacts? facts = null, string path = "test.onrecord.yaml", string rootNamespace = "Test")
    {
        SchemaLoader loader = new(key => key == path ? schema : null, rootNamespace);
        LoadedSchema loaded = loader.Load(path)!;
        Assert.True(loaded.Findings.Count == 0, string.Join("\n", loaded.Findings));
        return [.. Emitter.Emit(RecordPlanner.Plan(loaded.Resolved.Model, facts ?? Net80))];
    }

    /// <summary>Compiles emitted code with what a test adds to it; any warning is a failure.</summary>
    public static byte[] Compile(IEnumerable<EmittedFile> files, string code = "", LanguageVersion version = LanguageVersion.CSharp12, params byte[][] references)
    {
        using MemoryStream image = new();
        using MemoryStream documentation = new();
        Microsoft.CodeAnalysis.Emit.EmitResult result = Compilation(files, code, version, references).Emit(image, xmlDocumentationStream: documentation);
        string[] problems = [.. result.Diagnostics.Where(static d => d.Severity >= DiagnosticSeverity.Warning).Select(static d => d + "\n    " + d.Location.SourceTree?.GetText().Lines[d.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim())];
        Assert.True(problems.Length == 0, string.Join("\n", problems.Take(20)));
        return image.ToArray();
    }

    /// <summary>What the compiler says of the code of a test, each with its line.</summary>
    public static string[] Problems(IEnumerable<EmittedFile> files, string code) =>
        [.. Compilation(files, code, LanguageVersion.CSharp12).GetDiagnostics()
            .Where(static d => d.Severity >= DiagnosticSeverity.Warning && d.Location.SourceTree?.FilePath == "Test.cs")
            .OrderBy(static d => d.Location.SourceSpan.Start)
            .Select(static d => d.Id + ": " + d.Location.SourceTree!.GetText().Lines[d.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim())];

    /// <summary>Compiles emitted code and runs the statements of a test with it; they return a string.</summary>
    public static string Run(string schema, string statements, CompilationFacts? facts = null) =>
        Execute(Compile(Files(schema, facts), Program(statements)));

    /// <summary>Runs what <see cref="Compile"/> made of a <see cref="Program"/>.</summary>
    public static string Execute(byte[] image, params byte[][] references)
    {
        AssemblyLoadContext context = new(null, isCollectible: true);
        try
        {
            foreach (byte[] reference in references) context.LoadFromStream(new MemoryStream(reference));
            System.Reflection.Assembly assembly = context.LoadFromStream(new MemoryStream(image));
            return (string)assembly.GetType("TestProgram")!.GetMethod("Run")!.Invoke(null, null)!;
        }
        finally
        {
            context.Unload();
        }
    }

    public static string Program(string statements, string members = "") =>
        $$"""
        using System.Text;
        using OnRecord.Validation;
        using Test;
        public static class TestProgram
        {
            /// <summary>Runs.</summary>
            public static string Run()
            {
                {{statements}}
            }

            {{members}}

            private static string Show(ValidationResult result) => string.Join("\n", result.Errors.Concat(result.Warnings).Select(e => e.Path + " " + e.RuleId + " " + e.Severity));
        }
        """.Replace("public static class TestProgram", "/// <summary>A test.</summary>\npublic static class TestProgram");

    private static CSharpCompilation Compilation(IEnumerable<EmittedFile> files, string code, LanguageVersion version, params byte[][] references)
    {
        CSharpParseOptions options = new(version, DocumentationMode.Diagnose);
        List<SyntaxTree> trees = [.. files.Select(file => Parse(file.Text, file.HintName, options))];
        trees.Add(Parse(code, "Test.cs", options));
        trees.Add(Parse("global using System; global using System.Collections.Generic; global using System.Linq; global using OnRecord;", "Usings.cs", options));
        return CSharpCompilation.Create(
            "Emitted" + Guid.NewGuid().ToString("N"),
            trees,
            [.. Net80References, .. references.Select(static image => MetadataReference.CreateFromImage(image))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));
    }

    private static IEnumerable<MetadataReference> Net80References =>
        global::Basic.Reference.Assemblies.Net80.References.All.Append(MetadataReference.CreateFromFile(typeof(SchemaRecord).Assembly.Location));

    private static SyntaxTree Parse(string text, string path, CSharpParseOptions options) =>
        CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), options, path);
}

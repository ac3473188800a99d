using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OnRecord.Generators.Tests.Pipeline;

/// <summary>What is wrong with a project, each at its place, and what is nearly wrong.</summary>
public class SetupTests
{
    private const string Plain = "onrecord: 1\nrecords:\n  A: { fields: { x: string } }\n";
    private const string People = "onrecord: 1\n\nid: https://example.org/people\nnamespace: People\nrecords:\n  Person: { fields: { name: string } }\n";

    [Theory]
    [InlineData(LanguageVersion.CSharp10, true)]
    [InlineData(LanguageVersion.CSharp8, true)]
    [InlineData(LanguageVersion.CSharp11, false)]
    [InlineData(LanguageVersion.Latest, false)]
    public void ONR0001_the_language_is_too_old(LanguageVersion version, bool isFound)
    {
        GeneratorRun run = (SchemaProject.Of(("a.onrecord.yaml", Plain)) with { Version = version }).Run();

        Assert.Equal(isFound ? ["ONR0001"] : [], run.Findings);
        Assert.Equal(isFound ? 0 : 1, run.Sources.Count);
        run.Compiles();
    }

    [Theory]
    [InlineData("schemas", true)]
    [InlineData("Schema", true)]
    [InlineData("data", false)]
    [InlineData("document", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void ONR0003_an_unknown_kind(string? kind, bool isFound)
    {
        SchemaProject project = new() { Files = [new ProjectFile("sub/a.onrecord.yaml", Plain, kind)] };

        GeneratorRun run = project.Run().NotThrown();

        Assert.Equal(isFound ? ["ONR0003 sub/a.onrecord.yaml(1,1)"] : [], run.Findings);
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void ONR0004_an_id_twice_in_a_project()
    {
        string other = People.Replace("namespace: People", "namespace: Other", StringComparison.Ordinal);
        GeneratorRun run = SchemaProject.Of(("a.onrecord.yaml", People), ("b.onrecord.yaml", other)).Run().Compiles();

        Assert.Equal(["ONR0004 b.onrecord.yaml(3,1)"], run.Findings);
        Assert.Contains("'https://example.org/people' is also that of a.onrecord.yaml", run.Diagnostics[0].GetMessage(null), StringComparison.Ordinal);
        Assert.Equal(["a.onrecord.g.cs"], run.Sources.Keys);
    }

    [Fact]
    public void ONR0004_ids_are_compared_exactly()
    {
        string other = People.Replace("namespace: People", "namespace: Other", StringComparison.Ordinal).Replace("/people", "/People", StringComparison.Ordinal);

        Assert.Empty(SchemaProject.Of(("a.onrecord.yaml", People), ("b.onrecord.yaml", other)).Run().Compiles().Findings);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ONR0004_an_id_of_a_referenced_assembly(bool isProjectReference)
    {
        MetadataReference reference = Reference(People, "Library", isProjectReference);
        string own = People.Replace("\n\nid", "\n\n\n# moved\nid", StringComparison.Ordinal);

        GeneratorRun run = (SchemaProject.Of(("a.onrecord.yaml", own), ("b.onrecord.yaml", Plain)) with { References = [reference] }).Run().Compiles();

        Assert.Equal(["ONR0004 a.onrecord.yaml(5,1)"], run.Findings);
        Assert.Contains("also that of the assembly Library", run.Diagnostics[0].GetMessage(null), StringComparison.Ordinal);
        Assert.Equal(["b.onrecord.g.cs"], run.Sources.Keys);
    }

    [Fact]
    public void ONR0004_an_id_of_two_referenced_assemblies_is_in_no_file()
    {
        SchemaProject project = SchemaProject.Of(("a.onrecord.yaml", Plain)) with
        {
            References = [Reference(People, "One", true), Reference(People.Replace("namespace: People", "namespace: Other", StringComparison.Ordinal), "Two", false)],
        };

        GeneratorRun run = project.Run().NotThrown();

        Assert.Equal(["ONR0004"], run.Findings);
        Assert.Contains("the assembly One and the assembly Two", run.Diagnostics[0].GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_schema_of_a_referenced_assembly_is_imported_by_its_id(bool isProjectReference)
    {
        SchemaProject project = SchemaProject.Of(("a.onrecord.yaml",
            "onrecord: 1\nimports: { p: https://example.org/people }\nrecords:\n  Seat: { fields: { holder: p.Person } }\n")) with
        {
            References = [Reference(People, "Library", isProjectReference)],
        };

        GeneratorRun run = project.Run().Compiles();

        Assert.Empty(run.Findings);
        Assert.Contains("global::People.Person", run.Sources["a.onrecord.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void ONR0007_no_runtime_library()
    {
        SchemaProject project = SchemaProject.Of(("a.onrecord.yaml", Plain)) with { HasRuntime = false };

        GeneratorRun run = project.Run().Compiles();

        Assert.Equal(["ONR0007"], run.Findings);
        Assert.Empty(run.Sources);
        Assert.Empty((project with { Files = [] }).Run().Findings);
    }

    public static TheoryData<string, string, string[]> Types => new()
    {
        { "records:\n  A: { fields: { x: string } }\n", "records:\n  B: { fields: { x: string } }\n\n  A: { fields: { x: string } }\n", ["ONR0008 b.onrecord.yaml(5,3)"] },
        { "namespace: Root\nrecords:\n  A: { fields: { x: string } }\n", "records:\n  A: { fields: { x: string } }\n", ["ONR0008 b.onrecord.yaml(3,3)"] },
        { "enums:\n  A: [a, b]\n", "mixins:\n  A: { fields: { x: string } }\n", ["ONR0008 b.onrecord.yaml(3,3)"] },
        { "records:\n  A: { fields: { x: string } }\n", "enums:\n  A: [a, b]\n", ["ONR0008 b.onrecord.yaml(3,3)"] },
        { "records:\n  A: { fields: { x: string } }\n", "namespace: Other\nrecords:\n  A: { fields: { x: string } }\n", [] },
        { "types:\n  A: { type: string }\n", "types:\n  A: { type: string }\n", [] },
        { "records:\n  A: { fields: { x: string } }\n", "records:\n  AA: { fields: { x: string } }\n", [] },
        { "dossier: { name: D, lists: { a: A } }\nrecords:\n  A: { fields: { x: string } }\n", "records:\n  D: { fields: { x: string } }\n", ["ONR0008 b.onrecord.yaml(3,3)"] },
        { "records:\n  A: { fields: { id: { type: string, identifier: true } } }\n", "records:\n  AId: { fields: { x: string } }\n", ["ONR0008 b.onrecord.yaml(3,3)"] },
        { "records:\n  A: { fields: { x: { type: string, sensitive: true } } }\n", "records:\n  PublicA: { fields: { x: string } }\n", ["ONR0008 b.onrecord.yaml(3,3)"] },
        { "records:\n  PublicA: { fields: { x: string } }\n", "records:\n  A: { additionalProperties: true, fields: { x: string } }\n", ["ONR0008 a.onrecord.yaml(3,3)"] },
        { "records:\n  A: { fields: { x: string } }\n", "records:\n  PublicA: { fields: { x: string } }\n", [] },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public void ONR0008_a_type_twice(string first, string second, string[] findings)
    {
        GeneratorRun run = SchemaProject.Of(("a.onrecord.yaml", "onrecord: 1\n" + first), ("b.onrecord.yaml", "onrecord: 1\n" + second)).Run();

        Assert.Equal(findings, run.Findings);
        run.Compiles();
    }

    [Theory]
    [InlineData("namespace: Desk\nrecords:\n  Court: { fields: { x: string } }\n", "namespace: Desk.Court\nrecords:\n  B: { fields: { x: string } }\n", true)]
    [InlineData("namespace: Desk\nrecords:\n  Court: { fields: { x: string } }\n", "namespace: Desk.Court.More\nenums:\n  B: [a]\n", true)]
    [InlineData("records:\n  Court: { fields: { x: { type: string, sensitive: true } } }\n", "namespace: Root.PublicCourt\nrecords:\n  B: { fields: { x: string } }\n", true)]
    [InlineData("namespace: Desk\nrecords:\n  Court: { fields: { x: string } }\n", "namespace: Desk.Courts\nrecords:\n  B: { fields: { x: string } }\n", false)]
    [InlineData("namespace: Desk\nrecords:\n  Court: { fields: { x: string } }\n", "namespace: Court\nrecords:\n  B: { fields: { x: string } }\n", false)]
    [InlineData("namespace: Desk\nrecords:\n  Desk: { fields: { x: string } }\n", "namespace: Desk\nrecords:\n  B: { fields: { x: string } }\n", false)]
    public void ONR0011_a_type_with_the_name_of_a_namespace(string first, string second, bool isFound)
    {
        GeneratorRun run = SchemaProject.Of(("a.onrecord.yaml", "onrecord: 1\n" + first), ("b.onrecord.yaml", "onrecord: 1\n" + second)).Run();

        Assert.Equal(isFound ? ["ONR0011 b.onrecord.yaml(2,1)"] : [], run.Findings);
        run.Compiles();
    }

    [Theory]
    [InlineData("/shared/one/x.onrecord.yaml", "/shared/two/x.onrecord.yaml", true)] // Outside the project, a file's name is all that is the same on every machine.
    [InlineData("D:\\one\\x.onrecord.yaml", "D:\\two\\x.onrecord.yaml", true)]
    [InlineData("x.onrecord.yaml", "x.onrecord.yaml", true)]
    [InlineData("/repo/one/x.onrecord.yaml", "one/x.onrecord.yaml", false)]
    [InlineData("X.onrecord.yaml", "x.onrecord.yaml", false)]
    [InlineData("/shared/one/x.onrecord.yaml", "/shared/two/y.onrecord.yaml", false)]
    public void ONR0009_two_files_of_one_path(string one, string two, bool isFound)
    {
        string other = "onrecord: 1\nid: https://example.org/b\nnamespace: Other\nrecords:\n  B: { fields: { x: string } }\n";

        GeneratorRun run = SchemaProject.Of((one, People), (two, other), ("good.onrecord.yaml", Plain)).Run().Compiles();

        Assert.Equal(isFound ? [$"ONR0009 {one}(1,1)", $"ONR0009 {two}(1,1)"] : [], run.Findings);
        Assert.Equal(isFound ? 1 : 3, run.Sources.Count);
    }

    /// <summary>A library made for this, of which emitted code could not be compiled: what counts is what it asks of the library.</summary>
    [Theory]
    [InlineData("OnRecord", "RecordReader { public int GetDateOnly() => 0; } public class InOrderReader {}", "DateOnly InOrderReader")]
    [InlineData("OnRecord", "RecordReader { public int GetDateOnly() => 0; }", "DateOnly")]
    [InlineData("OnRecord", "RecordReader {}", "RecordDate")]
    [InlineData("OnRecord", "Other {}", "ONR0007")]
    [InlineData("Imitation", "RecordReader { public int GetDateOnly() => 0; }", "ONR0007")]
    public void What_is_emitted_depends_on_the_library_that_is_referenced(string assembly, string types, string expected)
    {
        foreach (bool isProject in (bool[])[false, true])
        {
            Compilation library = CSharpCompilation.Create(
                assembly,
                [CSharpSyntaxTree.ParseText("namespace OnRecord.Serialization; public class " + types)],
                Basic.Reference.Assemblies.Net80.References.All,
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
            SchemaProject project = SchemaProject.Of(("a.onrecord.yaml", "onrecord: 1\nrecords:\n  A: { fields: { day: date } }\n")) with { HasRuntime = false, References = [Reference(library, isProject)] };

            GeneratorRun run = project.Run();

            string code = string.Concat(run.Sources.Values);
            string[] used = [.. ((string[])["System.DateOnly", "RecordDate", "InOrderReader"]).Where(word => code.Contains(word, StringComparison.Ordinal)).Select(static word => word.Replace("System.", "", StringComparison.Ordinal))];
            Assert.Equal(expected, string.Join(" ", used.Concat(run.Diagnostics.Select(static d => d.Id))));
        }
    }

    private static MetadataReference Reference(string schema, string name, bool isProject) =>
        Reference(SchemaProject.Of(("library.onrecord.yaml", schema)).Run().Compiles().Compilation.WithAssemblyName(name), isProject);

    private static MetadataReference Reference(Compilation compilation, bool isProject)
    {
        if (isProject) return compilation.ToMetadataReference();
        using MemoryStream image = new();
        Assert.True(compilation.Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}

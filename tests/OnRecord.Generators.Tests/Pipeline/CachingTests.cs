using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OnRecord.Generators.Tests.Pipeline;

/// <summary>An edit, what ran again in a hundred schemas, and what was emitted again in a thousand.</summary>
public class CachingTests
{
    private const int FileCount = 100;

    /// <summary>f0 is imported by f1, which builds on Base and refers to Named.</summary>
    private static readonly SchemaProject Project = new() { Files = [.. Enumerable.Range(0, FileCount).Select(File)] };

    private static readonly Lazy<GeneratorRun> First = new(() => Project.Run().NotThrown());

    private const int LargeCount = 1000;

    private static readonly SchemaProject Large = new() { Files = [.. Enumerable.Range(0, LargeCount).Select(File)], IsTracked = false };

    private static readonly Lazy<GeneratorRun> FirstLarge = new(() => Large.Run().NotThrown());

    public static TheoryData<string, string, string, string[]> LargeEdits => new()
    {
        { "f7.onrecord.yaml", "records:", "# a comment\n\nrecords:", [] },
        { "f7.onrecord.yaml", "a: string", "a: string, added: string", ["f7.onrecord.g.cs"] },
        { "f0.onrecord.yaml", "Named:", "Renamed:", ["f0.onrecord.g.cs", "f1.onrecord.g.cs"] },
    };

    [Theory]
    [MemberData(nameof(LargeEdits))]
    public void Of_a_thousand_files_an_edit_emits_what_depends_on_it(string path, string from, string to, string[] emitted)
    {
        Assert.Equal(LargeCount, FirstLarge.Value.Result.GeneratedSources.Length);
        Assert.Equal(emitted, Large.Edit(path, from, to).Run(FirstLarge.Value).NotThrown().EmittedSince(FirstLarge.Value));
    }

    [Fact]
    public void Of_a_thousand_files_an_edit_of_code_and_texts_made_anew_emit_none()
    {
        Assert.Empty((Large with { Code = "class Edited { int x; }" }).Run(FirstLarge.Value).EmittedSince(FirstLarge.Value));
        Assert.Empty(Large.Recreated().Run(FirstLarge.Value).EmittedSince(FirstLarge.Value));
    }

    [Fact]
    public void Every_file_is_emitted_at_first()
    {
        Assert.Empty(First.Value.Findings);
        Assert.Equal(FileCount, First.Value.Result.GeneratedSources.Length);
        Assert.Equal(FileCount, First.Value.Count(TrackingNames.Sources, IncrementalStepRunReason.New));
    }

    [Fact]
    public void An_edit_of_code_runs_nothing()
    {
        GeneratorRun second = (Project with { Code = "class Edited { int x; }" }).Run(First.Value);

        Assert.All(second.Reasons, static r => Assert.Matches(" (Cached|Unchanged)$", r));
        Assert.Equal(FileCount, second.Count(TrackingNames.Sources, IncrementalStepRunReason.Cached));
        Assert.Equal(0, second.OutputsWritten);
        Assert.Empty(second.EmittedSince(First.Value));
    }

    [Fact]
    public void A_change_of_the_language_version_that_matters_is_seen()
    {
        GeneratorRun second = (Project with { Version = LanguageVersion.CSharp10 }).Run();

        Assert.Empty(second.Sources);
    }

    [Fact]
    public void Texts_made_anew_with_equal_content_emit_nothing()
    {
        GeneratorRun second = Project.Recreated().Run(First.Value);

        Assert.All(second.Reasons, static r => Assert.Matches(" (Cached|Unchanged)$", r));
        Assert.Equal(FileCount, second.Count(TrackingNames.ParsedFiles, IncrementalStepRunReason.Cached));
        Assert.Equal(0, second.OutputsWritten);
        Assert.Empty(second.EmittedSince(First.Value));
    }

    [Theory]
    [InlineData("records:", "# a comment\n\nrecords:")]
    [InlineData("records:", "records:   # a comment")]
    [InlineData("    fields: { a: string", "    fields:   { a:   string")]
    public void A_comment_stops_at_the_model(string from, string to)
    {
        GeneratorRun second = Project.Edit("f7.onrecord.yaml", from, to).Run(First.Value);

        Assert.Equal(1, second.Count(TrackingNames.ParsedFiles, IncrementalStepRunReason.Modified));
        Assert.Equal(1, second.Count(TrackingNames.FileModels, IncrementalStepRunReason.Unchanged));
        Assert.Equal(FileCount - 1, second.Count(TrackingNames.FileModels, IncrementalStepRunReason.Cached));
        Assert.Equal(FileCount, second.Count(TrackingNames.Sources, IncrementalStepRunReason.Cached));
        Assert.Equal(0, second.OutputsWritten);
        Assert.Empty(second.EmittedSince(First.Value));
    }

    [Fact]
    public void A_new_field_emits_one_file()
    {
        GeneratorRun second = Project.Edit("f7.onrecord.yaml", "a: string", "a: string, added: string").Run(First.Value);

        Assert.Equal(1, second.Count(TrackingNames.FileModels, IncrementalStepRunReason.Modified));
        Assert.Equal(FileCount - 1, second.Count(TrackingNames.RecordShapes, IncrementalStepRunReason.Cached)); // Nobody imports it: no other file is looked at.
        Assert.Equal(1, second.Count(TrackingNames.SymbolTable, IncrementalStepRunReason.Unchanged) + second.Count(TrackingNames.SymbolTable, IncrementalStepRunReason.Cached));
        Assert.Equal(1, second.Count(TrackingNames.Sources, IncrementalStepRunReason.Modified));
        Assert.Equal(1, second.OutputsWritten);
        Assert.Equal(["f7.onrecord.g.cs"], second.EmittedSince(First.Value));
    }

    public static TheoryData<string, string, string[]> ImportedEdits => new()
    {
        { "Named:", "Renamed:", ["f0.onrecord.g.cs", "f1.onrecord.g.cs"] },
        { "basic: string", "basis: string", ["f0.onrecord.g.cs", "f1.onrecord.g.cs"] },
        { "basic: string", "basic: { type: string, description: Told of the field. }", ["f0.onrecord.g.cs"] },
        { "text: string", "texts: string", ["f0.onrecord.g.cs"] }, // f1 only refers to the record: its id is all that counts
        { "Other:", "Another:", ["f0.onrecord.g.cs"] },
        { "remark: string", "remarks: string", ["f0.onrecord.g.cs"] },
    };

    [Theory]
    [MemberData(nameof(ImportedEdits))]
    public void An_edit_of_an_imported_file_emits_what_builds_on_it(string from, string to, string[] emitted)
    {
        GeneratorRun second = Project.Edit("f0.onrecord.yaml", from, to).Run(First.Value).NotThrown();

        Assert.Equal(emitted, second.EmittedSince(First.Value));
        Assert.Equal(emitted.Length, second.Count(TrackingNames.Sources, IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void A_removed_file_takes_its_source_along_and_no_other()
    {
        GeneratorRun second = (Project with { Files = Project.Files.RemoveAt(FileCount - 1) }).Run(First.Value).NotThrown();

        Assert.Equal(FileCount - 1, second.Result.GeneratedSources.Length);
        Assert.Empty(second.EmittedSince(First.Value));
    }

    private static ProjectFile File(int number)
    {
        string records = number switch
        {
            0 =>
                """
                records:
                  Base:
                    abstract: true
                    fields: { basic: string }
                  Named:
                    fields: { id: { type: string, identifier: true }, text: string }
                  Other:
                    fields: { remark: string }
                  R3: { fields: { a: string } }
                  R4: { fields: { a: string } }
                """,
            1 =>
                """
                imports: { f: ./f0.onrecord.yaml }
                records:
                  Built:
                    extends: f.Base
                    fields: { named: ref f.Named }
                  R1: { fields: { a: string } }
                  R2: { fields: { a: string } }
                  R3: { fields: { a: string } }
                  R4: { fields: { a: string } }
                """,
            _ =>
                """
                records:
                  R0:
                    fields: { a: string }
                  R1: { fields: { b: integer, c?: boolean } }
                  R2: { fields: { id: { type: string, identifier: true } } }
                  R3: { fields: { r: ref R2 } }
                  R4: { fields: { list?: [string] } }
                """,
        };
        string name = number.ToString(CultureInfo.InvariantCulture);
        return new ProjectFile($"f{name}.onrecord.yaml", $"onrecord: 1\nnamespace: N{name}\n{records}\n");
    }
}

using Microsoft.CodeAnalysis;
using OnRecord.Evolution.Locks;

namespace OnRecord.Generators.Tests.Pipeline;

/// <summary>A schema beside its lock: what is found, at which line, and what each edit runs again.</summary>
public class LockTests
{
    private const string Published = "onrecord: 1\nid: https://example.org/a\nversion: 1.2.0\nrecords:\n  A:\n    fields:\n      x: string\n      y?: string\n";

    private static readonly string Lock = LockOf(Published);

    [Fact]
    public void Nothing_is_found_where_nothing_has_changed() => Assert.Empty(Run(Published).Findings);

    [Theory]
    [InlineData("      y?: string\n", "      y: string\n", "ONR1601 a.onrecord.yaml(8,7)")]
    [InlineData("      y?: string\n", "", "ONR1601 a.onrecord.yaml(6,5)")]
    [InlineData("      x: string\n", "\n\n      x: { type: string, maxLength: 9 }\n", "ONR1601 a.onrecord.yaml(9,26)")]
    [InlineData("      y?: string\n", "      y?: string\n      z?: string\n", "ONR1602 a.onrecord.yaml(9,7)")]
    [InlineData("1.2.0", "1.1.9", "ONR1603 a.onrecord.yaml(3,1)")]
    [InlineData("org/a", "org/b", "ONR1606 a.onrecord.yaml(2,1)")]
    [InlineData("version: 1.2.0\n", "", "ONR1607 a.onrecord.yaml(1,1)")]
    public void A_change_is_found_at_its_line(string from, string to, string finding) =>
        Assert.Equal([finding], Run(Published.Replace(from, to, StringComparison.Ordinal)).Findings);

    [Theory]
    [InlineData("      y?: string\n", "      y: string\n", "2.0.0")]
    [InlineData("      y?: string\n", "      y?: string\n      z?: string\n", "1.3.0")]
    [InlineData("      y?: string\n", "      y?: string   # a comment\n", "1.2.0")]
    public void A_change_that_the_version_says_is_none(string from, string to, string version) =>
        Assert.Empty(Run(Published.Replace(from, to, StringComparison.Ordinal).Replace("1.2.0", version, StringComparison.Ordinal)).Findings);

    [Fact]
    public void A_minor_version_is_not_enough_for_what_breaks()
    {
        GeneratorRun run = Run(Published.Replace("y?", "y", StringComparison.Ordinal).Replace("1.2.0", "1.3.0", StringComparison.Ordinal));

        Assert.Equal(["ONR1601 a.onrecord.yaml(8,7)"], run.Findings);
        Assert.Equal(
            "The field A.y must now be given. Old data may lack it. Leave it optional, with '?', or give it a 'default'; ask for it in a rule of severity warning first. "
            + "Or publish the change as version 2.0.0: this is 1.3.0, and 1.2.0 is locked.",
            run.Diagnostics[0].GetMessage(null));
    }

    [Theory]
    [InlineData("a: [", "ONR1604 a.onrecord.lock(1,4)")]
    [InlineData("lock: 2\nschema: { onrecord: 1 }\n", "ONR1604 a.onrecord.lock(1,1)")]
    [InlineData("lock: 1\nschema:\n  onrecord: 1\n  version: 1.0.0\n  record: 1\n", "ONR1604 a.onrecord.lock(2,1)")]
    [InlineData("lock: 1\nschema:\n  onrecord: 1\n", "ONR1604 a.onrecord.lock(2,1)")]
    [InlineData("", "ONR1604 a.onrecord.lock(1,1)")]
    public void A_lock_that_is_none(string text, string finding) => Assert.Equal([finding], Run(Published, text).Findings);

    [Fact]
    public void A_lock_without_a_schema()
    {
        SchemaProject project = new() { Files = [new ProjectFile("b.onrecord.yaml", Published), new ProjectFile("a.onrecord.lock", Lock, "lock")] };

        Assert.Equal(["ONR1605 a.onrecord.lock(1,1)"], project.Run().NotThrown().Findings);
    }

    [Fact]
    public void A_schema_with_a_mistake_has_lost_nothing()
    {
        GeneratorRun run = Run(Published.Replace("y?: string", "y?: strin", StringComparison.Ordinal));

        Assert.Equal(["ONR1201 a.onrecord.yaml(8,11)"], run.Findings);
    }

    [Fact]
    public void A_namespace_that_is_left_to_the_project_is_no_change()
    {
        string schema = "onrecord: 1\nversion: 1.0.0\nimports: { b: ./b.onrecord.yaml }\nrecords:\n  A: { fields: { x: b.B } }\n";
        string other = "onrecord: 1\nrecords:\n  B: { fields: { x: string } }\n";
        string text = LockWriter.Write("a.onrecord.yaml", key => key switch { "a.onrecord.yaml" => schema, "b.onrecord.yaml" => other, _ => null });
        SchemaProject project = new()
        {
            Files = [new ProjectFile("sub/a.onrecord.yaml", schema), new ProjectFile("sub/b.onrecord.yaml", other), new ProjectFile("sub/a.onrecord.lock", text, "lock")],
        };

        Assert.Empty(project.Run().Compiles().Findings);
        Assert.Equal(["ONR1601 sub/a.onrecord.yaml(3,1)"], project.Edit("sub/b.onrecord.yaml", "x: string", "x: integer").Run().Findings);
    }

    [Fact]
    public void An_edit_of_code_or_of_a_comment_compares_nothing()
    {
        SchemaProject project = Project(Published.Replace("y?", "y", StringComparison.Ordinal), Lock);
        GeneratorRun first = project.Run().NotThrown();
        GeneratorRun code = (project with { Code = "class Edited;" }).Run(first);
        GeneratorRun comment = project.Edit("a.onrecord.yaml", "records:", "# a comment\nrecords:").Run(first);

        Assert.All(code.Reasons, static reason => Assert.Matches(" (Cached|Unchanged)$", reason));
        Assert.Equal(0, code.OutputsWritten);
        Assert.Equal(1, code.Count(TrackingNames.LockChecks, IncrementalStepRunReason.Cached));
        Assert.Equal(1, comment.Count(TrackingNames.LockChecks, IncrementalStepRunReason.Cached));
        Assert.Equal(["ONR1601 a.onrecord.yaml(8,7)"], code.Findings);
        Assert.Equal(["ONR1601 a.onrecord.yaml(9,7)"], comment.Findings);
    }

    [Fact]
    public void An_edit_of_another_schema_compares_only_that()
    {
        SchemaProject project = Project(Published.Replace("y?", "y", StringComparison.Ordinal), Lock);
        project = project with { Files = [.. project.Files, new ProjectFile("b.onrecord.yaml", "onrecord: 1\nrecords:\n  B: { fields: { x: string } }\n")] };
        GeneratorRun second = project.Edit("b.onrecord.yaml", "x: string", "x: integer").Run(project.Run());

        // Steps without a finding lead to no output, and are not tracked.
        Assert.Equal(1, second.Count(TrackingNames.Locks, IncrementalStepRunReason.Cached));
        Assert.Equal(["LockChecks Cached"], second.Reasons.Where(static reason => reason.StartsWith("LockChecks", StringComparison.Ordinal)));
    }

    private static GeneratorRun Run(string schema, string? text = null) => Project(schema, text ?? Lock).Run().NotThrown();

    private static SchemaProject Project(string schema, string text) => new() { Files = [new ProjectFile("a.onrecord.yaml", schema), new ProjectFile("a.onrecord.lock", text, "lock")] };

    private static string LockOf(string schema) => LockWriter.Write("a.onrecord.yaml", key => key == "a.onrecord.yaml" ? schema : null);
}

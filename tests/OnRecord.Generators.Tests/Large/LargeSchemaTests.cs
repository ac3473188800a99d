using Microsoft.CodeAnalysis;
using OnRecord.Generators.Tests.Emitting;
using OnRecord.Generators.Tests.Pipeline;

namespace OnRecord.Generators.Tests.Large;

/// <summary>A schema as a large house would have it: many files, two assemblies, and a third that uses both.</summary>
public class LargeSchemaTests
{
    private const string Paper =
        """
        onrecord: 1
        namespace: Paper
        imports: { a: urn:archive:1, b: urn:archive:2, d: urn:desk:2, e: urn:desk:5 }
        records:
          Issue:
            fields:
              id: { type: string, identifier: true }
              lead: ref d.Leaf2x0
              source: ref b.Leaf2x3
              box?: e.Part5x3
              seal?: { type: string, sensitive: true }
            rules:
              - { id: lead-of-second, then: { lead.kindd2: second }, message: The lead is of the second kind. }
        dossier:
          name: Edition
          lists: { old: a.Base1, older: b.Base2, desk: d.BaseOf2, issues: Issue }
        """;

    private const string Program =
        """
        using System;
        using System.Linq;
        using System.Text;
        using OnRecord;
        using Paper;
        public static class TestProgram
        {
            public static string Run()
            {
                const string Json = "{\"old\":[{\"$type\":\"Leaf1x0\",\"id\":\"o1\",\"secret\":\"SECRET\",\"name0\":\"n\",\"parts0\":[{\"text\":\"t\"}]}],"
                    + "\"older\":[{\"$type\":\"Leaf2x3\",\"id\":\"o2\",\"name3\":\"n\"}],"
                    + "\"desk\":[{\"$type\":\"Leaf2x0\",\"id\":\"d1\",\"name0\":\"n\",\"tip\":\"SECRET\",\"source0\":\"o3\",\"day2\":\"2026-01-02\"}],"
                    + "\"issues\":[{\"id\":\"i\",\"lead\":\"d1\",\"source\":\"o2\",\"box\":{\"text\":\"t\",\"inner\":{\"text\":\"u\"}},\"seal\":\"SECRET\"}]}";
                StringBuilder told = new();
                Edition.TryParseJson(Json, out _, out ValidationResult broken);
                told.Append(string.Join(" ", broken.Errors.Select(e => e.Path + " " + e.RuleId))).Append('\n');

                Edition edition = Edition.ParseJson(Json.Replace("\"source0\":\"o3\",", ""));
                told.Append(Edition.ParseJson(edition.ToJson()) == edition).Append('\n');
                Archive.File0.Base0 oldest = edition.Old[0];
                Archive.File2.Base2 lead = edition.Desk[edition.Issues[0].Lead];
                Desk.File2.BaseOf2 ofDesk = (Desk.File2.BaseOf2)lead;
                told.Append(oldest is Archive.File1.Leaf1x0).Append(' ').Append(ofDesk.Kindd2).Append(' ').Append(lead.Kinda2).Append(' ').Append(edition.Issues[0].Box!.Inner!.Text).Append('\n');

                PublicEdition view = edition.ToPublic();
                Archive.File1.PublicBase1 old = view.Old[0];
                Archive.File2.Leaf2x3 older = (Archive.File2.Leaf2x3)view.Older[0];
                told.Append(old.ToJson()).Append(' ').Append(older.Id).Append(' ').Append(view.ToJson().Contains("SECRET")).Append('\n');

                // In C# a record of the desk can stand where the archive's schema knows of none that has something to hide.
                try { (edition with { Older = [lead] }).ToPublic().ToJson(); told.Append("written"); }
                catch (InvalidOperationException e) { told.Append(e.Message.Substring(0, e.Message.IndexOf(','))); }
                return told.ToString();
            }
        }
        """;

    private static readonly Lazy<byte[]> Archive = new(static () => Image("Archive", SchemaProject.Of(LargeSchemas.Archive)));

    private static readonly Lazy<byte[]> Desk = new(static () => Image("Desk", SchemaProject.Of(LargeSchemas.Desk) with { References = [Reference(Archive.Value)] }));

    [Fact]
    public void Types_of_two_assemblies_meet_in_a_third()
    {
        (string, string Text)[] all = [.. LargeSchemas.Archive, .. LargeSchemas.Desk];
        Assert.Equal((2 * LargeSchemas.FilesPerAssembly, LargeSchemas.Records), (all.Length, all.Sum(static file => file.Text.Split('\n').SkipWhile(static l => l != "records:").Count(static l => l.StartsWith("  ", StringComparison.Ordinal) && l[2] != ' '))));

        byte[] paper = Image("Paper", SchemaProject.Of(("paper.onrecord.yaml", Paper)) with { References = [Reference(Archive.Value), Reference(Desk.Value)], Code = Program });

        Assert.Equal(
            """
            /desk/0/source0 ONR3201
            True
            True Second Second u
            {"id":"o1","kinda0":"second","kinda1":"second","name0":"n","parts0":[{"text":"t","kind":"first"}]} o2 False
            A Leaf2x0 has sensitive fields
            """.ReplaceLineEndings("\n"),
            Emitted.Execute(paper, Archive.Value, Desk.Value));
    }

    [Fact]
    public void ONR0004_one_id_in_two_assemblies()
    {
        GeneratorRun run = (SchemaProject.Of([.. LargeSchemas.Desk, ("mine.onrecord.yaml", LargeSchemas.Archive[3].Text)]) with { References = [Reference(Archive.Value)] }).Run().NotThrown();

        Assert.Contains("ONR0004 mine.onrecord.yaml(2,1)", run.Findings);
        Assert.DoesNotContain("mine.onrecord.g.cs", run.Sources.Keys);
    }

    private static byte[] Image(string name, SchemaProject project)
    {
        GeneratorRun run = project.Run();
        Assert.Empty(run.Findings);
        run.Compiles();
        using MemoryStream image = new();
        Assert.True(run.Compilation.WithAssemblyName(name).Emit(image).Success);
        return image.ToArray();
    }

    private static MetadataReference Reference(byte[] image) => MetadataReference.CreateFromImage(image);
}

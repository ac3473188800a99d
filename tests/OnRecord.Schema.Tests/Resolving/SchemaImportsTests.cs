using OnRecord.Schema.Binding;
using OnRecord.Schema.Resolving;

namespace OnRecord.Schema.Tests.Resolving;

/// <summary>A schema's imports are cut down to what it builds on, so that an edit elsewhere changes nothing.</summary>
public sealed class SchemaImportsTests
{
    private const string Library = """
        onrecord: 1
        id: example:library
        namespace: Library
        lexicons: { used: [a], unused: [b] }
        enums: { Used: [a, b], Unused: [c] }
        types: { Tag: { type: string, maxLength: 9 }, Other: string }
        mixins:
          Dated: { fields: { dated?: date }, rules: [{ id: dated, then: { required: [dated] }, message: M. }] }
        records:
          Speaker:
            description: Somebody.
            speaker: { name: [name] }
            fields: { id: { type: string, identifier: true }, name: string, employer?: ref Company, tag?: Tag }
          Company:
            fields: { id: { type: string, identifier: true }, seat?: Address, kind?: Used }
          Address: { fields: { street: string } }
          Shape: { abstract: true, fields: { area: number } }
          Circle: { extends: Shape, fields: { radius: number } }
          Square: { extends: Shape, fields: { side: number } }
          Fix:
            fields: { id: { type: string, identifier: true }, target: ref Speaker }
          Unrelated: { fields: { id: { type: string, identifier: true }, text: string } }
        """;

    private static EquatableArray<ImportedSchema> Trim(string fields, string? library = null, string rest = "") =>
        SchemaImports.Trim(
            SchemaReader.Read("own.onrecord.yaml", "onrecord: 1\nimports: { lib: ./library.onrecord.yaml }\nrecords:\n  Own:\n    fields: { x: string, " + fields + " }\n" + rest).File,
            key => key == "library.onrecord.yaml" ? SchemaReader.Read(key, library ?? Library).File : null);

    private static string Names(EquatableArray<ImportedSchema> imports) =>
        string.Join(" ", imports.Single().File.Symbols.Names.Select(static n => n.Name).Concat(imports.Single().File.Lexicons.Select(static l => l.Name)));

    [Fact]
    public void A_schema_without_imports_needs_nothing() =>
        Assert.Empty(SchemaImports.Trim(SchemaReader.Read("a.onrecord.yaml", "onrecord: 1").File, static _ => throw new InvalidOperationException()));

    [Theory]
    [InlineData("a: lib.Used", "", "Used")]
    [InlineData("a: lib.Tag", "", "Tag")]
    [InlineData("a: { type: string, notIn: lib.used }", "", "used")]
    [InlineData("a: lib.Address", "", "Address")]
    [InlineData("a: [lib.Address]", "", "Address")]
    [InlineData("a: { map: lib.Address }", "", "Address")]
    [InlineData("a: ref lib.Speaker", "", "Speaker")]
    [InlineData("a: lib.Shape", "", "Shape Circle Square")]
    [InlineData("a?: string", "    mixins: [lib.Dated]\n", "Dated")]
    [InlineData("a?: string", "    extends: lib.Shape\n", "Shape Circle Square")]
    [InlineData("a?: lib.Shape", "    extends: lib.Shape\n", "Shape Circle Square")]
    [InlineData("a?: string", "dossier: { name: D, lists: { all: lib.Address } }\n", "Address")]
    [InlineData("a?: ref lib.Speaker", "    rules: [{ id: r, then: { a.name: x }, message: M. }]\n", "Tag Speaker Company")]
    [InlineData("a?: ref lib.Speaker", "    rules: [{ id: r, then: { a.employer.kind: a }, message: M. }]\n", "Used Tag Speaker Company Address")]
    [InlineData("id: { type: string, identifier: true }", "    rules: [{ id: r, then: { referencedBy: { lib.Fix.target: { count: 1 } } }, message: M. }]\n", "Tag Speaker Company Fix")]
    public void Only_what_a_schema_builds_on_is_kept(string fields, string rest, string names) => Assert.Equal(names, Names(Trim(fields, rest: rest)));

    [Theory]
    [InlineData("text: string }", "text: integer }")]
    [InlineData("  Unrelated:", "  Renamed:")]
    [InlineData("unused: [b]", "unused: [c]")]
    [InlineData("Unused: [c]", "Unused: [d]")]
    [InlineData("Other: string", "Other: date")]
    [InlineData("Somebody.", "Anybody.")]
    [InlineData("name: string,", "name: string, alias?: string,")]
    [InlineData("seat?: Address", "seat: Address")]
    public void An_edit_of_what_is_not_built_on_changes_nothing(string old, string edited)
    {
        string text = Library.Replace(old, edited);
        Assert.NotEqual(Library, text);
        Assert.Equal(Trim("a: ref lib.Speaker, b: lib.Used, c: lib.Tag"), Trim("a: ref lib.Speaker, b: lib.Used, c: lib.Tag", text));
    }

    [Theory]
    [InlineData("id: { type: string, identifier: true }, name", "id: { type: string, identifier: true, maxLength: 9 }, name")]
    [InlineData("speaker: { name: [name] }", "speaker: { name: [id] }")]
    [InlineData("Used: [a, b]", "Used: [a]")]
    [InlineData("maxLength: 9", "maxLength: 8")]
    [InlineData("namespace: Library", "namespace: Lib")]
    public void An_edit_of_what_is_built_on_shows(string old, string edited)
    {
        string text = Library.Replace(old, edited);
        Assert.NotEqual(Library, text);
        Assert.NotEqual(Trim("a: ref lib.Speaker, b: lib.Used, c: lib.Tag"), Trim("a: ref lib.Speaker, b: lib.Used, c: lib.Tag", text));
    }

    [Fact]
    public void What_is_kept_resolves_without_a_finding()
    {
        foreach (string rest in (string[])["    rules: [{ id: r, then: { a.employer.kind: a }, message: M. }]\n", "    mixins: [lib.Dated]\n", "dossier: { name: D, lists: { all: lib.Shape, fixes: lib.Fix } }\n"])
        {
            string text = "onrecord: 1\nimports: { lib: ./library.onrecord.yaml }\nrecords:\n  Own:\n    fields: { a: ref lib.Speaker, b?: lib.Shape }\n    claim: { attributedTo: a }\n" + rest;
            SchemaLoader loader = new(key => key == "own.onrecord.yaml" ? text : key == "library.onrecord.yaml" ? Library : null);
            Assert.Empty(loader.Load("own.onrecord.yaml")!.Findings);
        }
    }
}

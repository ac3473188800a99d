using System.Globalization;

namespace OnRecord.Generators.Tests.Pipeline;

/// <summary>The same bytes and the same findings, whatever the machine speaks and however the editor ends its lines.</summary>
public class CultureTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "OnRecord.Generators.Tests", "Emitting", "schemas");

    private static readonly SchemaProject Project = SchemaProject.Of(
        [
            .. Directory.GetFiles(Folder, "*.yaml").Order(StringComparer.Ordinal).Select(static file => ("Info/" + Path.GetFileName(file), File.ReadAllText(file).ReplaceLineEndings("\n"))),
            ("Info/INITIAL.onrecord.yaml", "onrecord: 1\nid: https://example.org/INITIAL\nnamespace: İI\nrecords:\n  Initial: { fields: { id: { type: string, identifier: true }, initial?: { type: number, minimum: -1.5, maximum: 1234567.25 }, i?: integer, title?: string } }\n"),
            ("Info/bad.onrecord.yaml", "onrecord: 1\nnamespace: Bad\nrecords:\n  initial:\n    fields: { İ: strinG }\n  Other: { fields: { a: Integer, b: { type: integer, minimum: 2, maximum: 1 } } }\n"),
        ]);

    private static readonly Lazy<string> Invariant = new(static () => In("", Project));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void Output_is_the_same_in_every_culture(string culture) => Assert.Equal(Invariant.Value, In(culture, Project));

    [Fact]
    public void Output_is_the_same_with_other_line_ends()
    {
        SchemaProject crlf = Project with
        {
            Files = [.. Project.Files.Select(static file => new ProjectFile(file.Path, file.GetText().ToString().ReplaceLineEndings("\r\n")))],
        };

        Assert.Equal(Invariant.Value, In("", crlf));
        Assert.DoesNotContain('\r', Invariant.Value);
    }

    [Fact]
    public void Output_is_the_same_in_any_order_of_files()
    {
        SchemaProject turned = Project with { Files = [.. Project.Files.Reverse()] };

        Assert.Equal(Invariant.Value, In("", turned));
    }

    private static string In(string culture, SchemaProject project)
    {
        (CultureInfo current, CultureInfo ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            GeneratorRun run = project.Run().NotThrown();
            Assert.NotEmpty(run.Findings);
            IEnumerable<string> messages = run.Diagnostics.Select(static d => d.GetMessage(CultureInfo.CurrentUICulture)).Order(StringComparer.Ordinal);
            IEnumerable<string> sources = run.Sources.OrderBy(static s => s.Key, StringComparer.Ordinal).Select(static s => s.Key + "\n" + s.Value);
            return string.Join("\n", run.Findings.Concat(messages).Concat(sources));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (current, ui);
        }
    }
}

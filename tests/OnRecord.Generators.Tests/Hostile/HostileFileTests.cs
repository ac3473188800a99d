using OnRecord.Generators.Emitting;
using OnRecord.Generators.Planning;
using OnRecord.Generators.Tests.Emitting;
using OnRecord.Generators.Tests.Pipeline;

namespace OnRecord.Generators.Tests.Hostile;

/// <summary>File names that a hint name, a comment or an identifier can't hold, or that are nearly the same.</summary>
public class HostileFileTests
{
    [Fact]
    public void Each_file_of_a_project_has_its_own_output()
    {
        HostileTable table = new("file-names.txt");
        (string, string)[] schemas = [.. table.Rows.Select(static (path, i) => (path, $"onrecord: 1\nid: urn:f{i}\nnamespace: F{i}\nlexicons: {{ w: [tbd] }}\nrecords: {{ R: {{ fields: {{ x: {{ type: string, notIn: w, pattern: '^a+$' }} }} }} }}\n"))];
        GeneratorRun run = SchemaProject.Of(schemas).Run().NotThrown();

        Assert.Empty(run.Findings);
        Assert.Equal(table.Rows.Length, run.Sources.Count);
        Assert.Equal(run.Sources.Count, run.Sources.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Emitted.Compile(run.Sources.Select(static s => new EmittedFile(s.Key, s.Value)));
    }

    /// <summary>In one namespace, where the classes of shared members must have names of their own too.</summary>
    [Fact]
    public void Each_file_has_a_class_of_its_own_for_what_its_records_share()
    {
        string[] paths = new HostileTable("file-names.txt").Rows;

        Assert.Equal(paths.Length, paths.Select(HintNames.Stem).Distinct(StringComparer.Ordinal).Count());
        Assert.All(paths, static path => Assert.Matches("^[a-z0-9_]*$", HintNames.Stem(path)));
    }
}

using System.Text.Json;

namespace OnRecord.Evolution.Tests.Commands;

/// <summary><c>onrecord diff</c>: exit codes and formats.</summary>
public sealed class DiffCommandTests : IDisposable
{
    private const string Old = "onrecord: 1\nid: https://example.org/desk\nversion: 1.2.0\nrecords:\n  Note:\n    fields:\n      text: string\n      nick?: string\n";

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("", "both", 0)]
    [InlineData("      tag?: string\n", "both", 1)]
    [InlineData("      tag?: string\n", "writers", 1)]
    [InlineData("      tag?: string\n", "readers", 0)]
    [InlineData("      tag: string\n", "readers", 1)]
    public async Task Ends_with_1_where_it_breaks(string added, string side, int exitCode)
    {
        _tool.Write("old.onrecord.yaml", Old);
        _tool.Write("new.onrecord.yaml", Old + added);

        Assert.Equal(exitCode, (await _tool.RunAsync("diff", "old.onrecord.yaml", "new.onrecord.yaml", "--for", side)).ExitCode);
    }

    [Fact]
    public async Task Text_says_what_where_why_and_how_to_mend_it()
    {
        _tool.Write("old.onrecord.yaml", Old);
        _tool.Write("new.onrecord.yaml", Old.Replace("nick?", "nick", StringComparison.Ordinal));

        (int exitCode, string output, string _) = await _tool.RunAsync("diff", "old.onrecord.yaml", "new.onrecord.yaml");

        Assert.Equal(1, exitCode);
        Assert.Equal("""
            old.onrecord.yaml (1.2.0) -> new.onrecord.yaml (1.2.0)

            The field Note.nick must now be given. [field-made-required]
              --> new.onrecord.yaml:8:7
              readers: breaking. Old data may lack it.
              writers: compatible. What has it is accepted as before.
              mend:    Leave it optional, with '?', or give it a 'default'; ask for it in a rule of severity warning first.

            For readers: breaking. For writers: compatible. Needs a major version: 2.0.0 or higher.

            """.ReplaceLineEndings("\n"), output);
    }

    [Fact]
    public async Task Json_is_for_programs()
    {
        _tool.Write("old.onrecord.yaml", Old);
        _tool.Write("new.onrecord.yaml", Old + "      tag?: string\n");

        (int _, string output, string _) = await _tool.RunAsync("diff", "old.onrecord.yaml", "new.onrecord.yaml", "--format", "json");

        JsonElement root = JsonDocument.Parse(output).RootElement;
        Assert.Equal("compatible", root.GetProperty("readers").GetString());
        Assert.Equal("breaking", root.GetProperty("writers").GetString());
        Assert.Equal("minor", root.GetProperty("requiredStep").GetString());
        Assert.Equal("1.3.0", root.GetProperty("leastVersion").GetString());
        JsonElement change = Assert.Single(root.GetProperty("changes").EnumerateArray());
        Assert.Equal("field-added", change.GetProperty("kind").GetString());
        Assert.Equal((9, 7), (change.GetProperty("line").GetInt32(), change.GetProperty("column").GetInt32()));
    }

    [Fact]
    public async Task Markdown_is_a_table_that_no_name_breaks()
    {
        _tool.Write("old.onrecord.yaml", Old);
        _tool.Write("new.onrecord.yaml", Old + "      \"a|<b>\\\\?\": string\n");

        (int _, string output, string _) = await _tool.RunAsync("diff", "old.onrecord.yaml", "new.onrecord.yaml", "--format", "markdown");

        string row = Assert.Single(output.Split('\n'), static line => line.StartsWith("| The field", StringComparison.Ordinal));
        Assert.StartsWith("| The field Note.a\\|&lt;b>\\\\ is new, and may be left out. | **compatible** Old data lacks it, and may. | **breaking** ", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Either_side_may_be_a_lock()
    {
        _tool.Write("desk.onrecord.yaml", Old);
        Assert.Equal(0, (await _tool.RunAsync("lock", "desk.onrecord.yaml")).ExitCode);
        _tool.Write("desk.onrecord.yaml", Old.Replace("text: string", "text: integer", StringComparison.Ordinal));

        (int exitCode, string output, string _) = await _tool.RunAsync("diff", "desk.onrecord.lock", "desk.onrecord.yaml");
        Assert.Equal(1, exitCode);
        Assert.Contains("--> desk.onrecord.yaml:7:7", output, StringComparison.Ordinal);
        Assert.Equal(1, (await _tool.RunAsync("diff", "desk.onrecord.yaml", "desk.onrecord.lock")).ExitCode);
    }

    [Fact]
    public async Task Imports_are_found_by_path_and_by_id()
    {
        foreach (string side in (string[])["old", "new"])
        {
            _tool.Write(side + "/desk.onrecord.yaml", "onrecord: 1\nimports: { a: ./a.onrecord.yaml, b: https://example.org/b, news: onrecord:news }\nrecords:\n  Note: { fields: { a: a.A, b: b.B, by: ref news.Speaker } }\n");
            _tool.Write(side + "/a.onrecord.yaml", "onrecord: 1\nrecords: { A: { fields: { x: string } } }\n");
            _tool.Write(side + "/b.onrecord.yaml", "onrecord: 1\nid: https://example.org/b\nrecords: { B: { fields: { x: string } } }\n");
        }

        Assert.Equal((0, ""), ((await _tool.RunAsync("diff", "old/desk.onrecord.yaml", "new/desk.onrecord.yaml")) switch { var r => (r.ExitCode, r.Error) }));
        _tool.Write("new/b.onrecord.yaml", "onrecord: 1\nid: https://example.org/b\nrecords: { B: { fields: { x: integer } } }\n");
        Assert.Equal(1, (await _tool.RunAsync("diff", "old/desk.onrecord.yaml", "new/desk.onrecord.yaml")).ExitCode);
    }

    [Theory]
    [InlineData("missing.onrecord.yaml", "there is no file 'missing.onrecord.yaml'")]
    [InlineData("broken.onrecord.yaml", "broken.onrecord.yaml(3,3): error ONR1101")]
    [InlineData("broken.onrecord.lock", "error ONR1604")]
    public async Task Ends_with_2_where_it_could_not_run(string file, string error)
    {
        _tool.Write("old.onrecord.yaml", Old);
        _tool.Write("broken.onrecord.yaml", "onrecord: 1\nrecords:\n  note: { fields: { a: string } }\n");
        _tool.Write("broken.onrecord.lock", "lock: 1\n");

        (int exitCode, string _, string message) = await _tool.RunAsync("diff", "old.onrecord.yaml", file);

        Assert.Equal(2, exitCode);
        Assert.Contains(error, message, StringComparison.Ordinal);
    }
}

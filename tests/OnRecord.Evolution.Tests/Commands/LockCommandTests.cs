namespace OnRecord.Evolution.Tests.Commands;

/// <summary><c>onrecord lock</c>.</summary>
public sealed class LockCommandTests : IDisposable
{
    private const string Schema = "onrecord: 1\nversion: 1.2.0\nrecords:\n  Note: { fields: { text: string } }\n";

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task Writes_the_lock_beside_the_schema()
    {
        _tool.Write("sub/desk.onrecord.yaml", Schema);

        (int exitCode, string output, string _) = await _tool.RunAsync("lock", "sub/desk.onrecord.yaml");

        Assert.Equal((0, "Locked sub/desk.onrecord.yaml at version 1.2.0: sub/desk.onrecord.lock\n"), (exitCode, output));
        Assert.Equal("""
            # The published form of desk.onrecord.yaml. Written by 'onrecord lock'; the build compares the schema with it.
            lock: 1
            schema:
              onrecord: 1
              version: 1.2.0
              records:
                Note:
                  fields:
                    text: string

            """.ReplaceLineEndings("\n"), _tool.Read("sub/desk.onrecord.lock"));
    }

    [Fact]
    public async Task Pins_no_change_that_the_version_does_not_say()
    {
        _tool.Write("desk.onrecord.yaml", Schema);
        await _tool.RunAsync("lock", "desk.onrecord.yaml");
        string first = _tool.Read("desk.onrecord.lock");
        string changed = Schema.Replace("text: string", "text: integer", StringComparison.Ordinal);
        _tool.Write("desk.onrecord.yaml", changed);

        (int exitCode, string output, string _) = await _tool.RunAsync("lock", "desk.onrecord.yaml");
        Assert.Equal(1, exitCode);
        Assert.StartsWith("desk.onrecord.yaml(4,21): error ONR1601: ", output, StringComparison.Ordinal);
        Assert.Equal(first, _tool.Read("desk.onrecord.lock"));

        Assert.Equal(0, (await _tool.RunAsync("lock", "desk.onrecord.yaml", "--force")).ExitCode);
        Assert.Contains("text: integer", _tool.Read("desk.onrecord.lock"), StringComparison.Ordinal);

        _tool.Write("desk.onrecord.yaml", Schema.Replace("1.2.0", "2.0.0", StringComparison.Ordinal));
        Assert.Equal(0, (await _tool.RunAsync("lock", "desk.onrecord.yaml")).ExitCode);
    }

    [Theory]
    [InlineData("onrecord: 1\nrecords:\n  Note: { fields: { text: string } }\n", "has no 'version'")]
    [InlineData("onrecord: 1\nversion: 1.0.0\nrecords:\n  Note: { fields: { text: strin } }\n", "ONR1201")]
    public async Task Ends_with_2_where_there_is_nothing_to_pin(string schema, string error)
    {
        _tool.Write("desk.onrecord.yaml", schema);

        (int exitCode, string _, string message) = await _tool.RunAsync("lock", "desk.onrecord.yaml");

        Assert.Equal(2, exitCode);
        Assert.Contains(error, message, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_tool.Folder, "desk.onrecord.lock")));
    }
}

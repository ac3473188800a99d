using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace OnRecord.Tool.Tests.Checks;

/// <summary>NDJSON on standard input: each record alone, whatever the size of the whole.</summary>
public sealed class StreamTests
{
    private const string Good = """{"$type":"Statement","id":"s1","text":"It holds.","directness":"indirect","stance":"asserts","attribution":{"by":["mayor"],"in":"article"}}""";

    [Fact]
    public void Reports_the_line_of_the_stream()
    {
        string input = string.Concat(Enumerable.Repeat(Good + "\n", 5000)) + "{\"$type\":\"Statement\",\n" + Good + "\n\n" + Good.Replace("directness", "directnes", StringComparison.Ordinal) + "\n";
        using Desk desk = new();
        ToolResult result = desk.RunWith(input, "check", "-");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("--> <stdin>:5001:", result.Output, StringComparison.Ordinal);
        Assert.Contains("--> <stdin>:5004:", result.Output, StringComparison.Ordinal);
        Assert.Contains("\n5004 | …", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("2 errors, 0 warnings, 0 notes in 5,003 records of 1 file\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("each record was checked alone", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("\n\n", 0)]
    [InlineData("\uFEFF{\"id\":\"mayor\",\"kind\":\"person\",\"name\":\"A\",\"role\":\"M\"}", 0)]
    [InlineData("{\"id\":\"mayor\",\"kind\":\"person\",\"name\":\"A\",\"role\":\"M\"}\r\n{}", 1)]
    [InlineData("[]\n", 1)]
    public void Takes_one_type_for_all_lines(string input, int exit)
    {
        using Desk desk = new();
        Assert.Equal(exit, desk.RunWith(input, "check", "-", "--type", "Speaker").ExitCode);
    }

    [Fact]
    public async Task What_is_not_UTF8_is_told_at_its_place()
    {
        byte[] input = [.. Encoding.UTF8.GetBytes(Good), (byte)'\n', .. "{\"id\":\"m\","u8, 0xE9, .. "\"kind\":\"person\"}\n"u8];
        using StringWriter output = new(), error = new();
        using Desk desk = new();
        Assert.Equal(1, await CommandLine.RunAsync(["check", "-"], desk.Host(output, error, new MemoryStream(input))));
        Assert.Contains("This is not UTF-8", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("--> <stdin>:2:11", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Duties_of_a_third_party_are_notes()
    {
        const string Anonymous = "{\"id\":\"a\",\"kind\":\"anonymous\",\"description\":\"An official of the ministry\"}\n";
        using Desk desk = new();
        Assert.Equal(1, desk.RunWith(Anonymous, "check", "-", "--type", "Speaker").ExitCode);
        Assert.Equal(0, desk.RunWith(Anonymous, "check", "-", "--type", "Speaker", "--origin", "third-party").ExitCode);
    }

    [Fact]
    public void A_line_that_breaks_off_keeps_nothing_from_being_said_of_others()
    {
        const string Direct = """{"$type":"Statement","id":"s2","text":"It holds.","directness":"direct","stance":"asserts","attribution":{"by":["mayor"],"in":"article"}}""";
        using Desk desk = new();
        ToolResult result = desk.RunWith(Direct[..^1] + "\n" + Direct + "\n" + Good + "\n", "check", "-");
        Assert.Contains("error[ONR3001]", result.Output, StringComparison.Ordinal);
        Assert.Contains("Q01", result.Output, StringComparison.Ordinal);
        Assert.Contains("--> <stdin>:2:", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("2 errors, 0 warnings, 0 notes in 3 records of 1 file\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_is_too_long_is_told_and_passed_over()
    {
        string input = Good + "\n{\"text\":\"" + new string('a', 9 * 1024 * 1024) + "\"}\n" + Good.Replace("directness", "directnes", StringComparison.Ordinal);
        using Desk desk = new();
        ToolResult result = desk.RunWith(input, "check", "-");
        Assert.Contains("error[ONR3002]: This line is longer than 4 MB", result.Output, StringComparison.Ordinal);
        Assert.Contains("--> <stdin>:2:1\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("--> <stdin>:3:", result.Output, StringComparison.Ordinal);
    }

    /// <summary>The tool has 96 MB to live in, and gets 24 MB of lines, whose nodes together would take far more.</summary>
    [Fact]
    public async Task Memory_does_not_grow_with_the_stream()
    {
        byte[] block = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Good + "\n", 1000)));
        int blocks = 24 * 1024 * 1024 / block.Length;
        ToolResult result = await RunInLittleMemoryAsync(Enumerable.Repeat(block, blocks));
        Assert.True(result.ExitCode == 0, result.Error);
        Assert.Contains($"in {blocks * 1000:N0} records", result.Output, StringComparison.Ordinal);
    }

    /// <summary>The same with a line that would not fit. <c>ONRECORD_LINE_MB=1024</c> makes it a gigabyte.</summary>
    [Fact]
    public async Task Memory_does_not_grow_with_a_line()
    {
        int megabytes = int.Parse(Environment.GetEnvironmentVariable("ONRECORD_LINE_MB") ?? "128", CultureInfo.InvariantCulture);
        byte[] block = new byte[1024 * 1024];
        block.AsSpan().Fill((byte)'a');
        ToolResult result = await RunInLittleMemoryAsync(Enumerable.Repeat(block, megabytes).Prepend([.. "{\"text\":\""u8]).Append([(byte)'\n', .. Encoding.UTF8.GetBytes(Good)]));
        Assert.True(result.ExitCode == 1, result.Error);
        Assert.Contains("error[ONR3002]: This line is longer than 4 MB", result.Output, StringComparison.Ordinal);
        Assert.Contains("1 error, 0 warnings, 0 notes in 1 record", result.Output, StringComparison.Ordinal);
    }

    private static async Task<ToolResult> RunInLittleMemoryAsync(IEnumerable<byte[]> input)
    {
        ProcessStartInfo start = BuiltTool.Start(Path.GetTempPath(), "check", "-", "--schema", "onrecord:news");
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x6000000";
        start.RedirectStandardInput = true;
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        foreach (byte[] block in input) await process.StandardInput.BaseStream.WriteAsync(block);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return new ToolResult(process.ExitCode, await output, await error);
    }
}

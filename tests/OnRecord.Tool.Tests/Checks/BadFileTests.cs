using System.Diagnostics;
using System.Text;
using OnRecord.Schema.Findings;
using OnRecord.Tool.Checks;
using OnRecord.Tool.Files;

namespace OnRecord.Tool.Tests.Checks;

/// <summary>Whatever lies on the disk: a clear message, exit 2 or a finding, and nothing lost.</summary>
public sealed class BadFileTests
{
    [Fact]
    public void Truncated_at_every_byte()
    {
        byte[] whole = Encoding.UTF8.GetBytes(Briefing.Records);
        using Desk desk = Desk.WithBriefing();
        FileChecker checker = Checker(desk);
        for (int length = 0; length <= whole.Length; length++)
        {
            CheckedFile file = Check(checker, desk, whole[..length]);
            Assert.True(file.Problem is null, $"{length}: {file.Problem}");
            Assert.All(file.Findings, finding => Assert.InRange(finding.Span.End, 0, length));
        }
    }

    [Fact]
    public void Every_byte_flipped()
    {
        using Desk desk = Desk.WithBriefing();
        FileChecker checker = Checker(desk);
        for (int at = 0; at < Briefing.Records.Length; at++)
        {
            byte[] flipped = Encoding.UTF8.GetBytes(Briefing.Records);
            flipped[at] ^= 0xFF;
            CheckedFile file = Check(checker, desk, flipped);
            Assert.True(file.Problem is null && file.Findings.Any(static finding => finding.Severity == FindingSeverity.Error), $"{at}: {file.Problem}");
        }
    }

    [Fact]
    public void A_file_that_changes_while_it_is_read_is_read_again()
    {
        using Desk desk = new Desk().Add("x.records.yaml", "a");
        string path = desk.PathOf("x.records.yaml");
        int reads = 0;
        DataText read = DataText.Read(path, file => ++reads == 1 ? ReadThenAppend(file) : File.ReadAllBytes(file));
        Assert.Equal((2, "ab"), (reads, read.Text));
    }

    [Fact]
    public void A_file_that_keeps_changing_is_told_of()
    {
        using Desk desk = new Desk().Add("x.records.yaml", "a");
        IOException told = Assert.Throws<IOException>(() => DataText.Read(desk.PathOf("x.records.yaml"), ReadThenAppend));
        Assert.StartsWith("it changed while it was read.", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_link()
    {
        using Desk desk = Desk.WithBriefing();
        File.CreateSymbolicLink(desk.PathOf("gone.records.yaml"), desk.PathOf("nowhere.yaml"));
        foreach (string path in new[] { ".", "gone.records.yaml" })
        {
            ToolResult result = desk.Run("check", path);
            Assert.Equal(2, result.ExitCode);
            Assert.StartsWith("onrecord: could not check 'gone.records.yaml': it is a link to '", result.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("check")]
    [InlineData("show")]
    public async Task A_pipe_is_no_file(string command)
    {
        if (OperatingSystem.IsWindows()) return;
        using Desk desk = new();
        string pipe = desk.PathOf("x.records.yaml");
        using (Process make = Process.Start("mkfifo", [pipe])) await make.WaitForExitAsync();
        Task writing = Task.Run(() =>
        {
            // What reads it goes away again, and that is no fault of who writes.
            using FileStream stream = new(pipe, FileMode.Open, FileAccess.Write);
        });
        ToolResult result = desk.Run(command, "x.records.yaml");
        await writing;
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("'x.records.yaml': it is no regular file, but a pipe or a device.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_leads_back_up()
    {
        using Desk desk = Desk.WithBriefing();
        Directory.CreateSymbolicLink(desk.PathOf("again"), desk.Folder);
        Assert.EndsWith("of 1 file\n", desk.Run("check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_that_can_not_be_read_is_told_of()
    {
        using Desk desk = Desk.WithBriefing();
        File.Delete(desk.PathOf("briefing.article.txt"));
        ToolResult missing = desk.Run("check");
        Assert.Equal(1, missing.ExitCode);
        Assert.Contains("ONR3302", missing.Output, StringComparison.Ordinal);
    }

    [UnprivilegedFact]
    public void A_folder_and_a_file_without_rights()
    {
        if (OperatingSystem.IsWindows()) return;
        using Desk desk = Desk.WithBriefing().Add("closed/x.records.yaml", "speakers: []\n").Add("shut.records.yaml", "speakers: []\n");
        File.SetUnixFileMode(desk.PathOf("shut.records.yaml"), UnixFileMode.None);
        File.SetUnixFileMode(desk.PathOf("closed"), UnixFileMode.None);
        ToolResult result = desk.Run("check");
        File.SetUnixFileMode(desk.PathOf("closed"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("could not check 'closed'", result.Error, StringComparison.Ordinal);
        Assert.Contains("could not check 'shut.records.yaml'", result.Error, StringComparison.Ordinal);
        Assert.Contains("3 records", result.Output, StringComparison.Ordinal);
    }

    /// <summary>As a full disk ends a write: the shell lets no file grow. The old file stays, and nothing lies beside it.</summary>
    [LinuxFact]
    public async Task A_full_disk_under_fix()
    {
        using Desk desk = Desk.WithBriefing().Change("briefing.records.yaml", "directness", "directnes");
        string before = desk.Read("briefing.records.yaml");
        ProcessStartInfo tool = BuiltTool.Start(desk.Folder, "check", "--fix");
        ProcessStartInfo shell = new("bash") { WorkingDirectory = desk.Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        shell.ArgumentList.Add("-c");
        shell.ArgumentList.Add("trap '' XFSZ; ulimit -f 0; exec dotnet \"$@\"");
        shell.ArgumentList.Add("bash");
        foreach (string arg in tool.ArgumentList) shell.ArgumentList.Add(arg);

        // The runtime itself opens a file for debuggers where it may, and could not.
        shell.Environment["DOTNET_EnableDiagnostics"] = "0";
        shell.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        using Process process = Process.Start(shell)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 2, await output + await error);
        Assert.Contains("could not be mended", await error, StringComparison.Ordinal);
        Assert.Equal(before, desk.Read("briefing.records.yaml"));
        Assert.Equal(2, Directory.EnumerateFiles(desk.Folder).Count());
    }

    [Fact]
    public void What_somebody_else_has_changed_is_not_written_over()
    {
        using Desk desk = Desk.WithBriefing();
        string path = desk.PathOf("briefing.records.yaml");
        Assert.Throws<IOException>(() => AtomicFile.Write(path, "new"u8.ToArray(), expected: "another"u8.ToArray()));
        Assert.Equal(Briefing.Records, desk.Read("briefing.records.yaml"));
        Assert.Equal(2, Directory.EnumerateFiles(desk.Folder).Count());
    }

    [Fact]
    public void What_is_not_UTF8_is_a_finding_and_is_not_mended()
    {
        byte[] bytes = [.. "schema: onrecord:news\nspeakers:\n  - id: a\n    kind: person\n    nmae: Caf"u8, 0xE9, .. "\n    role: R\n"u8];
        using Desk desk = new Desk().Add("x.records.yaml", bytes);
        Assert.Equal(1, desk.Run("check").ExitCode);
        desk.Run("check", "--fix");
        Assert.Equal(bytes, File.ReadAllBytes(desk.PathOf("x.records.yaml")));
    }

    [Fact]
    public void Being_stopped_leaves_files_as_they_are()
    {
        using Desk desk = Desk.WithBriefing().Change("briefing.records.yaml", "directness", "directnes");
        string before = desk.Read("briefing.records.yaml");
        using CancellationTokenSource stopped = new();
        stopped.Cancel();
        using StringWriter output = new(), error = new();
        CheckSettings settings = new() { Paths = ["."], Fix = true };
        Assert.ThrowsAny<OperationCanceledException>(() => new CheckRun(desk.Host(output, error), settings).Run(stopped.Token));
        Assert.Equal(before, desk.Read("briefing.records.yaml"));
        Assert.Equal(2, Directory.EnumerateFiles(desk.Folder).Count());
    }

    private static byte[] ReadThenAppend(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        File.AppendAllText(path, "b");
        return bytes;
    }

    private static CheckedFile Check(FileChecker checker, Desk desk, byte[] bytes)
    {
        desk.Add("briefing.records.yaml", bytes);
        return checker.Check("briefing.records.yaml", CancellationToken.None);
    }

    // One for all, so that the schema is compiled once.
    private static FileChecker Checker(Desk desk)
    {
        ToolFolder folder = new(desk.Folder);
        return new FileChecker(folder, new Projects(folder, []), new CheckSettings { Paths = ["."] });
    }
}

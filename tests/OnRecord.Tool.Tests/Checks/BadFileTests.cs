using System.Diagnostics;
using System.Text;

namespace OnRecord.Tool.Tests.Checks;

/// <summary>Whatever lies on the disk: a clear message, exit 2 or a finding, and nothing lost.</summary>
public sealed class BadFileTests
{
    [Fact]
    public void Truncated_anywhere()
    {
        byte[] whole = Encoding.UTF8.GetBytes(Briefing.Records);
        using Desk desk = Desk.WithBriefing();
        for (int length = 0; length < whole.Length; length += 13)
        {
            ToolResult result = desk.Add("briefing.records.yaml", whole[..length]).Run("check");
            Assert.True(result.ExitCode is 0 or 1 && result.Error.Length == 0, $"{length}: {result.ExitCode} {result.Error}");
        }
    }

    [Fact]
    public void A_byte_flipped_anywhere()
    {
        using Desk desk = Desk.WithBriefing();
        for (int at = 0; at < Briefing.Records.Length; at += 13)
        {
            byte[] flipped = Encoding.UTF8.GetBytes(Briefing.Records);
            flipped[at] ^= 0xFF;
            ToolResult result = desk.Add("briefing.records.yaml", flipped).Run("check");
            Assert.True(result.ExitCode == 1 && result.Error.Length == 0, $"{at}: {result.ExitCode} {result.Error}");
        }
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
        Assert.Throws<IOException>(() => Files.AtomicFile.Write(path, "new"u8.ToArray(), expected: "another"u8.ToArray()));
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
        OnRecord.Tool.Checks.CheckSettings settings = new() { Paths = ["."], Fix = true };
        Assert.ThrowsAny<OperationCanceledException>(() => new OnRecord.Tool.Checks.CheckRun(desk.Host(output, error), settings).Run(stopped.Token));
        Assert.Equal(before, desk.Read("briefing.records.yaml"));
        Assert.Equal(2, Directory.EnumerateFiles(desk.Folder).Count());
    }
}

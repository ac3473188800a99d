using System.Diagnostics;

namespace OnRecord.Tool.Tests.Checks;

/// <summary>Ctrl+C, as a terminal sends it: to the process, while it works.</summary>
public sealed class SignalTests
{
    private const int Files = 400;

    [LinuxFact]
    public async Task A_fix_that_is_stopped_leaves_whole_files()
    {
        string sound = Briefing.Records, broken = sound.Replace("directness", "directnes", StringComparison.Ordinal);
        using Desk desk = Desk.WithBriefing();
        File.Delete(desk.PathOf("briefing.records.yaml"));
        for (int i = 0; i < Files; i++) desk.Add($"{i:D3}.records.yaml", broken);

        using Process process = Process.Start(BuiltTool.Start(desk.Folder, "check", "--fix"))!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        while (!process.HasExited && desk.Read("000.records.yaml") != sound) await Task.Delay(5);
        await InterruptAsync(process);

        Assert.Equal((2, "onrecord: stopped before the end; nothing was left half-written.\n"), (process.ExitCode, await error));
        string[] texts = [.. Enumerable.Range(0, Files).Select(i => desk.Read($"{i:D3}.records.yaml"))];
        Assert.All(texts, text => Assert.True(text == sound || text == broken));
        Assert.Contains(broken, texts);
        Assert.Equal(Files + 1, Directory.EnumerateFiles(desk.Folder).Count());
        await output;
    }

    [LinuxFact]
    public async Task A_watch_ends()
    {
        using Desk desk = Desk.WithBriefing();
        using Process process = Process.Start(BuiltTool.Start(desk.Folder, "check", "--watch"))!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        while (await process.StandardOutput.ReadLineAsync() is { } line && !line.Contains("0 errors", StringComparison.Ordinal))
        {
        }

        await InterruptAsync(process);
        Assert.Equal((0, ""), (process.ExitCode, await error));
    }

    [LinuxFact]
    public async Task A_pipe_that_nothing_comes_through_ends()
    {
        using Desk desk = new();
        ProcessStartInfo start = BuiltTool.Start(desk.Folder, "check", "-", "--format", "json");
        start.RedirectStandardInput = true;
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();

        // More than a pipe holds: when all of it is taken, the tool is reading.
        await process.StandardInput.BaseStream.WriteAsync(new byte[1 << 20]);
        await InterruptAsync(process);
        Assert.Equal((2, "onrecord: stopped before the end; nothing was left half-written.\n"), (process.ExitCode, await error));
        await output;
    }

    private static async Task InterruptAsync(Process process)
    {
        using Process kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        await process.WaitForExitAsync();
    }
}

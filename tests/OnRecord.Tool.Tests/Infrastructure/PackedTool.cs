using System.Diagnostics;

namespace OnRecord.Tool.Tests;

/// <summary>The tool as users get it: packed, and installed into a folder of its own. So is the library, for desks that are built.</summary>
public sealed class PackedTool : IAsyncLifetime
{
    public string Root { get; } = Directory.CreateTempSubdirectory("onrecord-packed-").FullName;

    private string Feed => Path.Combine(Root, "feed");

    public async Task InitializeAsync()
    {
        // Apart from what others may be using: packing builds.
        string apart = "-p:ArtifactsPath=" + Path.Combine(Root, "artifacts");
        await PackAsync("src/OnRecord", apart);
        await PackAsync("src/OnRecord.Tool", apart);

        // Desks stand outside the repository. These files keep its settings, and any above the temporary folder, away.
        File.WriteAllText(Path.Combine(Root, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(Root, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(Root, "nuget.config"), "<configuration>\n  <packageSources>\n    <add key=\"packed\" value=\"feed\" />\n  </packageSources>\n</configuration>\n");
    }

    private async Task PackAsync(string project, string option)
    {
        ProcessStartInfo start = new("dotnet") { WorkingDirectory = Repository.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string arg in new[] { "pack", project, "-c", Repository.Configuration, "-o", Feed, option, "--nologo", "-v", "q" }) start.ArgumentList.Add(arg);
        Must(await EndAsync(start));
    }

    /// <summary>Runs a program as in a shell whose path has the tool.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="file">The program.</param>
    /// <param name="args">Its words.</param>
    internal async Task<ToolResult> RunAsync(string folder, string file, params string[] args)
    {
        ProcessStartInfo start = new(file) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string arg in args) start.ArgumentList.Add(arg);
        string home = Path.Combine(Root, "home");
        start.Environment["PATH"] = Path.Combine(home, ".dotnet", "tools") + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        start.Environment["DOTNET_CLI_HOME"] = home;
        start.Environment["NUGET_PACKAGES"] = Path.Combine(Root, "packages");
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        return await EndAsync(start);
    }

    /// <summary>Runs a command of a script.</summary>
    internal Task<ToolResult> ShellAsync(string folder, string command) => RunAsync(folder, "bash", "-c", command.Replace("$HOME", Path.Combine(Root, "home"), StringComparison.Ordinal));

    public Task DisposeAsync()
    {
        // A build server may still hold a file; what is left in the temporary folder is the system's to clear.
        try { Directory.Delete(Root, recursive: true); }
        catch (IOException) { }
        catch (UnauthorizedAccessException) { }
        return Task.CompletedTask;
    }

    private static async Task<ToolResult> EndAsync(ProcessStartInfo start)
    {
        // The test host's own settings are not the command's.
        start.Environment.Remove("MSBuildSDKsPath");
        start.Environment.Remove("MSBUILD_EXE_PATH");
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new ToolResult(process.ExitCode, await output, await error);
    }

    private static ToolResult Must(ToolResult result) => result.ExitCode == 0 ? result : throw new InvalidOperationException(result.Output + result.Error);
}

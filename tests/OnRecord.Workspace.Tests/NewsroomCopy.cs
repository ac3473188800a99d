using System.Diagnostics;
using System.Reflection;

namespace OnRecord.Workspace.Tests;

/// <summary>The sample in a folder of its own, with more dossiers beside its one, compiled with what the repository's build left.</summary>
public sealed class NewsroomCopy : IAsyncLifetime
{
    private static readonly string Repository = Metadata("RepositoryRoot");
    private readonly string _root = Directory.CreateTempSubdirectory("onrecord-newsroom-").FullName;

    /// <summary>The build's configuration: Debug or Release.</summary>
    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>The project file.</summary>
    public string Project => Path.Combine(_root, "samples", "Newsroom", "Newsroom.csproj");

    public async Task InitializeAsync()
    {
        string samples = Path.Combine(Repository, "samples"), seeds = Path.Combine(_root, "seeds");
        CopyFolder(Path.Combine(samples, "Newsroom"), Path.GetDirectoryName(Project)!);
        CopyFolder(Path.Combine(Repository, "seeds"), seeds);
        foreach (string more in new[] { "second", "third" })
        {
            File.WriteAllText(Path.Combine(seeds, more + ".records.yaml"), "# " + more + "\n" + File.ReadAllText(Path.Combine(seeds, "briefing.records.yaml")));
        }

        // As in the repository, but for where the copy's own output goes.
        string apart = $"<ArtifactsPath>{_root}/artifacts</ArtifactsPath><DirectoryPackagesPropsPath>{Repository}Directory.Packages.props</DirectoryPackagesPropsPath>";
        File.WriteAllText(Path.Combine(_root, "samples", "Directory.Build.props"), $"<Project><Import Project=\"{samples}/Directory.Build.props\" /><PropertyGroup>{apart}</PropertyGroup></Project>");
        File.WriteAllText(Path.Combine(_root, "samples", "Directory.Build.targets"), $"<Project><Import Project=\"{samples}/Directory.Build.targets\" /></Project>");
        File.Copy(Path.Combine(Repository, "nuget.config"), Path.Combine(_root, "nuget.config"));
        await RestoreAsync();
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return Task.CompletedTask;
    }

    private static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.EnumerateFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }

    // What it refers to was restored with the test: this writes the copy's own list of assets, and nothing else.
    private async Task RestoreAsync()
    {
        ProcessStartInfo start = new("dotnet") { RedirectStandardOutput = true };
        foreach (string arg in new[] { "restore", Project, "--nologo", "-v", "q", "-p:RestoreRecursive=false" }) start.ArgumentList.Add(arg);
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, output);
    }

    private static string Metadata(string key) =>
        typeof(NewsroomCopy).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}

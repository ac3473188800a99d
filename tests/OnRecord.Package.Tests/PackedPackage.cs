namespace OnRecord.Package.Tests;

/// <summary>
/// The package, packed once for all tests of the assembly, in a folder that serves as a feed, with a package folder of
/// its own: a consumer can't fall back on anything that the repository's build left behind.
/// </summary>
public sealed class PackedPackage : IAsyncLifetime
{
    public string Root { get; } = Directory.CreateTempSubdirectory("onrecord-").FullName;

    public string Feed => Path.Combine(Root, "feed");

    public string Packages => Path.Combine(Root, "packages");

    public string Version { get; } = "0.0.1-test";

    public async Task InitializeAsync()
    {
        DotnetResult result = await Dotnet.RunAsync(
            Repository.Root,
            $"pack src/OnRecord -c Release -o \"{Feed}\" -p:Version={Version} -p:ArtifactsPath=\"{Path.Combine(Root, "artifacts")}\" --nologo -v q");
        result.MustSucceed();

        // Consumers stand outside the repository. These two files keep its settings and any above the temporary folder away.
        File.WriteAllText(Path.Combine(Root, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(Root, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(
            Path.Combine(Root, "nuget.config"),
            """
            <configuration>
              <packageSources>
                <add key="packed" value="feed" />
              </packageSources>
            </configuration>
            """);
    }

    public Task DisposeAsync()
    {
        // A compiler server may still hold the analyzers; what is left in the temporary folder is the system's to clear.
        try { Directory.Delete(Root, recursive: true); }
        catch (IOException) { }
        catch (UnauthorizedAccessException) { }
        return Task.CompletedTask;
    }
}

[CollectionDefinition(nameof(PackedPackage))]
public sealed class PackedPackageCollection : ICollectionFixture<PackedPackage>;

namespace OnRecord.Package.Tests;

/// <summary>A project outside the repository that references the packed package.</summary>
internal sealed class Consumer
{
    private readonly PackedPackage _package;

    private Consumer(PackedPackage package, string folder)
    {
        _package = package;
        Folder = folder;
    }

    public string Folder { get; }

    /// <summary>A project with the given target framework and extra project content; everything else is up to <see cref="Write"/>.</summary>
    public static Consumer Create(PackedPackage package, string name, string targetFramework, string content = "")
    {
        Consumer consumer = new(package, Path.Combine(package.Root, name));
        Directory.CreateDirectory(consumer.Folder);
        consumer.Write("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>{targetFramework}</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <WarningsNotAsErrors>NU1603</WarningsNotAsErrors>
                <NuGetAudit>false</NuGetAudit>
                <UseAppHost>false</UseAppHost>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="OnRecord" Version="{package.Version}" />
              </ItemGroup>
              {content}
            </Project>
            """);
        return consumer;
    }

    public string PathOf(string file) => Path.Combine(Folder, file);

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
    }

    public void Copy(string file, params string[] from)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.Copy(Repository.PathOf(from), PathOf(file), overwrite: true);
    }

    /// <summary>Writes all files of a folder of <c>consumers</c>.</summary>
    public Consumer WriteAll(string name)
    {
        foreach (string file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "consumers", name))) Write(Path.GetFileName(file), File.ReadAllText(file));
        return this;
    }

    public Task<DotnetResult> BuildAsync(string options) => Dotnet.RunAsync(Folder, "build --nologo -v m -nodeReuse:false" + options, _package.Packages);

    public Task<DotnetResult> BuildAsync(bool restore = true) =>
        BuildAsync(restore ? "" : " --no-restore");

    public Task<DotnetResult> PublishAsync(string options = "") => Dotnet.RunAsync(Folder, "publish --nologo -v m -nodeReuse:false -o published" + options, _package.Packages);

    /// <summary>Runs the program that was published, without the SDK.</summary>
    public Task<DotnetResult> RunPublishedAsync() => Dotnet.RunAsync(Folder, "", program: PathOf(Path.Combine("published", OperatingSystem.IsWindows() ? "Consumer.exe" : "Consumer")));

    public Task<DotnetResult> RunAsync(string arguments = "") => Dotnet.RunAsync(Folder, "run --no-build -- " + arguments, _package.Packages);
}

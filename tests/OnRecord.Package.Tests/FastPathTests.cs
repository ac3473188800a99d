namespace OnRecord.Package.Tests;

/// <summary>Programs without the readers and writers in front give the same answers.</summary>
[Collection(nameof(PackedPackage))]
public sealed class FastPathTests(PackedPackage package)
{
    [Fact]
    public async Task The_switch_turns_it_off_in_the_library_and_in_generated_code()
    {
        Consumer consumer = NewsDesk.Create(package, "switch", "<PropertyGroup><EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles></PropertyGroup>");
        (await consumer.BuildAsync()).MustSucceed();
        NewsDesk.AssertRight((await consumer.RunAsync()).MustSucceed(), isFast: true);
        Assert.Contains("InOrderReader", Generated(consumer), StringComparison.Ordinal);

        (await consumer.BuildAsync(" -p:OnRecordFastPath=false")).MustSucceed();
        NewsDesk.AssertRight((await consumer.RunAsync()).MustSucceed(), isFast: false);
        Assert.DoesNotContain("InOrderReader", Generated(consumer), StringComparison.Ordinal);
    }

    /// <summary>The library for netstandard2.0, which has no streams, and records compiled for it. The program is one of a newer runtime: only so can it be run everywhere.</summary>
    [Fact]
    public async Task There_is_none_for_netstandard()
    {
        Consumer records = Consumer.Create(package, "standard-records", "netstandard2.0", """
            <PropertyGroup>
              <OutputType>Library</OutputType>
              <AssemblyName>CourtDesk</AssemblyName>
              <LangVersion>latest</LangVersion>
              <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
            </PropertyGroup>
            """);
        records.WriteAll("CourtDesk");
        File.Delete(records.PathOf("Program.cs"));
        Consumer program = NewsDesk.Create(package, "standard", """
            <PropertyGroup>
              <DefineConstants>$(DefineConstants);NETSTANDARD_ASSET</DefineConstants>
              <EnableDefaultOnRecordItems>false</EnableDefaultOnRecordItems>
            </PropertyGroup>
            <ItemGroup>
              <ProjectReference Include="../standard-records/Consumer.csproj" />
              <PackageReference Update="OnRecord" ExcludeAssets="compile;runtime" GeneratePathProperty="true" />
              <Reference Include="$(PkgOnRecord)/lib/netstandard2.0/*.dll" />
            </ItemGroup>
            """);
        (await program.BuildAsync()).MustSucceed();
        NewsDesk.AssertRight((await program.RunAsync()).MustSucceed(), isFast: false, NewsDesk.Steps - 1);
        Assert.DoesNotContain("InOrderReader", Generated(records), StringComparison.Ordinal);
    }

    private static string Generated(Consumer consumer) =>
        string.Concat(Directory.GetFiles(consumer.PathOf("obj"), "*.g.cs", SearchOption.AllDirectories).Where(static file => file.Contains("OnRecord.Generators", StringComparison.Ordinal)).Select(File.ReadAllText));
}

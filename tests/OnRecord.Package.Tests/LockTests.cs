namespace OnRecord.Package.Tests;

/// <summary>A schema beside its lock, in a consumer: a breaking change fails the build at its line, a major version lets it through.</summary>
[Collection(nameof(PackedPackage))]
public sealed class LockTests(PackedPackage package)
{
    [Fact]
    public async Task A_breaking_change_without_a_major_version_fails_the_build_at_its_line()
    {
        Consumer consumer = Consumer.Create(package, "locked", "net10.0");
        string cases = Path.Combine(AppContext.BaseDirectory, "cases", "lock");
        foreach (string file in (string[])["court.onrecord.yaml", "court.onrecord.lock"]) consumer.Write("schemas/" + file, File.ReadAllText(Path.Combine(cases, file)));
        consumer.Write("Program.cs", "return;\n");
        (await consumer.BuildAsync()).MustSucceed();

        string schema = File.ReadAllText(consumer.PathOf("schemas/court.onrecord.yaml"));
        string broken = schema.Replace("      name?: string\n", "      name: string\n", StringComparison.Ordinal);
        consumer.Write("schemas/court.onrecord.yaml", broken);
        DotnetResult build = await consumer.BuildAsync();
        Assert.NotEqual(0, build.ExitCode);
        Assert.Matches(@"court\.onrecord\.yaml\(8,7\): error ONR1601: The field Witness\.name must now be given\.", build.Output);

        consumer.Write("schemas/court.onrecord.yaml", broken.Replace("version: 1.2.0", "version: 2.0.0", StringComparison.Ordinal));
        (await consumer.BuildAsync()).MustSucceed();
    }
}

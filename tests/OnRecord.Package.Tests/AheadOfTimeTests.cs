namespace OnRecord.Package.Tests;

/// <summary>
/// A consumer that is trimmed, and one that is compiled ahead of time: neither library nor generated code is warned about (each
/// warning would be an error), and the program that was published does all that it does elsewhere.
/// </summary>
[Collection(nameof(PackedPackage))]
public sealed class AheadOfTimeTests(PackedPackage package)
{
    /// <summary>The SDK names at once what is wrong with an assembly; we want each place.</summary>
    private const string Project = """
        <PropertyGroup>
          <UseCurrentRuntimeIdentifier>true</UseCurrentRuntimeIdentifier>
          <UseAppHost>true</UseAppHost>
          <TrimmerSingleWarn>false</TrimmerSingleWarn>
          <InvariantGlobalization>true</InvariantGlobalization>
        </PropertyGroup>
        """;

    [Fact]
    public async Task A_trimmed_program_runs_and_nothing_is_warned_about()
    {
        Consumer consumer = Create("trimmed", "<PropertyGroup><PublishTrimmed>true</PublishTrimmed><SelfContained>true</SelfContained><TrimMode>full</TrimMode></PropertyGroup>");
        (await consumer.PublishAsync()).MustSucceed();
        AssertRight((await consumer.RunPublishedAsync()).MustSucceed());
    }

    [SkippableFact]
    public async Task A_program_compiled_ahead_of_time_runs_and_nothing_is_warned_about()
    {
        Skip.If(NativeCompiler.Option is null, "Needs clang or gcc to link with.");
        Consumer consumer = Create("native", "<PropertyGroup><PublishAot>true</PublishAot></PropertyGroup>");
        DotnetResult publish = await consumer.PublishAsync(NativeCompiler.Option!);
        Skip.If(publish.Output.Contains("error NU1101", StringComparison.Ordinal) && publish.Output.Contains("ILCompiler", StringComparison.Ordinal), "The feed has no ILCompiler package: " + publish.Output);
        publish.MustSucceed();
        Assert.Empty(Directory.GetFiles(consumer.PathOf("published"), "*.dll"));
        AssertRight((await consumer.RunPublishedAsync()).MustSucceed());
    }

    private static void AssertRight(DotnetResult run) => NewsDesk.AssertRight(run, isFast: true);

    private Consumer Create(string name, string how) => NewsDesk.Create(package, name, Project + how);
}

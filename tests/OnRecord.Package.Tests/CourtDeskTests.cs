namespace OnRecord.Package.Tests;

/// <summary>A consumer written from the README alone: a schema and data of its own.</summary>
[Collection(nameof(PackedPackage))]
public sealed class CourtDeskTests(PackedPackage package)
{
    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public async Task Gets_its_types_runs_and_fails_without_attribution(string targetFramework)
    {
        Consumer consumer = Consumer.Create(package, "court-" + targetFramework, targetFramework).WriteAll("CourtDesk");
        (await consumer.BuildAsync()).MustSucceed();
        DotnetResult run = (await consumer.RunAsync()).MustSucceed();
        Assert.Contains("Ada Example: The door was locked at nine.", run.Output, StringComparison.Ordinal);
        Assert.Contains("A guard at the east door, on duty that night: Nobody passed after ten.", run.Output, StringComparison.Ordinal);

        string data = File.ReadAllText(consumer.PathOf("trial.records.yaml"));
        consumer.Write("trial.records.yaml", data.Replace("    by: guard\n", "", StringComparison.Ordinal));
        DotnetResult broken = await consumer.BuildAsync();
        Assert.NotEqual(0, broken.ExitCode);
        Assert.Matches(@"trial\.records\.yaml\(12,\d+\): error ONR3101: ", broken.Output);

        consumer.Write("trial.records.yaml", data);
        consumer.Write("Extra.cs", """
            using CourtDesk;

            static class Extra
            {
                public static Testimony Unattributed() => new() { Id = new TestimonyId("t3"), Text = "Something was heard." };
            }
            """);
        DotnetResult unattributed = await consumer.BuildAsync();
        Assert.NotEqual(0, unattributed.ExitCode);
        Assert.Matches(@"Extra\.cs\(5,\d+\): error CS9035: ", unattributed.Output);
    }
}

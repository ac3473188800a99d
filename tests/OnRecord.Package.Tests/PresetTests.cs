using System.IO.Compression;

namespace OnRecord.Package.Tests;

/// <summary>What the package brings beside the library: analyzers, fixes, presets of severities.</summary>
[Collection(nameof(PackedPackage))]
public sealed class PresetTests(PackedPackage package)
{
    [Fact]
    public void Holds_all_that_the_compiler_and_the_editor_load()
    {
        using ZipArchive archive = ZipFile.OpenRead(Directory.GetFiles(package.Feed, "OnRecord.*.nupkg").Single());
        string[] files = [.. archive.Entries.Select(static entry => entry.FullName)];
        foreach (string assembly in new[] { "OnRecord.Analyzers", "OnRecord.Checking", "OnRecord.CodeFixes", "OnRecord.Generators", "OnRecord.Schema", "YamlDotNet" })
        {
            Assert.Contains("analyzers/dotnet/cs/" + assembly + ".dll", files);
        }

        foreach (string folder in new[] { "build", "buildTransitive" })
        {
            Assert.Contains(folder + "/presets/OnRecordStrict.globalconfig", files);
            Assert.Contains(folder + "/presets/OnRecordMonitor.globalconfig", files);
        }
    }

    [Fact]
    public async Task Change_severities_and_give_way_to_a_projects_own()
    {
        Consumer consumer = Consumer.Create(package, "presets", "net8.0", "<PropertyGroup><TreatWarningsAsErrors>false</TreatWarningsAsErrors></PropertyGroup>");
        consumer.Write("Program.cs", """
            using OnRecord;
            using OnRecord.News;

            Console.WriteLine(new Saying { Text = "x" }.Text);
            _ = new DocumentId("Not An Id");

            [Claim]
            class Saying
            {
                public string Text = "";
                [AttributedTo] public string? By;
            }

            static class Desk
            {
                public static void Check(Statement statement) => statement.Validate();
            }
            """);
        DotnetResult plain = await consumer.BuildAsync();
        Assert.Matches(@"Program\.cs\(4,\d+\): error ONR2001: ", plain.Output);
        Assert.Matches(@"Program\.cs\(5,\d+\): error ONR2101: ", plain.Output);
        Assert.Matches(@"Program\.cs\(16,\d+\): warning ONR2010: ", plain.Output);

        DotnetResult monitor = (await consumer.BuildAsync(" --no-restore -p:OnRecordPreset=Monitor")).MustSucceed();
        Assert.Matches(@"Program\.cs\(4,\d+\): warning ONR2001: ", monitor.Output);
        Assert.Matches(@"Program\.cs\(5,\d+\): warning ONR2101: ", monitor.Output);

        consumer.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.ONR2001.severity = none\ndotnet_diagnostic.ONR2101.severity = none\n");
        DotnetResult strict = await consumer.BuildAsync(" --no-restore -p:OnRecordPreset=Strict");
        Assert.Matches(@"Program\.cs\(16,\d+\): error ONR2010: ", strict.Output);
        Assert.DoesNotContain("ONR2001", strict.Output, StringComparison.Ordinal);

        DotnetResult unknown = await consumer.BuildAsync(" --no-restore -p:OnRecordPreset=Loose");
        Assert.Contains("OnRecordPreset is 'Loose'", unknown.Output, StringComparison.Ordinal);
    }
}

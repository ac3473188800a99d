using System.Text.RegularExpressions;

namespace OnRecord.Package.Tests;

/// <summary>One defect at a time in the records of the real article: the build fails at its line, with words that say how to mend it, and is green again when it is undone.</summary>
[Collection(nameof(PackedPackage))]
public sealed class DefectTests(PackedPackage package)
{
    [Fact]
    public async Task Each_defect_fails_the_build_at_its_line()
    {
        Consumer consumer = Consumer.Create(package, "newsroom", "net10.0");
        consumer.Copy("Program.cs", "samples", "Newsroom", "Program.cs");
        consumer.Copy("DossierPrinter.cs", "samples", "Newsroom", "DossierPrinter.cs");
        consumer.Copy("seeds/briefing.records.yaml", "seeds", "briefing.records.yaml");
        consumer.Copy("seeds/briefing.article.txt", "seeds", "briefing.article.txt");
        (await consumer.BuildAsync()).MustSucceed();
        DotnetResult run = (await consumer.RunAsync("seeds")).MustSucceed();
        Assert.Contains("Joe Biden, by way of Antony Blinken (s04)", run.Output, StringComparison.Ordinal);

        string records = File.ReadAllText(consumer.PathOf("seeds/briefing.records.yaml"));
        List<string> wrong = [];
        foreach (Defect defect in Defect.ReadAll(Path.Combine(AppContext.BaseDirectory, "cases", "defects.txt")))
        {
            (string broken, int line) = defect.Apply(records);
            consumer.Write("seeds/briefing.records.yaml", broken);
            DotnetResult build = await consumer.BuildAsync(restore: false);
            string[] errors = [.. Regex.Matches(build.Output, @"briefing\.records\.yaml\((\d+),\d+\): error (ONR\d{4}): ([^\n]*)").Select(static m => m.Value).Distinct()];
            bool isFound = errors.Length == 1
                && errors[0].StartsWith($"briefing.records.yaml({line},", StringComparison.Ordinal)
                && errors[0].Contains($"error {defect.Id}:", StringComparison.Ordinal)
                && errors[0].Contains(defect.Says, StringComparison.Ordinal);
            if (build.ExitCode == 0 || !isFound) wrong.Add($"{defect.Name}: expected line {line} {defect.Id} '{defect.Says}', exit {build.ExitCode}, got {string.Join(" | ", errors)}");
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        consumer.Write("seeds/briefing.records.yaml", records);
        (await consumer.BuildAsync()).MustSucceed();
    }
}

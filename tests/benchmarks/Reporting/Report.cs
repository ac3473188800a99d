using System.Reflection;
using OnRecord.Benchmarks.Measuring;

namespace OnRecord.Benchmarks.Reporting;

/// <summary>Puts the report into the repository's docs.</summary>
internal static class Report
{
    public static void Write(IReadOnlyList<Outcome> outcomes)
    {
        string root = typeof(Report).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "RepositoryRoot").Value!;
        File.WriteAllText(Path.Combine(root, "docs", "benchmarks.md"), MarkdownReport.Of(outcomes, EmittedSizes.Measure()));
        File.WriteAllText(Path.Combine(root, "docs", "benchmarks.svg"), BarChart.Of(outcomes));
    }
}

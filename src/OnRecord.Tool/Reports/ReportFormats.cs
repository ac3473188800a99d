namespace OnRecord.Tool.Reports;

/// <summary>The ways to write findings.</summary>
internal static class ReportFormats
{
    /// <summary>As <c>--format</c> has them.</summary>
    public static string[] Names { get; } = ["text", "json", "sarif", "github", "junit"];

    /// <summary>The report of a format.</summary>
    public static IReport Create(string format, ToolHost host) => format switch
    {
        "json" => new JsonReport(host),
        "sarif" => new SarifReport(host),
        "github" => new GitHubReport(host),
        "junit" => new JUnitReport(host),
        _ => new TextReport(host),
    };
}

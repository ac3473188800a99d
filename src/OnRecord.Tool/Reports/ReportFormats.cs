namespace OnRecord.Tool.Reports;

/// <summary>The ways to write findings.</summary>
internal static class ReportFormats
{
    /// <summary>As <c>--format</c> has them.</summary>
    public static string[] Names { get; } = ["text"];

    /// <summary>The report of a format.</summary>
    public static IReport Create(string format, ToolHost host) => format switch
    {
        _ => new TextReport(host),
    };
}

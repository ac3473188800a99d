namespace OnRecord.Tool.Diffs;

/// <summary>The ways to write changes.</summary>
internal static class DiffFormats
{
    /// <summary>As <c>--format</c> has them.</summary>
    public static string[] Names { get; } = ["text", "json", "markdown"];

    /// <summary>Writes a report.</summary>
    public static void Write(string format, DiffReport report, TextWriter output)
    {
        switch (format)
        {
            case "json": DiffJson.Write(report, output); break;
            case "markdown": DiffMarkdown.Write(report, output); break;
            default: DiffText.Write(report, output); break;
        }
    }
}

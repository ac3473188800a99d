using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;
using OnRecord.Schema.Findings;

namespace OnRecord.Analyzers.Data;

/// <summary>How large a data file may be that is checked while one types and builds.</summary>
internal static class BuildLimits
{
    private const int DefaultMaxBytes = 8 * 1024 * 1024;

    /// <summary>ONR0006: the limit.</summary>
    public static readonly FindingDescriptor TooLarge = new(
        "ONR0006",
        "Data file too large for the build",
        "The file is larger than {0} bytes, and is not checked in the build. Split it, or raise OnRecordMaxBuildBytes in the project file.");

    public static int MaxBytes(AnalyzerConfigOptions options) =>
        options.TryGetValue("build_property.OnRecordMaxBuildBytes", out string? text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int bytes)
            ? bytes
            : DefaultMaxBytes;
}

using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OnRecord.Checking;

namespace OnRecord.Analyzers.Data;

/// <summary>What the project file says of checking data.</summary>
internal sealed class BuildOptions(AnalyzerConfigOptions options)
{
    private const int DefaultMaxBytes = 8 * 1024 * 1024;

    public int MaxBytes { get; } = Read(options, "OnRecordMaxBuildBytes") is string text && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int bytes) ? bytes : DefaultMaxBytes;

    public CheckOptions Check { get; } = new() { Style = "true".Equals(Read(options, "OnRecordStyle"), StringComparison.OrdinalIgnoreCase) };

    public string RootNamespace { get; } = Read(options, "RootNamespace") ?? string.Empty;

    /// <summary>Counts only where the number of characters leaves it open.</summary>
    public bool IsTooLarge(SourceText text) =>
        text.Length > MaxBytes || (text.Length > MaxBytes / 3 && Encoding.UTF8.GetByteCount(text.ToString()) > MaxBytes);

    private static string? Read(AnalyzerConfigOptions options, string name) => options.TryGetValue("build_property." + name, out string? value) ? value : null;
}

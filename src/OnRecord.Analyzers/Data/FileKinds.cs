using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OnRecord.Analyzers.Data;

/// <summary>What the project's items say of its additional files.</summary>
internal static class FileKinds
{
    public const string Schema = "schema";
    public const string Data = "data";
    public const string Document = "document";

    public static string? Of(AdditionalText file, AnalyzerConfigOptionsProvider options) => Metadata(file, options, "OnRecordKind");

    /// <summary>The one type of all records of a file of lines.</summary>
    public static string? RecordType(AdditionalText file, AnalyzerConfigOptionsProvider options) => Metadata(file, options, "OnRecordType");

    /// <summary>Whose words a file keeps that can't say so itself.</summary>
    public static bool? IsThirdParty(AdditionalText file, AnalyzerConfigOptionsProvider options) => Metadata(file, options, "OnRecordOrigin") switch
    {
        "third-party" => true,
        "own" => false,
        _ => null,
    };

    private static string? Metadata(AdditionalText file, AnalyzerConfigOptionsProvider options, string name) =>
        options.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles." + name, out string? value) && value.Length > 0 ? value : null;
}

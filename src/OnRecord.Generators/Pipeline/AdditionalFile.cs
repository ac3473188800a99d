using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OnRecord.Generators.Pipeline;

/// <summary>An additional file that the project says is ours.</summary>
/// <param name="Kind">The item's metadata <c>OnRecordKind</c>.</param>
/// <param name="ProjectFolder">Null where the host doesn't tell.</param>
internal readonly record struct AdditionalFile(AdditionalText File, string Kind, string? ProjectFolder)
{
    public const string Schema = "schema";
    public const string Lock = "lock";

    /// <summary>All of them with their options.</summary>
    public static IncrementalValuesProvider<(AdditionalText File, AnalyzerConfigOptionsProvider Options)> All(IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider);

    /// <summary>Locks, and files of a kind that there is not. Few: every stage over all files is felt in a large project.</summary>
    public static ImmutableArray<AdditionalFile> Others((AdditionalText File, AnalyzerConfigOptionsProvider Options) pair) =>
        Of(pair) is { Kind: not (Schema or "data" or "document") } file ? ImmutableArray.Create(file) : ImmutableArray<AdditionalFile>.Empty;

    /// <summary>Null for a file that is none of ours.</summary>
    public static AdditionalFile? Of((AdditionalText File, AnalyzerConfigOptionsProvider Options) pair)
    {
        if (!pair.Options.GetOptions(pair.File).TryGetValue("build_metadata.AdditionalFiles.OnRecordKind", out string? kind) || kind.Length == 0) return null;
        pair.Options.GlobalOptions.TryGetValue("build_property.ProjectDir", out string? folder);
        return new AdditionalFile(pair.File, kind, folder);
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OnRecord.Generators.Pipeline;

/// <summary>A schema file, or the lock of one, as the host gives it. Compared by content: a host may make its text objects anew.</summary>
/// <param name="Path">As diagnostics show it.</param>
/// <param name="RelativePath">From the project's folder, with '/': the same on every machine, and so what generated code may name.</param>
internal sealed record SchemaText(string Path, string RelativePath, string Text)
{
    /// <summary>Those of a kind among the additional files.</summary>
    public static IncrementalValuesProvider<SchemaText> All(IncrementalGeneratorInitializationContext context, string kind) => context.AdditionalTextsProvider
        .Combine(context.AnalyzerConfigOptionsProvider)
        .Select((pair, cancel) => From(pair.Left, pair.Right, kind, cancel)!)
        .Where(static text => text is not null);

    private static SchemaText? From(AdditionalText file, AnalyzerConfigOptionsProvider options, string kind, CancellationToken cancellationToken)
    {
        if (KindOf(file, options) != kind) return null;
        options.GlobalOptions.TryGetValue("build_property.ProjectDir", out string? folder);
        return new SchemaText(file.Path, Relative(file.Path, folder), file.GetText(cancellationToken)?.ToString() ?? string.Empty);
    }

    /// <summary>What the project's item says the file is; null for a file that is none of ours.</summary>
    public static string? KindOf(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.OnRecordKind", out string? kind) ? kind : null;

    /// <summary>Compares both paths part by part. No file is touched.</summary>
    internal static string Relative(string path, string? folder)
    {
        string[] target = path.Replace('\\', '/').Split('/');
        string[] from = (folder ?? string.Empty).Replace('\\', '/').TrimEnd('/').Split('/');
        int common = 0;
        while (common < from.Length && common < target.Length - 1 && target[common] == from[common]) common++;

        // Nothing in common (another drive, or no folder known): the file's name is all that is the same everywhere.
        if (common == 0 || (common == 1 && from[0].Length == 0)) return folder is null ? string.Join("/", target) : target[target.Length - 1];
        return string.Join("/", Enumerable.Repeat("..", from.Length - common).Concat(target.Skip(common)));
    }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OnRecord.Generators.Pipeline;

/// <summary>A schema file, or the lock of one, as the host gives it. Compared by content: a host may make its text objects anew.</summary>
/// <param name="Path">As diagnostics show it.</param>
/// <param name="RelativePath">From the project's folder, with '/': the same on every machine, and so what generated code may name.</param>
internal sealed record SchemaText(string Path, string RelativePath, string Text)
{
    /// <summary>The file as a schema; none if it is something else.</summary>
    public static ImmutableArray<SchemaText> Schemas((AdditionalText File, AnalyzerConfigOptionsProvider Options) pair, CancellationToken cancellationToken) =>
        AdditionalFile.Of(pair) is { Kind: AdditionalFile.Schema } file ? ImmutableArray.Create(Of(file, cancellationToken)) : ImmutableArray<SchemaText>.Empty;

    public static SchemaText Of(AdditionalFile file, CancellationToken cancellationToken)
    {
        string path = file.File.Path;
        return new SchemaText(path, Relative(path, file.ProjectFolder), file.File.GetText(cancellationToken)?.ToString() ?? string.Empty);
    }

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

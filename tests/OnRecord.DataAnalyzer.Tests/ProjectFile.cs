using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OnRecord.DataAnalyzer.Tests;

/// <summary>An additional file in memory, with the metadata of its item.</summary>
internal sealed class ProjectFile(string path, SourceText? text, string kind) : AdditionalText
{
    public ProjectFile(string path, string text, string kind)
        : this(path, SourceText.From(text, new UTF8Encoding(false), SourceHashAlgorithm.Sha256), kind)
    {
    }

    public override string Path { get; } = path;

    public string Kind { get; } = kind;

    /// <summary>The one type of all lines.</summary>
    public string? Type { get; init; }

    /// <summary>Whose words it keeps.</summary>
    public string? Origin { get; init; }

    /// <summary>What the host throws when it is asked what the item says.</summary>
    public Exception? ThrownByItem { get; init; }

    /// <summary>What the host throws when it is asked for the text.</summary>
    public Exception? Thrown { get; init; }

    public override SourceText? GetText(CancellationToken cancellationToken = default) => Thrown is null ? text : throw Thrown;
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OnRecord.Analyzers.Data;

/// <summary>Gets the texts of additional files from a host that may fail to read one.</summary>
internal static class AdditionalTexts
{
    /// <summary>A file's text; null where the host has none, which <see cref="WhyUnreadable"/> tells of the file itself, and nobody else does.</summary>
    public static SourceText? TryGetText(this AdditionalText file, CancellationToken cancellationToken) => Read(file, cancellationToken).Text;

    /// <summary>What keeps a file from being read; null where nothing does.</summary>
    public static string? WhyUnreadable(this AdditionalText file, CancellationToken cancellationToken) => Read(file, cancellationToken).Why;

    private static (SourceText? Text, string? Why) Read(AdditionalText file, CancellationToken cancellationToken)
    {
        try
        {
            return file.GetText(cancellationToken) is { } text ? (text, null) : (null, "the compiler has no text of it");
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Not the exception's message: it may hold a value that is confidential.
            return (null, e.GetType().Name);
        }
    }
}

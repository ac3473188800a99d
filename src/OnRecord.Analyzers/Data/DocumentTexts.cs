using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OnRecord.Checking;
using OnRecord.Quotes;

namespace OnRecord.Analyzers.Data;

/// <summary>The documents of a project, by path.</summary>
internal sealed class DocumentTexts
{
    private static readonly SourceTextValueProvider<DocumentText> Plain = Provider(DocumentFormat.Text);
    private static readonly SourceTextValueProvider<DocumentText> Markdown = Provider(DocumentFormat.Markdown);
    private static readonly SourceTextValueProvider<DocumentText> Html = Provider(DocumentFormat.Html);

    private readonly Dictionary<string, AdditionalText> _files = new(StringComparer.Ordinal);
    private readonly TextValues<DocumentText> _texts;

    public DocumentTexts(AnalyzerOptions options, TextValues<DocumentText> texts)
    {
        _texts = texts;
        foreach (AdditionalText file in options.AdditionalFiles)
        {
            if (FileKinds.Of(file, options.AnalyzerConfigOptionsProvider) == FileKinds.Document) _files[Paths.Normalize(file.Path)] = file;
        }
    }

    public DocumentText? Find(string path, CancellationToken cancellationToken)
    {
        if (!_files.TryGetValue(path, out AdditionalText? file)) return null;
        if (file.TryGetText(cancellationToken) is not { } text) return UnreadDocument.Text;
        SourceTextValueProvider<DocumentText> provider = DocumentText.FormatOf(path) switch { DocumentFormat.Markdown => Markdown, DocumentFormat.Html => Html, _ => Plain };
        return _texts(text, provider, out DocumentText? read) ? read : null;
    }

    /// <summary>Of the file's bytes: the compiler keeps it with the text it read. Null where it keeps another one.</summary>
    public string? FindSha256(string path, CancellationToken cancellationToken) =>
        _files.TryGetValue(path, out AdditionalText? file) && file.TryGetText(cancellationToken) is { ChecksumAlgorithm: SourceHashAlgorithm.Sha256 } text ? string.Concat(text.GetChecksum().Select(static b => b.ToString("x2", System.Globalization.CultureInfo.InvariantCulture))) : null;

    private static SourceTextValueProvider<DocumentText> Provider(DocumentFormat format) => new(text => DocumentText.Create(text.ToString(), format));
}

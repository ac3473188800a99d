using System.Text.Json;
using OnRecord.Schema.Findings;
using OnRecord.Tool.Checks;

namespace OnRecord.Tool.Reports;

/// <summary>Findings as one JSON object, for programs: <c>findings</c>, <c>problems</c>, <c>summary</c>. Lines and columns count from 1.</summary>
internal sealed class JsonReport(ToolHost host) : IReport
{
    private readonly JsonText _text = new(host.Output);
    private readonly List<CheckedFile> _problems = [];

    /// <inheritdoc/>
    public void Begin()
    {
        _text.Json.WriteStartObject();
        _text.Json.WriteNumber("version", 1);
        _text.Json.WriteStartArray("findings");
    }

    /// <inheritdoc/>
    public void Add(CheckedFile file)
    {
        if (file.Problem is not null) _problems.Add(file);
        IReadOnlyList<string> fingerprints = Fingerprints.Of(file);
        for (int i = 0; i < file.Findings.Count; i++) Write(_text.Json, file.Findings[i], fingerprints[i]);
        _text.Flush();
    }

    /// <inheritdoc/>
    public void End(CheckTotals totals)
    {
        Utf8JsonWriter json = _text.Json;
        json.WriteEndArray();
        json.WriteStartArray("problems");
        foreach (CheckedFile file in _problems)
        {
            json.WriteStartObject();
            json.WriteString("file", file.Name);
            json.WriteString("message", file.Problem);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("summary");
        json.WriteNumber("files", totals.Files);
        json.WriteNumber("records", totals.Records);
        json.WriteNumber("errors", totals.Errors);
        json.WriteNumber("warnings", totals.Warnings);
        json.WriteNumber("infos", totals.Infos);
        json.WriteNumber("known", totals.Known);
        json.WriteEndObject();
        json.WriteEndObject();
        _text.End();
    }

    private static void Write(Utf8JsonWriter json, Finding finding, string fingerprint)
    {
        json.WriteStartObject();
        json.WriteString("file", finding.Path);
        json.WriteNumber("line", finding.Span.Line + 1);
        json.WriteNumber("column", finding.Span.Column + 1);
        json.WriteNumber("endLine", finding.Span.EndLine + 1);
        json.WriteNumber("endColumn", finding.Span.EndColumn + 1);
        json.WriteString("severity", Levels.Info(finding.Severity));
        json.WriteString("id", finding.Descriptor.Id);
        if (finding.RuleId is not null) json.WriteString("rule", finding.RuleId);
        json.WriteString("level", finding.Level.ToString().ToLowerInvariant());
        json.WriteString("message", finding.Message);
        if (finding.Replacement is not null && !finding.IsConfidential) json.WriteString("replacement", finding.Replacement);
        json.WriteString("fingerprint", fingerprint);
        json.WriteString("help", finding.Descriptor.HelpLink);
        json.WriteEndObject();
    }
}

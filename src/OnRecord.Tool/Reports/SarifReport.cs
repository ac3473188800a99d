using System.Text.Json;
using OnRecord.Schema.Findings;
using OnRecord.Tool.Checks;
using OnRecord.Tool.Explaining;

namespace OnRecord.Tool.Reports;

/// <summary>Findings as SARIF 2.1.0, with what each rule is about. Results come first and the rules after them: only then is it known which there are.</summary>
internal sealed class SarifReport(ToolHost host) : IReport
{
    /// <summary>Names the way of making fingerprints: where that changes, so does this.</summary>
    public const string FingerprintName = "onrecord/v1";

    // GitHub takes it for the root of the checkout, other viewers ask.
    private const string Root = "%SRCROOT%";
    private readonly JsonText _text = new(host.Output);
    private readonly SortedDictionary<string, FindingDescriptor> _rules = new(StringComparer.Ordinal);
    private readonly List<CheckedFile> _problems = [];

    private Utf8JsonWriter Json => _text.Json;

    /// <inheritdoc/>
    public void Begin()
    {
        Json.WriteStartObject();
        Json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        Json.WriteString("version", "2.1.0");
        Json.WriteStartArray("runs");
        Json.WriteStartObject();
        Json.WriteString("columnKind", "utf16CodeUnits");
        Json.WriteStartArray("results");
    }

    /// <inheritdoc/>
    public void Add(CheckedFile file)
    {
        if (file.Problem is not null) _problems.Add(file);
        IReadOnlyList<string> fingerprints = Fingerprints.Of(file);
        for (int i = 0; i < file.Findings.Count; i++)
        {
            _rules[file.Findings[i].Descriptor.Id] = file.Findings[i].Descriptor;
            WriteResult(file.Findings[i], fingerprints[i]);
        }

        _text.Flush();
    }

    /// <inheritdoc/>
    public void End(CheckTotals totals)
    {
        Json.WriteEndArray();
        WriteInvocation();
        Json.WriteStartObject("tool");
        Json.WriteStartObject("driver");
        Json.WriteString("name", "OnRecord");
        Json.WriteString("semanticVersion", ToolVersion.Text);
        Json.WriteString("informationUri", "https://github.com/onrecord-dev/onrecord");
        Json.WriteStartArray("rules");
        foreach (FindingDescriptor rule in _rules.Values) WriteRule(rule);
        Json.WriteEndArray();
        Json.WriteEndObject();
        Json.WriteEndObject();
        Json.WriteEndObject();
        Json.WriteEndArray();
        Json.WriteEndObject();
        _text.End();
    }

    private void WriteResult(Finding finding, string fingerprint)
    {
        Json.WriteStartObject();
        Json.WriteString("ruleId", finding.Descriptor.Id);
        Json.WriteString("level", Levels.Note(finding.Severity));
        WriteText("message", finding.Message);
        Json.WriteStartArray("locations");
        Json.WriteStartObject();
        Json.WriteStartObject("physicalLocation");
        WriteArtifact(finding.Path);
        WriteRegion("region", finding.Span);
        Json.WriteEndObject();
        Json.WriteEndObject();
        Json.WriteEndArray();
        Json.WriteStartObject("partialFingerprints");
        Json.WriteString(FingerprintName, fingerprint);
        Json.WriteEndObject();
        if (finding.Replacement is { } replacement && !finding.IsConfidential) WriteFix(finding, replacement);
        Json.WriteStartObject("properties");
        Json.WriteString("level", finding.Level.ToString().ToLowerInvariant());
        if (finding.RuleId is not null) Json.WriteString("rule", finding.RuleId);
        Json.WriteEndObject();
        Json.WriteEndObject();
    }

    private void WriteFix(Finding finding, string replacement)
    {
        Json.WriteStartArray("fixes");
        Json.WriteStartObject();
        WriteText("description", "Write " + replacement + ".");
        Json.WriteStartArray("artifactChanges");
        Json.WriteStartObject();
        WriteArtifact(finding.Path);
        Json.WriteStartArray("replacements");
        Json.WriteStartObject();
        WriteRegion("deletedRegion", finding.Span);
        WriteText("insertedContent", replacement);
        Json.WriteEndObject();
        Json.WriteEndArray();
        Json.WriteEndObject();
        Json.WriteEndArray();
        Json.WriteEndObject();
        Json.WriteEndArray();
    }

    private void WriteRule(FindingDescriptor rule)
    {
        Json.WriteStartObject();
        Json.WriteString("id", rule.Id);
        Json.WriteString("name", string.Concat(rule.Title.Split(' ', '\'', '(', ')', '-').Where(static word => word.Length > 0).Select(static word => char.ToUpperInvariant(word[0]) + word[1..])));
        WriteText("shortDescription", rule.Title + ".");
        if (RulePages.Find(rule.Id) is { } page)
        {
            WriteText("fullDescription", page.Cause);
            Json.WriteStartObject("help");
            Json.WriteString("text", page.Text);
            Json.WriteString("markdown", page.Text);
            Json.WriteEndObject();
        }

        Json.WriteString("helpUri", rule.HelpLink);
        Json.WriteStartObject("defaultConfiguration");
        Json.WriteString("level", Levels.Note(rule.Severity));
        Json.WriteEndObject();
        Json.WriteEndObject();
    }

    private void WriteInvocation()
    {
        Json.WriteStartArray("invocations");
        Json.WriteStartObject();
        Json.WriteBoolean("executionSuccessful", _problems.Count == 0);
        Json.WriteStartArray("toolExecutionNotifications");
        foreach (CheckedFile file in _problems)
        {
            Json.WriteStartObject();
            Json.WriteString("level", "error");
            WriteText("message", "'" + file.Name + "': " + file.Problem);
            Json.WriteEndObject();
        }

        Json.WriteEndArray();
        Json.WriteEndObject();
        Json.WriteEndArray();
    }

    private void WriteArtifact(string path)
    {
        Json.WriteStartObject("artifactLocation");
        Json.WriteString("uri", string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        Json.WriteString("uriBaseId", Root);
        Json.WriteEndObject();
    }

    private void WriteRegion(string name, SourceSpan span)
    {
        Json.WriteStartObject(name);
        Json.WriteNumber("startLine", span.Line + 1);
        Json.WriteNumber("startColumn", span.Column + 1);
        Json.WriteNumber("endLine", span.EndLine + 1);
        Json.WriteNumber("endColumn", span.EndColumn + 1);
        Json.WriteEndObject();
    }

    private void WriteText(string name, string text)
    {
        Json.WriteStartObject(name);
        Json.WriteString("text", text);
        Json.WriteEndObject();
    }
}

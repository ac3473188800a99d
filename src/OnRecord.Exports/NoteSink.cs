using OnRecord.Schema.Findings;

namespace OnRecord.Exports;

/// <summary>Collects what an export can't say; once, however often it comes up.</summary>
internal sealed class NoteSink
{
    private readonly List<ExportNote> _notes = [];

    public IReadOnlyList<ExportNote> Notes => _notes;

    public void Add(string pointer, string keyword, string message, FindingLevel level = FindingLevel.Record, string? ruleId = null)
    {
        ExportNote note = new(pointer, keyword, level, "Not said: " + message) { RuleId = ruleId };
        if (!_notes.Contains(note)) _notes.Add(note);
    }
}

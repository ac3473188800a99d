using OnRecord.Checking.Findings;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;
using OnRecord.Schema.Resolving;
using OnRecord.Tool.Files;
using OnRecord.Tool.Reports;

namespace OnRecord.Tool.Explaining;

/// <summary>A rule as its schema has it.</summary>
/// <param name="Record">The record type it is asked of.</param>
/// <param name="Rule">The rule.</param>
internal sealed record SchemaRule(RecordModel Record, RuleModel Rule)
{
    /// <summary>How grave it is on one's own work.</summary>
    private FindingSeverity Severity => Rule.Class == RuleClass.Style ? FindingSeverity.Info : Rule.Severity;

    /// <summary>The id that reports it.</summary>
    public string FindingId => BrokenRuleFindings.Of(Severity).Id;

    /// <summary>Where it holds, in words.</summary>
    public string Strictness => Rule.Class switch
    {
        RuleClass.Style => "A rule of style: asked with --style alone (OnRecordStyle in a build), and then info.",
        RuleClass.Duty => "A duty: " + Levels.Info(Severity) + " in a dossier of one's own (origin: own), info in one of a third party's words.",
        _ => "A rule of structure: " + Levels.Info(Severity) + ", always.",
    };
}

/// <summary>The rules of the news schema, and of the schemas below a folder.</summary>
internal static class SchemaRules
{
    /// <summary>All, by id; one that several records share stands once.</summary>
    public static IReadOnlyList<SchemaRule> All(ToolFolder folder)
    {
        string[] own = [.. FolderTree.Files(folder.FullPath(".")).Where(FileKinds.IsSchema).Select(folder.Name)];
        SchemaLoader loader = new(key => key == NewsSchema.Id ? NewsSchema.Text : own.Contains(key) ? DataText.Read(folder.FullPath(key)).Text : null);
        return [.. own.Prepend(NewsSchema.Id)
            .SelectMany(key => loader.Load(key)!.Resolved.Model.Records)
            .SelectMany(static record => record.OwnRules.Select(rule => new SchemaRule(record, rule)))
            .DistinctBy(static rule => (rule.Rule.Id, rule.Rule.Message))
            .OrderBy(static rule => rule.Rule.Id, StringComparer.Ordinal)];
    }
}

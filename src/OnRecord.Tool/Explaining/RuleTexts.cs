using OnRecord.Checking.Findings;
using OnRecord.Checking.News;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;
using OnRecord.Schema.Resolving;
using OnRecord.Tool.Files;

namespace OnRecord.Tool.Explaining;

/// <summary>What there is to say of a rule.</summary>
/// <param name="Id">The rule's.</param>
/// <param name="Subject">What it is asked of.</param>
/// <param name="Says">What it asks for.</param>
/// <param name="Class">How it counts on a third party's work.</param>
/// <param name="Severity">How grave it is on one's own.</param>
/// <param name="Source">Where it comes from; null where nobody says.</param>
/// <param name="Findings">The ids that report it.</param>
internal sealed record RuleText(string Id, string Subject, string Says, RuleClass Class, FindingSeverity Severity, string? Source, IReadOnlyList<string> Findings)
{
    /// <summary>Where it holds, in words.</summary>
    public string Strictness => Class switch
    {
        RuleClass.Style => "A rule of style: asked with --style alone (OnRecordStyle in a build), and then info.",
        RuleClass.Duty => "A duty: " + Word + " in a dossier of one's own (origin: own), info in one of a third party's words.",
        _ => "A rule of structure: " + Word + ", always.",
    };

    private string Word => Reports.Levels.Info(Severity);
}

/// <summary>The rules that are built in, those of the news schema, and those of the project's own schemas.</summary>
internal static class RuleTexts
{
    /// <summary>All, by id.</summary>
    /// <param name="folder">The folder that the tool works in.</param>
    public static IReadOnlyList<RuleText> All(string folder)
    {
        IEnumerable<RuleText> builtIn = BuiltInRules.All.Select(static rule => new RuleText(rule.Id, "built in", rule.Says, rule.Class, rule.Severity, rule.Source, [.. rule.Findings]));
        return [.. builtIn.Concat(OfSchemas(folder)).OrderBy(static rule => rule.Id, StringComparer.Ordinal)];
    }

    private static IEnumerable<RuleText> OfSchemas(string folder)
    {
        ToolFolder here = new(folder);
        string[] own = [.. FolderTree.Files(here.FullPath(".")).Where(FileKinds.IsSchema).Select(here.Name)];
        SchemaLoader loader = new(key => key == "onrecord:news" ? NewsSchema.Text : own.Contains(key) ? DataText.Read(here.FullPath(key)).Text : null);
        HashSet<(string, string)> seen = [];
        foreach (string key in own.Prepend("onrecord:news"))
        {
            SchemaModel model = loader.Load(key)!.Resolved.Model;
            foreach (RecordModel record in model.Records)
            {
                foreach (RuleModel rule in record.OwnRules.Where(rule => seen.Add((rule.Id, rule.Message)))) yield return Of(record, rule);
            }
        }
    }

    private static RuleText Of(RecordModel record, RuleModel rule)
    {
        FindingSeverity own = rule.Class == RuleClass.Style ? FindingSeverity.Info : rule.Severity;
        return new RuleText(rule.Id, "of a " + record.Name.Name, rule.Message, rule.Class, own, rule.Source, [BrokenRuleFindings.Of(own).Id]);
    }
}

using OnRecord.Schema.Binding;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>Checks that a claim can't be without attribution, whatever the data.</summary>
internal static class ClaimChecks
{
    private static readonly string[] PartsOfAttribution = ["document", "relayedBy", "basis"];

    public static void Run(Resolution resolution, RecordSymbol record, HashSet<string> reported)
    {
        if (!record.Roles.TryGetValue(RoleKind.Claim, out RoleSymbol? claim) || claim["attributedTo"] is not { } attributedTo) return;
        CheckPlace(resolution, record, claim, attributedTo);
        if (record.Declaration.IsAbstract || record.IsIncomplete || attributedTo.Fields.Count < attributedTo.Declaration.Fields.Count) return;
        if (attributedTo.Fields.Any(name => record.Field(name)!.IsRequired) || IsDemanded(record, claim, attributedTo)) return;
        string fields = string.Join(", ", attributedTo.Fields);
        string words = string.Join(" and ", attributedTo.Fields.Select(static f => "'" + f + "'"));
        if (!attributedTo.DeclaredIn.Scope.IsOwn)
        {
            resolution.ReportKey(record.Scope, ClaimFindings.AttributionOptional, record.Pointer, record.Name.Name, words, fields);
        }
        else if (reported.Add(attributedTo.Pointer))
        {
            // Several records may inherit one mistake.
            resolution.Report(record.Scope, ClaimFindings.AttributionOptional, attributedTo.Pointer, record.Name.Name, words, fields);
        }
    }

    /// <summary>A claim that holds its attribution says nothing of document and relay itself, or the two could differ.</summary>
    private static void CheckPlace(Resolution resolution, RecordSymbol record, RoleSymbol claim, RolePartSymbol attributedTo)
    {
        if (attributedTo.Fields.Select(record.Field).FirstOrDefault(static f => f?.Value?.Type is RecordTypeModel)?.Value?.Type is not RecordTypeModel embedded) return;
        foreach (string keyword in PartsOfAttribution)
        {
            if (claim[keyword] is { } part && (ReferenceEquals(part.DeclaredIn, record) || ReferenceEquals(attributedTo.DeclaredIn, record)))
            {
                resolution.ReportKey(
                    record.Scope, ClaimFindings.SaidByAttribution, ReferenceEquals(part.DeclaredIn, record) ? part.Pointer : attributedTo.Pointer, keyword, embedded.Name.Name);
            }
        }
    }

    private static bool IsDemanded(RecordSymbol record, RoleSymbol claim, RolePartSymbol attributedTo)
    {
        SchemaValue? when = claim["when"]?.Declaration.Condition;
        foreach (RuleSymbol rule in record.SelfAndAncestors().SelectMany(static r => r.OwnRules))
        {
            if (rule.Model is not { } model)
            {
                // A rule that is broken may have been the one.
                return true;
            }

            bool always = rule.Declaration.If is null || rule.Declaration.If == when;
            if (always
                && model is { Severity: FindingSeverity.Error, Class: RuleClass.Structure }
                && Demands(model.Then, attributedTo.Fields))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Demands(Condition? condition, EquatableArray<string> fields) => condition switch
    {
        AllOfCondition all => all.Parts.Any(part => Demands(part, fields)),
        PresenceCondition { Rule: PresenceRule.Required } presence => presence.Paths.Any(path => IsOneOf(path, fields)),
        PresenceCondition { Rule: PresenceRule.AtLeastOne or PresenceRule.ExactlyOne } presence => presence.Paths.All(path => IsOneOf(path, fields)),
        _ => false,
    };

    private static bool IsOneOf(PathModel path, EquatableArray<string> fields) => path.Steps.Count == 1 && fields.Contains(path.Text);
}

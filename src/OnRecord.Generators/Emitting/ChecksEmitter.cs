using OnRecord.Generators.Planning;
using OnRecord.Schema;

namespace OnRecord.Generators.Emitting;

/// <summary>Writes what the library asks of a record: its members as JSON, its checks, its part in a dossier.</summary>
internal static class ChecksEmitter
{
    private const string Checks = "(ref global::OnRecord.Validation.RecordChecks checks)";
    private const string Dossier = "(global::OnRecord.Validation.DossierChecks checks)";

    public static void Write(CodeWriter writer, RecordPlan plan)
    {
        if (!plan.IsAbstract) Property(writer, "string RecordName", plan.NameLiteral);
        if (plan.Key is not null) Property(writer, "string? RecordKey", plan.Key);
        if (plan.KeyName is not null) Property(writer, "string? RecordKeyName", plan.KeyName);
        Method(writer, plan, "WriteMembers", "(global::OnRecord.Serialization.RecordWriter json)", "json", WriteStatements(plan), isAbstractInBase: true);
        Method(writer, plan, "CheckMembers", Checks, "ref checks", plan.MemberChecks, isAbstractInBase: true);
        Method(writer, plan, "CheckRules", Checks, "ref checks", RuleStatements(plan.RoleChecks, plan.Rules), isAbstractInBase: false);
        Method(writer, plan, "CheckReferences", Dossier, "checks", plan.ReferenceChecks, isAbstractInBase: false);
        Method(writer, plan, "CheckDossierRules", Dossier, "checks", RuleStatements(default, plan.DossierRules), isAbstractInBase: false);
        Method(writer, plan, "Describe", Dossier, "checks", plan.Description, isAbstractInBase: false);
        Method(writer, plan, "DescribeAttribution", "(global::OnRecord.Validation.ClaimDescription claim)", "claim", plan.Attribution, isAbstractInBase: false);
    }

    private static EquatableArray<string> WriteStatements(RecordPlan plan)
    {
        IEnumerable<string> statements = plan.Fields.Select(static field => field.Write);
        return (plan.KeepsUnknown ? statements.Append("json.WriteUnknown(AdditionalProperties);") : statements).ToEquatableArray();
    }

    private static EquatableArray<string> RuleStatements(EquatableArray<string> roles, EquatableArray<RulePlan> rules) =>
        roles.Select((check, i) => i + 1 < roles.Count || rules.Count > 0 ? "if (!" + check + ") return;" : check + ";")
            .Concat(rules.Select(static rule => "if (" + rule.Broken + ")\n    " + rule.Report))
            .ToEquatableArray();

    private static void Property(CodeWriter writer, string declaration, string value)
    {
        writer.Line("/// <inheritdoc/>");
        writer.Line("protected override " + declaration + " => " + value + ";");
        writer.Line();
    }

    private static void Method(CodeWriter writer, RecordPlan plan, string name, string parameters, string arguments, EquatableArray<string> statements, bool isAbstractInBase)
    {
        bool callsBase = plan.HasBase || !isAbstractInBase;
        if (statements.Count == 0 && callsBase) return;
        writer.Line("/// <inheritdoc/>");
        writer.Open("protected override void " + name + parameters);
        if (plan.HasBase) writer.Line("base." + name + "(" + arguments + ");");
        writer.Lines(statements);
        writer.Close();
        writer.Line();
    }
}

using OnRecord.Checking.Data;
using OnRecord.Checking.Findings;
using OnRecord.Checking.Plans;
using OnRecord.Schema.Findings;
using OnRecord.Text;

namespace OnRecord.Checking.References;

/// <summary>Ids are unique, references lead to a record of the right type, and what is declared unique is.</summary>
internal sealed class ReferenceChecks(Dossier dossier, FindingSink findings)
{
    private const string Rule = "A02";
    private const int MaxSuggestions = 100;
    private int _suggested;

    public void Run(CancellationToken cancellationToken)
    {
        foreach (Record listed in dossier.Records)
        {
            cancellationToken.ThrowIfCancellationRequested();
            CheckId(listed);
            foreach (UniqueGroup group in listed.Plan.Unique) CheckUnique(listed, group);
            foreach (Record record in listed.WithEmbedded())
            {
                for (int field = 0; field < record.Plan.Fields.Length; field++) Check(record[field], IsConfidential(record, field));
            }
        }
    }

    private static bool IsConfidential(Record record, int field) => record.IsConfidential || record.Plan.Fields[field].Model.IsSensitive;

    private void CheckId(Record record)
    {
        if (record.Id is string id && dossier.FindOther(record, part => part.Find(id)) is { } other)
        {
            findings.Add(ShapeFindings.DuplicateId, record.ValuePlace(record.Plan.Id), id, dossier.PlaceOf(other));
        }
    }

    private void CheckUnique(Record record, UniqueGroup group)
    {
        if (ShapedFile.UniqueValues(group, record) is not string values || dossier.FindOther(record, part => part.FindUnique(group, values)) is not { } other) return;
        findings.Add(FindingSink.Make(
            ShapeFindings.NotUnique, record.KeyPlace(group.Fields[group.Fields.Length - 1]), group.Names, group.Owner.Name, dossier.PlaceOf(other)) with
        {
            IsConfidential = group.Fields.Any(field => IsConfidential(record, field)),
        });
    }

    private void Check(Value? value, bool isConfidential)
    {
        if (value is CollectionValue list)
        {
            foreach (Value item in list.Items) Check(item, isConfidential);
        }
        else if (value is ScalarValue { Plan: ReferencePlan plan } reference)
        {
            CheckReference(reference, plan, isConfidential);
        }
    }

    private void CheckReference(ScalarValue reference, ReferencePlan plan, bool isConfidential)
    {
        string id = reference.Text;
        if (dossier.Find(id) is { } found)
        {
            if (plan.Target is null || found.Record.Plan.IsA(plan.Target)) return;
            findings.Add(FindingSink.Make(
                ReferenceFindings.WrongType, reference.Node.Span, isConfidential ? "This" : "'" + id + "'", found.Record.Plan.Name, dossier.PlaceOf(found), plan.TargetName) with
            {
                RuleId = Rule,
                IsConfidential = isConfidential,
            });
            return;
        }

        if (dossier.HasLost(id)) return;
        string? meant = isConfidential ? null : Suggest(id, plan);
        findings.Add(FindingSink.Make(
            ReferenceFindings.Unresolved, reference.Node.Span, plan.TargetName, isConfidential ? "given here" : "'" + id + "'", meant is null ? string.Empty : " Did you mean '" + meant + "'?") with
        {
            RuleId = Rule,
            Replacement = meant,
            IsConfidential = isConfidential,
        });
    }

    private string? Suggest(string id, ReferencePlan plan)
    {
        // Each costs a walk over all ids: whoever has as many mistakes has another one.
        if (++_suggested > MaxSuggestions) return null;
        return Nearest.To(id, dossier.AllRecords.Where(record => record.Id is not null && (plan.Target is null || record.Plan.IsA(plan.Target))).Select(static record => record.Id!));
    }
}

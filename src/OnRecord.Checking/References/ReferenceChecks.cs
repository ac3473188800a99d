using System.Globalization;
using OnRecord.Checking.Data;
using OnRecord.Checking.Findings;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;
using OnRecord.Text;

namespace OnRecord.Checking.References;

/// <summary>Ids are unique, references resolve to a record of the right type, and what is declared unique is.</summary>
internal sealed class ReferenceChecks(Dossier dossier, TypeHierarchy types, FindingSink findings)
{
    public void Run()
    {
        CheckIds();
        foreach (Record listed in dossier.Records)
        {
            foreach (Record record in listed.WithEmbedded())
            {
                foreach (Record.Member member in record.Members.Values) CheckValue(member.Value);
            }
        }

        CheckUnique();
    }

    private void CheckIds()
    {
        foreach (Record record in dossier.Records)
        {
            if (record.Id is not string id || dossier.Find(id) is not { } first || ReferenceEquals(first, record)) continue;
            findings.Add(ShapeFindings.DuplicateId, record.ValuePlace(record.Model.IdField!), id, Line(first));
        }
    }

    private void CheckValue(Value? value)
    {
        switch (value)
        {
            case ScalarValue { Type: ReferenceTypeModel reference } scalar:
                CheckReference(reference, scalar);
                break;
            case ListValue list:
                foreach (Value item in list.Items) CheckValue(item);
                break;
            case MapValue map:
                foreach (KeyValuePair<string, Value> entry in map.Entries) CheckValue(entry.Value);
                break;
        }
    }

    private void CheckReference(ReferenceTypeModel reference, ScalarValue scalar)
    {
        string expected = reference.Target?.Name ?? "record";
        if (dossier.Find(scalar.Text) is not { } found)
        {
            string? nearest = Nearest.To(scalar.Text, dossier.ById
                .Where(entry => reference.Target is not { } target || types.IsA(entry.Value.Model.Name, target))
                .Select(static entry => entry.Key));
            findings.Add(new Finding(
                ReferenceFindings.Unresolved,
                findings.Path,
                scalar.Node.Span,
                Schema.EquatableArray.Of(expected, scalar.Text, nearest is null ? string.Empty : " Did you mean '" + nearest + "'?"))
            {
                RuleId = "A02",
                Replacement = nearest,
            });
            return;
        }

        if (reference.Target is not { } type || types.IsA(found.Model.Name, type)) return;
        findings.AddRule(ReferenceFindings.WrongType, "A02", FindingSeverity.Error, scalar.Node.Span, scalar.Text, found.Model.Name.Name, Line(found), expected);
    }

    private void CheckUnique()
    {
        Dictionary<string, Record> seen = new(StringComparer.Ordinal);
        foreach (Record record in dossier.Records)
        {
            foreach (Schema.EquatableArray<string> group in record.Model.Unique)
            {
                List<string?> values = [.. group.Select(field => record[field] is ScalarValue scalar ? scalar.Text : null)];
                if (values.Contains(null)) continue;
                string key = record.Model.Name + "\n" + string.Join("\n", group.Zip(values, static (field, value) => field + "=" + value!.Length + ":" + value));
                if (!seen.TryGetValue(key, out Record? first)) seen.Add(key, record);
                else findings.Add(ShapeFindings.NotUnique, record.Place(group[group.Count - 1]), string.Join(" and ", group.Select(static f => "'" + f + "'")), record.Model.Name.Name, Line(first));
            }
        }
    }

    private static string Line(Record record) => (record.Head.Line + 1).ToString(CultureInfo.InvariantCulture);
}

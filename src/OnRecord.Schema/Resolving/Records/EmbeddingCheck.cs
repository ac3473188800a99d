using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>
/// Finds records that could only be written down without end: each holds, in a required field, one that holds it.
/// A record is finite when all that it must hold is; an abstract one when a descendant is.
/// </summary>
internal static class EmbeddingCheck
{
    public static void Run(Resolution resolution)
    {
        HashSet<RecordSymbol> finite = Finite(resolution);
        HashSet<RecordSymbol> seen = [];
        foreach (RecordSymbol record in resolution.Own.Records)
        {
            if (!finite.Contains(record) && !seen.Contains(record)) Report(resolution, record, finite, seen);
        }
    }

    private static HashSet<RecordSymbol> Finite(Resolution resolution)
    {
        Dictionary<RecordSymbol, int> waiting = [];
        Dictionary<RecordSymbol, List<RecordSymbol>> neededBy = [];
        Queue<RecordSymbol> queue = [];
        foreach (RecordSymbol record in resolution.Records)
        {
            List<RecordSymbol> needs = [.. Needs(resolution, record).Select(static n => n.Record)];
            if (record.Declaration.IsAbstract) needs = record.Children;
            waiting[record] = record.Declaration.IsAbstract ? Math.Min(1, needs.Count) : needs.Count;
            if (waiting[record] == 0) queue.Enqueue(record);
            foreach (RecordSymbol needed in needs)
            {
                if (!neededBy.TryGetValue(needed, out List<RecordSymbol>? list)) neededBy.Add(needed, list = []);
                list.Add(record);
            }
        }

        HashSet<RecordSymbol> finite = [];
        while (queue.Count > 0)
        {
            RecordSymbol record = queue.Dequeue();
            if (!finite.Add(record) || !neededBy.TryGetValue(record, out List<RecordSymbol>? dependents)) continue;
            foreach (RecordSymbol dependent in dependents)
            {
                if (--waiting[dependent] == 0) queue.Enqueue(dependent);
            }
        }

        return finite;
    }

    /// <summary>The records that an instance must hold, and the fields that say so.</summary>
    private static IEnumerable<(FieldSymbol Field, RecordSymbol Record)> Needs(Resolution resolution, RecordSymbol record)
    {
        foreach (FieldSymbol field in record.Fields)
        {
            if (!field.IsRequired || field.Value is null) continue;
            ValueModel value = field.Value;
            while (value.Constraints.MinItems > 0 && value.Type is ListTypeModel or MapTypeModel)
            {
                value = value.Type is ListTypeModel list ? list.Item : ((MapTypeModel)value.Type).Item;
            }

            if (value.Type is RecordTypeModel embedded) yield return (field, resolution.RecordsByName[embedded.Name]);
        }
    }

    /// <summary>Walks from one record that is not finite to the next, until one comes again: from there on it is a circle.</summary>
    private static void Report(Resolution resolution, RecordSymbol record, HashSet<RecordSymbol> finite, HashSet<RecordSymbol> seen)
    {
        List<(RecordSymbol Record, FieldSymbol? Field)> way = [];
        Dictionary<RecordSymbol, int> position = [];
        while (seen.Add(record))
        {
            position.Add(record, way.Count);
            (FieldSymbol Field, RecordSymbol Record) next = record.Declaration.IsAbstract
                ? (null!, record.Children.Find(child => !finite.Contains(child))!)
                : Needs(resolution, record).First(n => !finite.Contains(n.Record));
            way.Add((record, next.Field));
            record = next.Record;
        }

        if (!position.TryGetValue(record, out int start)) return;
        List<(RecordSymbol Record, FieldSymbol? Field)> circle = [.. way.Skip(start)];
        if (circle.Find(static step => step.Field is { DeclaredIn.Scope.IsOwn: true }).Field is not { } field) return;
        string chain = string.Join(" -> ", circle.Select(static step => step.Field is null ? step.Record.Name.Name : step.Record.Name.Name + "." + step.Field.Name));
        RecordTypeModel? target = field.Value!.Type as RecordTypeModel;
        resolution.ReportKey(
            field.DeclaredIn.Scope, TypeFindings.EmbedsItself, field.Declaration.Pointer, chain + " -> " + record.Name.Name, field.Name, target?.Name.Name ?? record.Name.Name);
    }
}

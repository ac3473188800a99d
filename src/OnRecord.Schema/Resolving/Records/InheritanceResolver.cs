using System.Globalization;
using OnRecord.Schema.Binding;
using OnRecord.Schema.Findings;

namespace OnRecord.Schema.Resolving;

/// <summary>Finds what each record extends and which mixins it uses, and puts bases before what extends them.</summary>
internal static class InheritanceResolver
{
    public const int MaxDepth = 32;

    public static void Run(Resolution resolution)
    {
        foreach (FileScope scope in resolution.Scopes)
        {
            resolution.Records.AddRange(scope.Mixins);
            foreach (RecordSymbol record in scope.Records)
            {
                FindBase(resolution, record);
                FindMixins(resolution, record);
            }
        }

        List<RecordSymbol> records = [.. resolution.Scopes.SelectMany(static scope => scope.Records)];
        HashSet<RecordSymbol> straight = [];
        foreach (RecordSymbol record in records) CutCircle(resolution, record, straight);
        foreach (RecordSymbol record in records) CutDepth(resolution, record);
        HashSet<RecordSymbol> ordered = [];
        foreach (RecordSymbol record in records) Order(resolution, record, ordered);
    }

    private static void FindBase(Resolution resolution, RecordSymbol record)
    {
        if (record.Declaration.Extends is not { } name) return;
        string pointer = JsonPointer.Append(record.Pointer, "extends");
        record.Base = SymbolLookup.FindRecord(resolution, record.Scope, name, pointer, "the name of an abstract record");
        if (record.Base is null) record.IsIncomplete = true;
    }

    private static void FindMixins(Resolution resolution, RecordSymbol record)
    {
        string pointer = JsonPointer.Append(record.Pointer, "mixins");
        for (int i = 0; i < record.Declaration.Mixins.Count; i++)
        {
            string name = record.Declaration.Mixins[i];
            string itemPointer = JsonPointer.Append(pointer, i);
            Symbol? symbol = SymbolLookup.Find(resolution, record.Scope, name, itemPointer);
            if (symbol is RecordSymbol { IsMixin: true } mixin)
            {
                record.Mixins.Add(mixin);
                record.IsIncomplete |= mixin.IsIncomplete;
                continue;
            }

            record.IsIncomplete = true;
            if (symbol is not null) resolution.Report(record.Scope, TypeFindings.WrongSymbol, itemPointer, name, symbol.Kind, "the name of a mixin");
        }
    }

    /// <summary>A record that only leads into a circle is left alone: the circle is cut at a member of it.</summary>
    private static void CutCircle(Resolution resolution, RecordSymbol record, HashSet<RecordSymbol> straight)
    {
        List<RecordSymbol> chain = [record];
        HashSet<RecordSymbol> seen = [record];
        for (RecordSymbol? ancestor = record.Base; ancestor is not null && !straight.Contains(ancestor); ancestor = ancestor.Base)
        {
            chain.Add(ancestor);
            if (seen.Add(ancestor)) continue;
            if (!ReferenceEquals(ancestor, record)) return;
            resolution.Report(
                record.Scope,
                TypeFindings.Circle,
                JsonPointer.Append(record.Pointer, "extends"),
                record.Name.Name,
                string.Join(" -> ", chain.Select(static r => r.Name.Name)));
            foreach (RecordSymbol member in chain) member.IsIncomplete = true;
            record.Base = null;
            return;
        }

        straight.UnionWith(chain);
    }

    private static void CutDepth(Resolution resolution, RecordSymbol record)
    {
        if (record.SelfAndAncestors().Skip(MaxDepth).FirstOrDefault() is not { Base: not null }) return;
        resolution.Report(
            record.Scope,
            TypeFindings.TooDeep,
            JsonPointer.Append(record.Pointer, "extends"),
            record.Name.Name,
            MaxDepth.ToString(CultureInfo.InvariantCulture));
        record.Base = null;
        record.IsIncomplete = true;
    }

    private static void Order(Resolution resolution, RecordSymbol record, HashSet<RecordSymbol> ordered)
    {
        foreach (RecordSymbol next in record.SelfAndAncestors().Reverse())
        {
            if (!ordered.Add(next)) continue;
            resolution.Records.Add(next);
            if (next.Base is not { } parent) continue;
            if (parent.IsIncomplete) next.IsIncomplete = true;
            if (ReferenceEquals(parent.Scope, next.Scope)) parent.Children.Add(next);
            CheckAbstract(resolution, parent, next);
        }
    }

    private static void CheckAbstract(Resolution resolution, RecordSymbol parent, RecordSymbol child)
    {
        if (parent.Declaration.IsAbstract || parent.IsIncomplete) return;
        if (!parent.Scope.IsOwn)
        {
            resolution.Report(
                child.Scope, TypeFindings.BaseNotAbstract, JsonPointer.Append(child.Pointer, "extends"), parent.Name.Name, child.Name.Name);
        }
        else if (parent.Children.Count == 1)
        {
            resolution.ReportKey(parent.Scope, TypeFindings.BaseNotAbstract, parent.Pointer, parent.Name.Name, child.Name.Name);
        }
    }
}

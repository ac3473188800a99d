using OnRecord.Evolution.Catalog;
using OnRecord.Schema;
using OnRecord.Schema.Model;

namespace OnRecord.Evolution.Comparing;

/// <summary>Compares the record types of two schemas.</summary>
internal sealed class RecordComparer(SchemaView old, SchemaView now, ChangeLog log)
{
    private readonly FieldComparer _fields = new(old, now, log);
    private readonly RuleComparer _rules = new(old, now, log);
    private readonly RoleComparer _roles = new(old, now, log);

    public void Run()
    {
        foreach (KeyValuePair<string, RecordModel> entry in now.Records)
        {
            if (old.Records.TryGetValue(entry.Key, out RecordModel? before))
            {
                // Of an imported record that no data holds, the models have the parts alone that references need.
                if (old.Embedded.Contains(entry.Key) && now.Embedded.Contains(entry.Key)) Compare(before, entry.Value);
            }
            else if (now.Own.Contains(entry.Key) && !entry.Value.IsAbstract)
            {
                log.Add(RecordChanges.Added, now.Place(entry.Value.Pointer), entry.Key);
            }
        }

        foreach (string key in old.Own.Where(key => !now.Records.ContainsKey(key) && !old.Records[key].IsAbstract))
        {
            log.Add(RecordChanges.Removed, old.Place(old.Records[key].Pointer), key);
        }
    }

    private void Compare(RecordModel before, RecordModel after)
    {
        string place = now.Place(after.Pointer), name = after.Name.Name;
        if (before.IsAbstract != after.IsAbstract) log.Add(after.IsAbstract ? RecordChanges.MadeAbstract : RecordChanges.MadeConcrete, place, name);
        CompareLeaves(before, after, name, place);
        CompareDeclaration(before, after, name, place);

        // Data is of the leaves, which have all that they inherit among their own.
        if (after.IsAbstract && after.Leaves.Count > 0) return;
        _fields.Compare(before, after);
        _rules.Compare(before, after);
        _roles.Compare(before, after, name, place);
    }

    private void CompareLeaves(RecordModel before, RecordModel after, string name, string place)
    {
        HashSet<string> was = [.. before.Leaves.Select(old.Key)], are = [.. after.Leaves.Select(now.Key)];
        foreach (string leaf in are.Where(leaf => !was.Contains(leaf) && (old.Records.ContainsKey(leaf) || !now.Own.Contains(leaf)))) log.Add(RecordChanges.LeafAdded, place, name, leaf);
        foreach (string leaf in was.Where(leaf => !are.Contains(leaf) && (now.Records.ContainsKey(leaf) || !old.Own.Contains(leaf)))) log.Add(RecordChanges.LeafRemoved, place, name, leaf);
    }

    private void CompareDeclaration(RecordModel before, RecordModel after, string name, string place)
    {
        string from = before.Base is { } oldBase ? old.Key(oldBase) : "nothing", to = after.Base is { } newBase ? now.Key(newBase) : "nothing";
        if (from != to) log.Add(RecordChanges.BaseChanged, place + "/extends", name, from, to);
        string oldMixins = Names(before.Mixins), newMixins = Names(after.Mixins);
        if (oldMixins != newMixins) log.Add(RecordChanges.MixinsChanged, place + "/mixins", name, oldMixins, newMixins);
        CompareShortForm(before.ShortForm, after.ShortForm, name, place);
        if (before.AllowsAdditionalProperties != after.AllowsAdditionalProperties)
        {
            log.Add(after.AllowsAdditionalProperties ? RecordChanges.AdditionalAllowed : RecordChanges.AdditionalRefused, place + "/additionalProperties", name);
        }

        HashSet<string> wasUnique = Groups(before), isUnique = Groups(after);
        foreach (string group in isUnique.Except(wasUnique)) log.Add(RecordChanges.UniqueAdded, place + "/unique", name, group);
        foreach (string group in wasUnique.Except(isUnique)) log.Add(RecordChanges.UniqueRemoved, place + "/unique", name, group);
        foreach (string word in after.Reserved.Except(before.Reserved)) log.Add(before.AllowsAdditionalProperties ? RecordChanges.ReservedAmongUnknown : RecordChanges.Reserved, place + "/reserved", name, word);
        foreach (string word in before.Reserved.Except(after.Reserved)) log.Add(after.AllowsAdditionalProperties ? RecordChanges.UnreservedAmongUnknown : RecordChanges.Unreserved, place + "/reserved", name, word);
        log.Described(
            "The record " + name, place,
            ("description", before.Description != after.Description),
            ("uri", before.Uri != after.Uri),
            ("deprecated", before.Deprecated != after.Deprecated),
            ("since", before.Since != after.Since));
    }

    private void CompareShortForm(string? was, string? now, string name, string place)
    {
        if (was == now) return;
        if (was is null) log.Add(RecordChanges.ShortFormAdded, place + "/shortForm", name, now!);
        else if (now is null) log.Add(RecordChanges.ShortFormRemoved, place + "/shortForm", name, was);
        else log.Add(RecordChanges.ShortFormChanged, place + "/shortForm", name, was, now);
    }

    private static HashSet<string> Groups(RecordModel record) => [.. record.Unique.Select(static group => string.Join(" and ", group.Select(static field => "'" + field + "'").OrderBy(static field => field, StringComparer.Ordinal)))];

    private static string Names(EquatableArray<TypeName> names) => names.Count == 0 ? "none" : string.Join(", ", names.Select(static name => name.Name));
}

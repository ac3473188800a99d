using OnRecord.Evolution.Catalog;
using OnRecord.Schema.Model;

namespace OnRecord.Evolution.Comparing;

/// <summary>Compares the fields of a record.</summary>
internal sealed class FieldComparer(SchemaView old, SchemaView now, ChangeLog log)
{
    private readonly ValueComparer _values = new(old, now, log);

    public void Compare(RecordModel before, RecordModel after)
    {
        FieldPairs pairs = new(before, after);
        bool keptUnknown = before.AllowsAdditionalProperties, keepsUnknown = after.AllowsAdditionalProperties;
        foreach ((FieldModel? was, FieldModel field) in pairs.Kept)
        {
            string name = NameOf(after, field), place = now.Place(field.Pointer);
            if (was is null)
            {
                log.Add(keptUnknown ? FieldChanges.AddedAmongUnknown : field.IsRequired ? FieldChanges.RequiredAdded : FieldChanges.Added, place, name);
                continue;
            }

            CompareNames(was, field, name, place, keptUnknown, keepsUnknown);
            ComparePresence(was, field, name, place);
            _values.Compare(name, place, was.Value, field.Value, old.Words.HasField(was.Name) || now.Words.HasField(field.Name));
            CompareRest(was, field, name, place);
        }

        foreach (FieldModel field in pairs.Gone)
        {
            ChangeDescriptor descriptor = keepsUnknown ? FieldChanges.Freed : field.IsRequired ? FieldChanges.RequiredRemoved : FieldChanges.Removed;

            // What a mixin or ancestor still declares, this record alone has lost.
            log.Add(descriptor, now.IsOwn(field.Pointer) ? now.Place(after.Pointer) : old.Place(field.Pointer), NameOf(before, field));
        }
    }

    /// <summary>With the record or mixin that declares it, which for an inherited field is another.</summary>
    private static string NameOf(RecordModel record, FieldModel field)
    {
        string[] parts = field.Pointer.Split('/');
        return (parts.Length > 2 ? parts[2] : record.Name.Name) + "." + field.Name;
    }

    private void CompareNames(FieldModel was, FieldModel field, string name, string place, bool keptUnknown, bool keepsUnknown)
    {
        if (was.Name != field.Name)
        {
            if (keptUnknown) log.Add(FieldChanges.AddedAmongUnknown, place, name);
            log.Add(FieldChanges.Renamed, place, name.Substring(0, name.Length - field.Name.Length) + was.Name, field.Name);
            if (was.RenamedFrom is { } older) log.Add(keepsUnknown ? FieldChanges.OldNameFreed : FieldChanges.OldNameRemoved, place, name, older);
            return;
        }

        if (was.RenamedFrom == field.RenamedFrom) return;
        if (was.RenamedFrom is { } former) log.Add(keepsUnknown ? FieldChanges.OldNameFreed : FieldChanges.OldNameRemoved, place, name, former);
        if (field.RenamedFrom is { } added) log.Add(keptUnknown ? FieldChanges.OldNameAddedAmongUnknown : FieldChanges.OldNameAdded, place + "/renamedFrom", name, added);
    }

    private void ComparePresence(FieldModel was, FieldModel field, string name, string place)
    {
        if (!was.IsRequired && !field.IsRequired)
        {
            string from = Absent(was), to = Absent(field);
            if (from != to) log.Add(FieldChanges.DefaultChanged, field.Default is null ? place : place + "/default", name, from, to);
        }
        else if (was.IsRequired != field.IsRequired)
        {
            log.Add(field.IsRequired ? FieldChanges.MadeRequired : FieldChanges.MadeOptional, place, name);
        }
    }

    private static string Absent(FieldModel field) => field.Default is { } literal ? ConstraintTexts.Of(literal) : "nothing";

    private void CompareRest(FieldModel was, FieldModel field, string name, string place)
    {
        if (was.IsIdentifier != field.IsIdentifier) log.Add(FieldChanges.IdentifierChanged, place, name);
        if (was.IsSensitive != field.IsSensitive) log.Add(FieldChanges.SensitiveChanged, place, name, field.IsSensitive ? "is now" : "is no longer");
        log.Described(
            "The field " + name, place,
            ("description", was.Description != field.Description),
            ("uri", was.Uri != field.Uri),
            ("deprecated", was.Deprecated != field.Deprecated),
            ("since", was.Since != field.Since),
            ("examples", was.Examples != field.Examples),
            ("csharpName", was.CSharpName != field.CSharpName && was.Name == field.Name));
    }
}

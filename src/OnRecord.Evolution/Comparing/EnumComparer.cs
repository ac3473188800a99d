using OnRecord.Evolution.Catalog;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Evolution.Comparing;

/// <summary>Compares the enums of two schemas.</summary>
internal sealed class EnumComparer(SchemaView old, SchemaView now, ChangeLog log)
{
    public void Run()
    {
        foreach (KeyValuePair<string, EnumModel> entry in now.Enums)
        {
            if (old.Enums.TryGetValue(entry.Key, out EnumModel? before)) Compare(before, entry.Value, PlaceIn(now, entry.Value));
            else if (IsOwn(now, entry.Value)) log.Add(EnumChanges.Added, entry.Value.Pointer, entry.Key);
        }

        foreach (KeyValuePair<string, EnumModel> entry in old.Enums)
        {
            if (IsOwn(old, entry.Value) && !now.Enums.ContainsKey(entry.Key)) log.Add(EnumChanges.Removed, entry.Value.Pointer, entry.Key);
        }
    }

    private static string PlaceIn(SchemaView view, EnumModel declaration) => IsOwn(view, declaration) ? declaration.Pointer : "/imports";

    private static bool IsOwn(SchemaView view, EnumModel declaration) => view.Model.Enums.Contains(declaration);

    private void Compare(EnumModel before, EnumModel after, string place)
    {
        string name = after.Name.Name;
        if (before.IsOpen != after.IsOpen) log.Add(after.IsOpen ? EnumChanges.Opened : EnumChanges.Closed, place + "/open", name);
        bool isOpen = before.IsOpen && after.IsOpen;
        Dictionary<string, EnumValueModel> was = before.Values.ToDictionary(static value => value.Text, StringComparer.Ordinal);
        foreach (EnumValueModel value in after.Values)
        {
            string at = JsonPointer.Append(place + "/values", value.Text);
            if (!was.TryGetValue(value.Text, out EnumValueModel? known)) log.Add(isOpen ? EnumChanges.OpenValueAdded : EnumChanges.ValueAdded, at, name, value.Text);
            else CompareValue(known, value, name, at);
            was.Remove(value.Text);
        }

        foreach (EnumValueModel gone in before.Values.Where(value => was.ContainsKey(value.Text)))
        {
            log.Add(isOpen ? EnumChanges.OpenValueRemoved : EnumChanges.ValueRemoved, JsonPointer.Append(place + "/values", gone.Text), name, gone.Text);
        }

        log.Described("The enum " + name, place, ("description", before.Description != after.Description), ("uri", before.Uri != after.Uri));
    }

    private void CompareValue(EnumValueModel before, EnumValueModel after, string name, string place) => log.Described(
        "The value '" + after.Text + "' of " + name, place,
        ("description", before.Description != after.Description),
        ("uri", before.Uri != after.Uri),
        ("deprecated", before.Deprecated != after.Deprecated),
        ("csharpName", before.CSharpName != after.CSharpName));
}

using System.ComponentModel;

namespace OnRecord.Serialization;

/// <summary>The views of many records at once.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PublicViews
{
    /// <summary>Of a list's items.</summary>
    public static EquatableList<TView> Of<T, TView>(EquatableList<T> items, Func<T, TView> view) => items.Select(view).ToEquatableList();

    /// <summary>Of the records of a dossier's list.</summary>
    public static EquatableList<TView> Of<TId, T, TView>(RecordList<TId, T> records, Func<T, TView> view)
        where TId : struct, ITextValue<TId>
        where T : SchemaRecord => records.Select(view).ToEquatableList();

    /// <summary>Of a map's values.</summary>
    public static EquatableMap<TView> Of<T, TView>(EquatableMap<T> entries, Func<T, TView> view) =>
        EquatableMap<TView>.Own(entries.ToDictionary(static entry => entry.Key, entry => view(entry.Value), StringComparer.Ordinal));
}

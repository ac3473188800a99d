using OnRecord.Schema.Model;

namespace OnRecord.Exports;

/// <summary>What an export shows: a whole schema, or one record and what stands in its data.</summary>
/// <param name="Records">In schema order.</param>
/// <param name="Enums">In schema order.</param>
/// <param name="Dossier">Null for one record.</param>
internal sealed record Selection(IReadOnlyList<RecordModel> Records, IReadOnlyList<EnumModel> Enums, DossierModel? Dossier)
{
    /// <exception cref="ArgumentException">The schema has no such record.</exception>
    public static Selection Of(SchemaModel schema, TypeName? record)
    {
        if (record is TypeName name && schema.FindRecord(name) is null) throw new ArgumentException("The schema has no record " + name + ".", nameof(record));
        IEnumerable<TypeName> roots = record is TypeName one ? [one]
            : schema.Records.Select(static own => own.Name).Concat((schema.Dossier?.Lists ?? []).Select(static list => list.Record));
        (IReadOnlyList<RecordModel> records, IReadOnlyList<EnumModel> enums) = ReachableTypes.From(schema, roots);
        IEnumerable<EnumModel> own = record is null ? schema.Enums : [];
        return new Selection(records, [.. own.Concat(enums).DistinctBy(static named => named.Name)], record is null ? schema.Dossier : null);
    }
}

using OnRecord.Schema.Model;

namespace OnRecord.Evolution.Comparing;

/// <summary>Compares the records that may stand in a place, or be referred to from it.</summary>
internal sealed class RecordPlaces(SchemaView old, SchemaView now)
{
    /// <summary>A null target is any record with an identifier.</summary>
    public Relation References(TypeName? before, TypeName? after)
    {
        if (before is { } a && after is { } b) return IsSame(a, b) ? Relation.Same : Relations.OfSets(old.Leaves(a), now.Leaves(b));
        return before is null ? after is null ? Relation.Same : Relation.Narrower : Relation.Wider;
    }

    /// <summary>Where an abstract record stands, data says with <c>$type</c> which it is; where a concrete one does, it may.</summary>
    public Relation Embedded(TypeName before, TypeName after)
    {
        if (IsSame(before, after)) return Relation.Same;
        HashSet<string> a = old.Leaves(before), b = now.Leaves(after);
        return Relations.Of(
            contains: b.IsSupersetOf(a) && (IsAbstract(old, before) || !IsAbstract(now, after)),
            isContained: b.IsSubsetOf(a) && (IsAbstract(now, after) || !IsAbstract(old, before)));
    }

    /// <summary>What changed in the record itself is told there.</summary>
    private bool IsSame(TypeName before, TypeName after) => old.Key(before) == now.Key(after);

    private static bool IsAbstract(SchemaView view, TypeName name) => view.Model.FindRecord(name)?.IsAbstract == true;
}

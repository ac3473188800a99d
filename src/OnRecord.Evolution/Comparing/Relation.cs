namespace OnRecord.Evolution.Comparing;

/// <summary>How what is accepted now lies to what was accepted before.</summary>
internal enum Relation
{
    /// <summary>The same.</summary>
    Same,

    /// <summary>All of it, and more.</summary>
    Wider,

    /// <summary>Only a part of it.</summary>
    Narrower,

    /// <summary>Neither, or nobody can tell.</summary>
    Other,
}

/// <summary>Makes relations.</summary>
internal static class Relations
{
    /// <summary>From how a bound moved: negative where it now lets less through, positive where it lets more through.</summary>
    public static Relation OfBound(int moved) => moved == 0 ? Relation.Same : moved < 0 ? Relation.Narrower : Relation.Wider;

    /// <summary>Of two sets of which one may hold the other.</summary>
    public static Relation OfSets(ISet<string> old, ISet<string> now) =>
        Of(contains: now.IsSupersetOf(old), isContained: now.IsSubsetOf(old));

    /// <summary>From whether the new holds all of the old, and the old all of the new.</summary>
    public static Relation Of(bool contains, bool isContained) =>
        contains ? isContained ? Relation.Same : Relation.Wider
        : isContained ? Relation.Narrower : Relation.Other;

    /// <summary>The same, seen from the other side.</summary>
    public static Relation Reverse(this Relation relation) => relation switch
    {
        Relation.Wider => Relation.Narrower,
        Relation.Narrower => Relation.Wider,
        _ => relation,
    };
}

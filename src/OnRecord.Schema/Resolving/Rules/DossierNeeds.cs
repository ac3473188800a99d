using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>Whether a condition can only be decided within a dossier: it walks a reference or looks back.</summary>
internal static class DossierNeeds
{
    public static bool Of(Condition? condition) => condition switch
    {
        null => false,
        AllOfCondition all => all.Parts.Any(Of),
        AnyOfCondition any => any.Parts.Any(Of),
        NotCondition not => Of(not.Part),
        PresenceCondition presence => presence.Paths.Any(static p => p.NeedsDossier),
        ValueCondition value => value.Path.NeedsDossier,
        CountCondition count => count.Path.NeedsDossier,
        CompareCondition compare => compare.Left.Path?.NeedsDossier == true || compare.Right.Path?.NeedsDossier == true,

        // Over references, the items are the records referred to.
        ItemsCondition items => items.Path.NeedsDossier || items.Path.Value.Type is ListTypeModel { Item.Type: ReferenceTypeModel } || Of(items.Item),
        _ => true,
    };
}

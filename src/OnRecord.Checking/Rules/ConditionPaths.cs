using OnRecord.Schema.Model;

namespace OnRecord.Checking.Rules;

/// <summary>The paths that a condition speaks of, from the record that it is about; not those that start at list items.</summary>
internal static class ConditionPaths
{
    public static IEnumerable<PathModel> Of(Condition? condition) => condition switch
    {
        AllOfCondition all => all.Parts.SelectMany(Of),
        AnyOfCondition any => any.Parts.SelectMany(Of),
        NotCondition not => Of(not.Part),
        PresenceCondition presence => presence.Paths,
        ValueCondition value => [value.Path],
        ItemsCondition items => [items.Path],
        CountCondition count => [count.Path],
        CompareCondition compare => new[] { compare.Left.Path, compare.Right.Path }.OfType<PathModel>(),
        _ => [],
    };
}

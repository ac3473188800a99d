using OnRecord.Schema.Model;

namespace OnRecord.Checking.Rules;

/// <summary>The paths that a condition speaks of, from the record that it is about; not those that start at items of a list.</summary>
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

/// <summary>The word lists that a condition asks about.</summary>
internal static class ConditionLexicons
{
    public static IEnumerable<string> Of(Condition? condition) => condition switch
    {
        AllOfCondition all => all.Parts.SelectMany(Of),
        AnyOfCondition any => any.Parts.SelectMany(Of),
        NotCondition not => Of(not.Part),
        ValueCondition value => new[] { value.Constraints.NotIn, value.Constraints.Mentions }.OfType<string>(),
        ItemsCondition items => Of(items.Item),
        ReferencedByCondition { Item: { } item } => Of(item),
        _ => [],
    };
}

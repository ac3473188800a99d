using OnRecord.Evolution.Catalog;
using OnRecord.Patterns;
using OnRecord.Schema.Model;

namespace OnRecord.Evolution.Comparing;

/// <summary>Compares what two schemas ask of a value beside its type.</summary>
internal sealed class ConstraintComparer(ChangeLog log)
{
    /// <summary>Reports each constraint that differs.</summary>
    /// <param name="what">What has the value.</param>
    /// <param name="pointer">To it, without the keyword.</param>
    /// <param name="old">Before.</param>
    /// <param name="now">Now.</param>
    /// <param name="isWhole">Whether only whole numbers are possible.</param>
    public void Compare(string what, string pointer, Constraints old, Constraints now, bool isWhole)
    {
        if (old == now) return;
        Report("minLength", Bound(now.MinLength ?? 0, old.MinLength ?? 0));
        Report("maxLength", Bound(old.MaxLength ?? int.MaxValue, now.MaxLength ?? int.MaxValue));
        Report("minItems", Bound(now.MinItems ?? 0, old.MinItems ?? 0));
        Report("maxItems", Bound(old.MaxItems ?? int.MaxValue, now.MaxItems ?? int.MaxValue));
        Report("uniqueItems", Relations.Of(contains: !now.UniqueItems || old.UniqueItems, isContained: now.UniqueItems || !old.UniqueItems));
        Report(Keyword("minimum", "exclusiveMinimum"), Relations.OfBound(NumberBound.Lower(old, isWhole).CompareTo(NumberBound.Lower(now, isWhole))));
        Report(Keyword("maximum", "exclusiveMaximum"), Relations.OfBound(NumberBound.Upper(now, isWhole).CompareTo(NumberBound.Upper(old, isWhole))));
        Report("multipleOf", Steps(old.MultipleOf ?? 1, now.MultipleOf ?? 1));
        Report("scale", Bound(old.Scale ?? int.MaxValue, now.Scale ?? int.MaxValue));
        Report("pattern", Patterns(old.Pattern, now.Pattern));
        Report(Keyword("enum", "const"), Values(Allowed(old), Allowed(now)));
        Report("notIn", Lexicons(old.NotIn, now.NotIn));
        Report("mentions", Lexicons(old.Mentions, now.Mentions));

        void Report(string keyword, Relation relation)
        {
            if (relation == Relation.Same) return;
            ChangeDescriptor descriptor = relation switch
            {
                Relation.Wider => ValueChanges.Loosened,
                Relation.Narrower => ValueChanges.Tightened,
                _ => ValueChanges.Changed,
            };
            log.Add(descriptor, Has(now, keyword) ? pointer + "/" + keyword : pointer, what, keyword, Text(old, keyword), Text(now, keyword));
        }

        string Keyword(string usual, string other) => !Has(now, usual) && (Has(now, other) || !Has(old, usual)) ? other : usual;
    }

    private static Relation Bound(int old, int now) => Relations.OfBound(now.CompareTo(old));

    /// <summary>All multiples of six are multiples of three.</summary>
    private static Relation Steps(decimal old, decimal now) => Relations.Of(contains: old % now == 0, isContained: now % old == 0);

    private static Relation Patterns(string? old, string? now) =>
        old == now ? Relation.Same
        : now is null ? Relation.Wider
        : old is null ? Relation.Narrower
        : Relations.Of(contains: Covers(now, old), isContained: Covers(old, now));

    private static bool Covers(string pattern, string other) =>
        Pattern.TryParse(pattern, out Pattern? a, out _) && Pattern.TryParse(other, out Pattern? b, out _) && a.Covers(b);

    private static Relation Values(HashSet<string>? old, HashSet<string>? now) =>
        old is null ? now is null ? Relation.Same : Relation.Narrower
        : now is null ? Relation.Wider
        : Relations.OfSets(old, now);

    private static Relation Lexicons(string? old, string? now) =>
        old == now ? Relation.Same
        : now is null ? Relation.Wider
        : old is null ? Relation.Narrower
        : Relation.Other;

    /// <summary>Null for all.</summary>
    private static HashSet<string>? Allowed(Constraints constraints)
    {
        if (constraints.Const is null && constraints.Enum.Count == 0) return null;
        HashSet<string> values = new(constraints.Enum.Select(ConstraintTexts.Of), StringComparer.Ordinal);
        if (constraints.Const is not { } constant) return values;
        string only = ConstraintTexts.Of(constant);
        return constraints.Enum.Count == 0 || values.Contains(only) ? new HashSet<string>(StringComparer.Ordinal) { only } : [];
    }

    private static bool Has(Constraints constraints, string keyword) => ConstraintTexts.Of(constraints).Any(entry => entry.Keyword == keyword);

    private static string Text(Constraints constraints, string keyword) =>
        ConstraintTexts.Of(constraints).Where(entry => entry.Keyword == keyword).Select(static entry => entry.Text).FirstOrDefault() ?? "not there";
}

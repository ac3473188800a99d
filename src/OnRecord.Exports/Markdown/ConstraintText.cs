using System.Globalization;
using OnRecord.Schema.Model;

namespace OnRecord.Exports.Markdown;

/// <summary>Constraints in words.</summary>
internal static class ConstraintText
{
    /// <summary>Of a value, and of the items of a list or map.</summary>
    public static IEnumerable<string> Of(ValueModel value)
    {
        ValueModel? item = value.Type switch { ListTypeModel list => list.Item, MapTypeModel map => map.Item, _ => null };
        IEnumerable<string> ofItems = item is null ? [] : Of(item).Select(static one => "each " + one);
        return Of(value.Constraints).Concat(ofItems);
    }

    public static IEnumerable<string> Of(Constraints constraints)
    {
        if (constraints.Const is Literal only) yield return "is " + Md.Code(only.Text);
        if (constraints.Enum.Count > 0) yield return "is one of " + string.Join(", ", constraints.Enum.Select(static one => Md.Code(one.Text)));
        if (constraints.MinLength is int shortest) yield return "at least " + Count(shortest, "character");
        if (constraints.MaxLength is int longest) yield return "at most " + Count(longest, "character");
        if (constraints.Pattern is string pattern) yield return "matches " + Md.Code(pattern);
        if (constraints.Minimum is decimal minimum) yield return "at least " + Number(minimum);
        if (constraints.ExclusiveMinimum is decimal above) yield return "more than " + Number(above);
        if (constraints.Maximum is decimal maximum) yield return "at most " + Number(maximum);
        if (constraints.ExclusiveMaximum is decimal below) yield return "less than " + Number(below);
        if (constraints.MultipleOf is decimal factor) yield return "a multiple of " + Number(factor);
        if (constraints.Scale is int scale) yield return "at most " + Count(scale, "digit") + " after the point";
        if (constraints.MinItems is int fewest) yield return "at least " + Count(fewest, "item");
        if (constraints.MaxItems is int most) yield return "at most " + Count(most, "item");
        if (constraints.UniqueItems) yield return "no item twice";
        if (constraints.NotIn is string notIn) yield return "is none of the lexicon " + Md.Code(notIn);
        if (constraints.Mentions is string mentions) yield return "mentions a word of the lexicon " + Md.Code(mentions);
    }

    private static string Count(int count, string what) => count.ToString(CultureInfo.InvariantCulture) + " " + what + (count == 1 ? "" : "s");

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}

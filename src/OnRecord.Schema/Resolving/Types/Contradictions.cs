using System.Globalization;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>Reports constraints that no value can satisfy together.</summary>
internal static class Contradictions
{
    /// <param name="resolution">The resolution.</param>
    /// <param name="scope">Where the constraints are written.</param>
    /// <param name="c">The constraints, those of a named type merged in.</param>
    /// <param name="written">Those that stand under <paramref name="pointer"/>: there a finding can point at one.</param>
    /// <param name="pointer">To what holds them.</param>
    public static void Check(Resolution resolution, FileScope scope, Constraints c, Constraints written, string pointer)
    {
        if (ReferenceEquals(c, Constraints.None)) return;
        Check("minLength", c.MinLength, "maxLength", c.MaxLength, strict: false);
        Check("minItems", c.MinItems, "maxItems", c.MaxItems, strict: false);
        Check("minimum", c.Minimum, "maximum", c.Maximum, strict: false);
        Check("exclusiveMinimum", c.ExclusiveMinimum, "maximum", c.Maximum, strict: true);
        Check("minimum", c.Minimum, "exclusiveMaximum", c.ExclusiveMaximum, strict: true);
        Check("exclusiveMinimum", c.ExclusiveMinimum, "exclusiveMaximum", c.ExclusiveMaximum, strict: true);

        void Check(string low, decimal? least, string high, decimal? most, bool strict)
        {
            if (least is null || most is null || (strict ? least < most : least <= most)) return;
            bool isHighWritten = ConstraintKeyword.All.First(k => k.Name == high).IsGiven(written);
            resolution.Report(
                scope, TypeFindings.Contradiction, JsonPointer.Append(pointer, isHighWritten ? high : low), low, Text(least.Value), high, Text(most.Value));
        }
    }

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}

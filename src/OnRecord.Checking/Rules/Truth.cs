using OnRecord.Checking.Data;
using OnRecord.Schema.Model;

namespace OnRecord.Checking.Rules;

/// <summary>What a condition comes to: schema-language.md, "Absent values". In this order, all-of is a minimum and any-of a maximum.</summary>
internal enum Truth
{
    /// <summary>It does not hold.</summary>
    False,

    /// <summary>It meets an absent value.</summary>
    Unknown,

    /// <summary>It holds.</summary>
    True,
}

/// <summary>A compiled condition.</summary>
/// <param name="subject">What its paths start from: a record, or an item of a list; null for a record that is referred to and isn't there.</param>
/// <param name="dossier">Where references are followed; null for a record alone.</param>
internal delegate Truth Test(Value? subject, Dossier? dossier);

/// <summary>What a quantifier makes of the truths of items, one after the other.</summary>
internal struct Quantified(Quantifier quantifier)
{
    private Truth _truth = quantifier == Quantifier.All ? Truth.True : Truth.False;

    public readonly Truth Truth => quantifier == Quantifier.None ? Truths.Not(_truth) : _truth;

    public void Add(Truth item)
    {
        if (quantifier == Quantifier.All ? item < _truth : item > _truth) _truth = item;
    }
}

/// <summary>The three-valued words.</summary>
internal static class Truths
{
    public static Truth Of(bool holds) => holds ? Truth.True : Truth.False;

    public static Truth Not(Truth truth) => Truth.True - (int)truth;

    /// <summary>The least over some conditions; true for none.</summary>
    public static Test All(Test[] parts) => (subject, dossier) =>
    {
        Truth least = Truth.True;
        foreach (Test part in parts)
        {
            Truth truth = part(subject, dossier);
            if (truth < least) least = truth;
            if (least == Truth.False) break;
        }

        return least;
    };

    /// <summary>The greatest over some conditions; false for none.</summary>
    public static Test Any(Test[] parts) => (subject, dossier) =>
    {
        Truth greatest = Truth.False;
        foreach (Test part in parts)
        {
            Truth truth = part(subject, dossier);
            if (truth > greatest) greatest = truth;
            if (greatest == Truth.True) break;
        }

        return greatest;
    };
}

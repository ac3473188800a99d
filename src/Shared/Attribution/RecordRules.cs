using OnRecord.Text;

namespace OnRecord.Attribution;

/// <summary>What a claim's grounds are like, by themselves.</summary>
public enum GroundVerdict
{
    /// <summary>As they should be.</summary>
    Good,

    /// <summary>Nothing is there to attribute the claim to.</summary>
    None,

    /// <summary>More than one of the grounds of an attribution is present.</summary>
    Several,

    /// <summary>The narrator is there, and false: that says nothing.</summary>
    NarratorFalse,
}

/// <summary>What a speaker's names are like.</summary>
public enum NameVerdict
{
    /// <summary>One names the speaker, and none is a placeholder.</summary>
    Good,

    /// <summary>One names the speaker, and another is a placeholder.</summary>
    PlaceholderBeside,

    /// <summary>Only placeholders.</summary>
    Placeholder,

    /// <summary>Nothing, or only blanks.</summary>
    None,
}

/// <summary>The attribution checks that look at one record alone.</summary>
public static class RecordRules
{
    /// <summary>Judges the grounds of an attribution.</summary>
    /// <param name="present">How many are present; an empty list isn't, a false narrator isn't.</param>
    /// <param name="exactlyOne">True for an attribution record, false for <c>attributedTo</c> fields on the claim itself.</param>
    /// <param name="narratorFalse">The narrator field is there and false.</param>
    public static GroundVerdict JudgeGrounds(int present, bool exactlyOne, bool narratorFalse) =>
        narratorFalse ? GroundVerdict.NarratorFalse
        : present == 0 ? GroundVerdict.None
        : present > 1 && exactlyOne ? GroundVerdict.Several
        : GroundVerdict.Good;

    /// <summary>Judges one naming field after the other; start with <see cref="NameVerdict.None"/>.</summary>
    /// <param name="soFar">The verdict on the fields before.</param>
    /// <param name="name">The next one; null when absent.</param>
    /// <param name="isUnidentified">Whether the record says openly that nobody knows who it is: then "unknown" is an answer and no placeholder.</param>
    public static NameVerdict JudgeName(NameVerdict soFar, string? name, bool isUnidentified) => JudgeName(soFar, name.AsSpan(), isUnidentified);

    /// <summary>The same of a name that is no string of its own; an empty one is as good as none.</summary>
    public static NameVerdict JudgeName(NameVerdict soFar, ReadOnlySpan<char> name, bool isUnidentified)
    {
        if (name.IsWhiteSpace()) return soFar;
        bool isPlaceholder = !isUnidentified && Placeholders.IsPlaceholder(name);
        return soFar switch
        {
            NameVerdict.None => isPlaceholder ? NameVerdict.Placeholder : NameVerdict.Good,
            NameVerdict.Placeholder => isPlaceholder ? NameVerdict.Placeholder : NameVerdict.PlaceholderBeside,
            _ => isPlaceholder ? NameVerdict.PlaceholderBeside : soFar,
        };
    }
}

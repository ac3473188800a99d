using Microsoft.CodeAnalysis;

namespace OnRecord.Analyzers.Code.Values;

/// <summary>What is wrong with a value that is to say who said something.</summary>
internal enum FlawKind
{
    /// <summary>Nothing is assigned at all.</summary>
    Unset,

    /// <summary>Null or default.</summary>
    Null,

    /// <summary>There, and empty: no elements, only blanks, an attribution without a ground.</summary>
    Empty,

    /// <summary>A filler such as "TBD".</summary>
    Placeholder,
}

/// <summary>One thing that is known to be wrong.</summary>
/// <param name="At">The smallest expression of the slot's own from which the value comes.</param>
/// <param name="Text">A placeholder's text.</param>
/// <param name="Origin">Where the value was made, when that is elsewhere.</param>
internal sealed record Flaw(FlawKind Kind, SyntaxNode At, string Text = "", SyntaxNode? Origin = null)
{
    /// <summary>The compiler warns of it, or another rule does: it counts, and isn't reported again.</summary>
    public bool IsReportedElsewhere { get; init; }

    /// <summary>No code spells it out; the compiler's null state tells it.</summary>
    public bool IsByFlow { get; init; }

    /// <summary>It was judged against the type of the slot that it is in; an outer slot's type says nothing of it.</summary>
    public bool IsPlaced { get; init; }

    /// <summary>The same flaw, seen at the place to which the value was brought.</summary>
    public Flaw SeenAt(SyntaxNode place) => this with { At = place, Origin = Origin ?? At };
}

/// <summary>
/// What is known of a value. Without flaws it is sound, as far as anyone can tell: what is not known is never held
/// against it. With flaws it has one of them for certain, or on some way through the code.
/// </summary>
internal readonly struct Verdict
{
    private readonly Flaw[]? _flaws;

    private Verdict(Flaw[] flaws, bool isCertain, bool isNever = false)
    {
        _flaws = flaws;
        IsCertain = isCertain;
        IsNever = isNever;
    }

    /// <summary>Nothing is known to be wrong.</summary>
    public static Verdict Sound => default;

    /// <summary>No value comes of it: an exception is thrown.</summary>
    public static Verdict Never => new([], false, isNever: true);

    public IReadOnlyList<Flaw> Flaws => _flaws ?? [];

    public bool IsSound => _flaws is null or { Length: 0 } && !IsNever;

    /// <summary>Whether every way through the code brings a flaw.</summary>
    public bool IsCertain { get; }

    public bool IsNever { get; }

    public static Verdict Flawed(Flaw flaw) => new([flaw], isCertain: true);

    public static Verdict Flawed(FlawKind kind, SyntaxNode at) => Flawed(new Flaw(kind, at));

    /// <summary>Of values of which one will be there, depending on the way through the code.</summary>
    public static Verdict Either(IEnumerable<Verdict> ways)
    {
        List<Flaw> flaws = [];
        bool isCertain = true;
        bool isNever = true;
        foreach (Verdict way in ways)
        {
            if (way.IsNever) continue;
            isNever = false;
            isCertain &= way.IsCertain;
            flaws.AddRange(way.Flaws);
        }

        return isNever ? Never : new Verdict([.. flaws], isCertain);
    }

    /// <summary>Of values all of which will be there, and each of which has to be sound.</summary>
    public static Verdict All(IEnumerable<Verdict> parts)
    {
        List<Flaw> flaws = [];
        bool isCertain = false;
        foreach (Verdict part in parts)
        {
            if (part.IsNever) return Never;
            isCertain |= part.IsCertain;
            flaws.AddRange(part.Flaws);
        }

        return new Verdict([.. flaws], isCertain);
    }

    /// <summary>
    /// Of slots of which one is enough. Where two are flawed only on some ways, these may be each other's ways,
    /// and nothing is known.
    /// </summary>
    public static Verdict AnyOf(IReadOnlyList<Verdict> slots)
    {
        Verdict? uncertain = null;
        Verdict? certain = null;
        foreach (Verdict slot in slots)
        {
            if (slot.IsNever) return Never;
            if (slot.IsSound) return Sound;
            if (slot.IsCertain)
            {
                if (certain is null || certain.Value.Flaws[0].Kind == FlawKind.Unset) certain = slot;
            }
            else if (uncertain is not null)
            {
                return Sound;
            }
            else
            {
                uncertain = slot;
            }
        }

        return uncertain ?? certain ?? Sound;
    }

    /// <summary>The same, without flaws of which the predicate is false.</summary>
    public Verdict Where(Func<Flaw, bool> predicate)
    {
        Flaw[] kept = [.. Flaws.Where(predicate)];
        return kept.Length == Flaws.Count ? this : kept.Length == 0 ? Sound : new Verdict(kept, isCertain: false);
    }

    public Verdict Select(Func<Flaw, Flaw> change) => IsNever || IsSound ? this : new Verdict([.. Flaws.Select(change)], IsCertain);
}

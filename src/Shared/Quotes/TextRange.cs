namespace OnRecord.Quotes;

/// <summary>A place in the raw text of a document.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit.</param>
/// <param name="Length">Number of UTF-16 code units.</param>
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>Offset just past it.</summary>
    public int End => Start + Length;

    /// <summary>Whether another range lies in this one.</summary>
    public bool Contains(TextRange other) => Start <= other.Start && other.End <= End;
}

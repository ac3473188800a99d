namespace OnRecord.Schema.Findings;

/// <summary>A stretch of a text. Offsets, lines and columns count UTF-16 units from 0, as Roslyn's do; people are shown line + 1 and column + 1.</summary>
public readonly record struct SourceSpan(int Start, int Length, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The first unused offset after the span.</summary>
    public int End => Start + Length;
}

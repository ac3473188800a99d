namespace OnRecord.Checking.Verdict;

/// <summary>A stretch of a line's bytes.</summary>
/// <param name="Start">Its first byte.</param>
/// <param name="Length">In bytes.</param>
/// <param name="IsEscaped">Whether it is the inside of a string with escapes in it.</param>
internal readonly record struct Slice(int Start, int Length, bool IsEscaped);

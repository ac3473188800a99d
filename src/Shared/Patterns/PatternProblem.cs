namespace OnRecord.Patterns;

/// <summary>Why a pattern can't be read.</summary>
/// <param name="Offset">Where in the pattern, in UTF-16 units from 0.</param>
/// <param name="Message">What is there and what to write instead, without a full stop.</param>
#if ONRECORD_RUNTIME
internal
#else
public
#endif
sealed record PatternProblem(int Offset, string Message);

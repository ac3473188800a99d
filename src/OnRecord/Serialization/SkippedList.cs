#if NET
using System.ComponentModel;

namespace OnRecord.Serialization;

/// <summary>A list that was checked and not kept.</summary>
/// <param name="Count">How many items it has.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct SkippedList(int Count);
#endif

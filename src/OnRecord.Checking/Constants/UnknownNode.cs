using OnRecord.Schema.Findings;
using OnRecord.Schema.Reading;

namespace OnRecord.Checking.Constants;

/// <summary>A value of which only the running program knows what it is. Nothing is asked of it, and nothing that depends on it.</summary>
/// <param name="span">Where it stands.</param>
public sealed class UnknownNode(SourceSpan span) : DataNode(span);

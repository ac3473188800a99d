namespace OnRecord.Quotes;

/// <summary>Words to look up in a document.</summary>
/// <param name="Exact">The words.</param>
/// <param name="Prefix">What stands right before them.</param>
/// <param name="Suffix">What stands right after them.</param>
public sealed record QuoteQuery(string Exact, string? Prefix = null, string? Suffix = null);

namespace OnRecord.Schema.Findings;

/// <summary>
/// A finding in a schema that knows its place by JSON Pointer and not by offset, so that it stays equal when
/// lines move. <see cref="SpanMap"/> turns it into a <see cref="Finding"/> at the edge.
/// </summary>
/// <param name="Descriptor">What kind of thing.</param>
/// <param name="Pointer">RFC 6901 pointer into the schema file, with keys as written (<c>/records/Witness/fields/name?</c>).</param>
/// <param name="OnKey">True where the finding is about the key and not about its value.</param>
/// <param name="Arguments">What fills the message format.</param>
public sealed record PointerFinding(FindingDescriptor Descriptor, string Pointer, bool OnKey, EquatableArray<string> Arguments);

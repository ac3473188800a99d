using Microsoft.CodeAnalysis;

namespace OnRecord.Analyzers.Code.Values;

/// <summary>A place at which a variable gets a value.</summary>
/// <param name="At">The operation that gives it.</param>
/// <param name="Value">The value; null where it can't be told (<c>out</c>, <c>foreach</c>, patterns).</param>
internal sealed record Definition(IOperation At, IOperation? Value);

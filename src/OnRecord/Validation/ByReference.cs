using System.Runtime.CompilerServices;

namespace OnRecord.Validation;

/// <summary>Two records with equal values are two records all the same.</summary>
internal sealed class ByReference : IEqualityComparer<SchemaRecord>
{
    public static readonly ByReference Instance = new();

    public bool Equals(SchemaRecord? x, SchemaRecord? y) => ReferenceEquals(x, y);

    public int GetHashCode(SchemaRecord record) => RuntimeHelpers.GetHashCode(record);
}

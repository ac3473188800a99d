using System.Diagnostics.CodeAnalysis;

namespace OnRecord;

/// <summary>
/// A record together with the proof that it is valid: there is no other way to one than
/// <see cref="Valid.TryValidate{T}(T, out Valid{T}?, out ValidationResult)"/>. Records don't change, so the proof keeps.
/// A method that publishes takes this and no bare record.
/// </summary>
public sealed class Valid<T>
    where T : SchemaRecord
{
    internal Valid(T value) => Value = value;

    /// <summary>The record.</summary>
    public T Value { get; }

    /// <summary>A valid record is a record.</summary>
    public static implicit operator T(Valid<T> valid) => valid.Value;
}

/// <summary>The one way to a <see cref="Valid{T}"/>.</summary>
public static class Valid
{
    /// <summary>Validates the record, and on success proves it: <c>if (statement.TryValidate(out var valid, out var result)) Publish(valid);</c></summary>
    public static bool TryValidate<T>(this T record, [NotNullWhen(true)] out Valid<T>? valid, out ValidationResult result)
        where T : SchemaRecord
    {
        result = record.Validate();
        valid = result.IsValid ? new Valid<T>(record) : null;
        return result.IsValid;
    }
}

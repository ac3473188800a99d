using System.Collections;
using OnRecord.Attribution;

namespace OnRecord;

/// <summary>How well a claim is attributed.</summary>
/// <param name="Id">The claim's id; null for one without.</param>
/// <param name="Path">RFC 6901 JSON Pointer to the claim in its dossier.</param>
/// <param name="Grade">The lowest grade of all that its attribution rests on.</param>
public readonly record struct ClaimGrade(string? Id, string Path, AttributionGrade Grade);

/// <summary>The grades of a dossier's claims, in the order of the data.</summary>
public sealed class ClaimGrades : IReadOnlyList<ClaimGrade>
{
    private readonly IReadOnlyList<ClaimGrade> _grades;
    private readonly Dictionary<string, AttributionGrade> _byId = new(StringComparer.Ordinal);

    internal ClaimGrades(IReadOnlyList<ClaimGrade> grades)
    {
        _grades = grades;
        foreach (ClaimGrade grade in grades)
        {
            if (grade.Id is not null && !_byId.ContainsKey(grade.Id)) _byId.Add(grade.Id, grade.Grade);
        }
    }

    internal static ClaimGrades Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _grades.Count;

    /// <inheritdoc/>
    public ClaimGrade this[int index] => _grades[index];

    /// <summary>The grade of the claim with this id; <see cref="AttributionGrade.None"/> where there is no such claim: nothing stands behind it.</summary>
    public AttributionGrade this[string id] => _byId.TryGetValue(id, out AttributionGrade grade) ? grade : AttributionGrade.None;

    /// <inheritdoc/>
    public IEnumerator<ClaimGrade> GetEnumerator() => _grades.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

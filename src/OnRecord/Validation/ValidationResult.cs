using System.Text;

namespace OnRecord;

/// <summary>What had to be known for a verdict.</summary>
public enum ValidationLevel
{
    /// <summary>One record alone: an attribution with a ground is there; whether the speaker exists is the dossier's to say.</summary>
    Record,

    /// <summary>The other records too: references, relay chains, grades, rules across records.</summary>
    Dossier,
}

/// <summary>The verdict on a record or dossier.</summary>
public sealed class ValidationResult
{
    internal ValidationResult(ValidationLevel level, IReadOnlyList<ValidationError> errors, IReadOnlyList<ValidationError> warnings, ClaimGrades? grades)
    {
        Level = level;
        Errors = errors;
        Warnings = warnings;
        Grades = grades ?? ClaimGrades.Empty;
    }

    /// <summary>What was looked at.</summary>
    public ValidationLevel Level { get; }

    /// <summary>True where there is no error. Warnings don't count.</summary>
    public bool IsValid => Errors.Count == 0;

    /// <summary>All that is wrong, in the order of the data.</summary>
    public IReadOnlyList<ValidationError> Errors { get; }

    /// <summary>What is worth knowing: warnings and infos.</summary>
    public IReadOnlyList<ValidationError> Warnings { get; }

    /// <summary>How well each claim is attributed; empty unless the level is <see cref="ValidationLevel.Dossier"/>.</summary>
    public ClaimGrades Grades { get; }

    internal static ValidationResult ValidRecord { get; } = new(ValidationLevel.Record, [], [], null);

    /// <summary>The messages of the errors by JSON Pointer: what problem details (RFC 9457) for the web hold as <c>errors</c>.</summary>
    public IDictionary<string, string[]> ErrorsByPath() =>
        Errors.GroupBy(static error => error.Path, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.Select(static error => error.Message).ToArray(), StringComparer.Ordinal);

    /// <summary>All errors and warnings, one a line.</summary>
    public override string ToString()
    {
        if (Errors.Count + Warnings.Count == 0) return "valid";
        StringBuilder text = new();
        foreach (ValidationError error in Errors.Concat(Warnings)) text.Append(error).Append('\n');
        return text.ToString(0, text.Length - 1);
    }
}

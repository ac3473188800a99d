namespace OnRecord;

/// <summary>A text is no valid record or dossier.</summary>
/// <param name="result">The verdict, with all errors.</param>
public sealed class RecordFormatException(ValidationResult result) : FormatException(result.ToString())
{
    /// <summary>The verdict, with all errors.</summary>
    public ValidationResult Result { get; } = result;

    /// <summary>All that is wrong, in the order of the data.</summary>
    public IReadOnlyList<ValidationError> Errors => Result.Errors;
}

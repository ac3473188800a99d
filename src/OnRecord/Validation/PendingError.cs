namespace OnRecord.Validation;

/// <summary>What an error has to do with the record that it is found in.</summary>
internal enum ErrorKind
{
    /// <summary>The record is not sound in itself: its rules can't be asked.</summary>
    Shape,

    /// <summary>A rule is broken.</summary>
    Rule,

    /// <summary>A rule is broken that is a duty: on a dossier of a third party it is worth knowing, and no more.</summary>
    Duty,
}

/// <summary>An error whose path is still being built.</summary>
internal sealed class PendingError(PathNode? path, string id, string ruleId, string message, ValidationSeverity severity, ErrorKind kind)
{
    public PathNode? Path { get; set; } = path;

    public string Id { get; } = id;

    public ErrorKind Kind { get; } = kind;

    /// <summary>Where in the text that is read; null where only the path is known.</summary>
    public long? Offset { get; init; }

    /// <summary>The field that was probably meant by an unknown name: it is misspelt, and not missing as well.</summary>
    public string? Meant { get; init; }

    /// <summary>A claim that rests on the record is at most weak.</summary>
    public bool CapsGrade { get; init; }

    /// <summary>Line and column, from 1, where they are known; else they are looked up.</summary>
    public (int Line, int Column)? Place { get; init; }

    public bool IsShapeError => Kind == ErrorKind.Shape && severity == ValidationSeverity.Error;

    /// <summary>Whether it is about a member of this name, or about the record as a whole.</summary>
    public bool IsAbout(string name) => Path is null || Path.StartsWith(name) || Meant == name;

    public ValidationError Finish(bool isThirdParty, ITextMap? text)
    {
        ValidationSeverity final = isThirdParty && Kind == ErrorKind.Duty ? ValidationSeverity.Info : severity;
        string pointer = PathNode.ToPointer(Path);
        (int Line, int Column)? place = Place ?? text?.Locate(pointer, Offset);
        return new ValidationError(pointer, Kind == ErrorKind.Shape ? Id : ErrorIds.OfRule(final), ruleId, message, final)
        {
            Line = place?.Line,
            Column = place?.Column,
        };
    }
}

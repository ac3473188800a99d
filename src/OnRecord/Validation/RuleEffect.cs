namespace OnRecord.Validation;

/// <summary>What it means when a rule is broken.</summary>
[Flags]
public enum RuleEffect
{
    /// <summary>Worth knowing.</summary>
    Info = 0,

    /// <summary>Probably wrong.</summary>
    Warning = 1,

    /// <summary>Wrong.</summary>
    Error = 2,

    /// <summary>On a dossier of a third party it is worth knowing, and no more.</summary>
    Duty = 4,

    /// <summary>A claim is at most weak.</summary>
    CapsGrade = 8,
}

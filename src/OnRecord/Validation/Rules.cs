namespace OnRecord.Validation;

internal static class Rules
{
    /// <summary>The error for a broken rule. Its ONR id follows from its severity once the dossier's origin is known.</summary>
    public static PendingError Broken(PathNode? path, string ruleId, string message, ValidationSeverity severity, bool isDuty, bool capsGrade) =>
        new(path, ErrorIds.OfRule(severity), ruleId, message, severity, isDuty ? ErrorKind.Duty : ErrorKind.Rule) { CapsGrade = capsGrade };
}

namespace OnRecord.Validation;

internal static class Rules
{
    /// <summary>The error for a broken rule. Its ONR id follows from its severity once the dossier's origin is known.</summary>
    public static PendingError Broken(PathNode? path, string ruleId, string message, RuleEffect effect)
    {
        ValidationSeverity severity = (effect & RuleEffect.Error) != 0 ? ValidationSeverity.Error
            : (effect & RuleEffect.Warning) != 0 ? ValidationSeverity.Warning
            : ValidationSeverity.Info;
        ErrorKind kind = (effect & RuleEffect.Duty) != 0 ? ErrorKind.Duty : ErrorKind.Rule;
        return new PendingError(path, ErrorIds.OfRule(severity), ruleId, message, severity, kind) { CapsGrade = (effect & RuleEffect.CapsGrade) != 0 };
    }
}

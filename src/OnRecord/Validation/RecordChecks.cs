using System.ComponentModel;
using OnRecord.Attribution;
using OnRecord.Serialization;
using OnRecord.Text;

namespace OnRecord.Validation;

/// <summary>
/// Collects what is wrong with a record. Generated code hands one on by reference; nothing is allocated before the first
/// error. Errors get their path from the inside out, as the checks return.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial struct RecordChecks
{
    private const int MaxDepth = 64;

    private List<PendingError>? _errors;
    private int _recordStart;
    private int _depth;

    /// <summary>While reading, embedded records have been checked when their parent is.</summary>
    internal bool IsReading { get; init; }

    /// <summary>Remembers which records of a dossier are sound; null for a record alone.</summary>
    internal RecordStates? States { get; init; }

    /// <summary>Whether anything was found.</summary>
    public readonly bool HasAny => _errors is not null;

    internal readonly int Count => _errors?.Count ?? 0;

    /// <summary>A member that must be there is. Says nothing where it was read and is wrong in another way.</summary>
    public void Require(string name, object? value)
    {
        if (value is null) ReportMissing(name);
    }

    /// <summary>The member that a claim is attributed to is there.</summary>
    public void RequireAttribution(string name, object? value)
    {
        if (value is null) ReportMissing(name, _recordStart, isAttribution: true);
    }

    /// <summary>What a constraint asks of a member holds. An empty name stands for the value itself.</summary>
    /// <param name="name">The member's name in data.</param>
    /// <param name="holds">Whether it does.</param>
    /// <param name="message">What it asks: "must be at least 2".</param>
    public void Must(string name, bool holds, string message)
    {
        if (!holds) Refuse(name, ErrorIds.Constraint, message);
    }

    /// <summary>A text is well-formed, its length in Unicode scalar values is within the limits, and it matches the pattern.</summary>
    public void Text(string name, string? value, int minLength = 0, int maxLength = int.MaxValue, TextPattern? pattern = null)
    {
        if (value is null) return;
        int length = minLength > 0 || maxLength < int.MaxValue ? ScalarLength.Of(value) : 0;
        if (ScalarLength.HasLoneSurrogate(value)) Refuse(name, ErrorIds.Constraint, "holds half a character (a lone surrogate).");
        else if (length < minLength) Refuse(name, ErrorIds.Constraint, length == 0 ? "must not be empty." : Messages.AtLeast(minLength, "character", length));
        else if (length > maxLength) Refuse(name, ErrorIds.Constraint, Messages.AtMost(maxLength, "character", length));
        else if (pattern?.IsMatch(value) == false) Refuse(name, ErrorIds.Constraint, "must match the pattern " + pattern.Source + " .");
    }

    /// <summary>A list or map has as many items as it should.</summary>
    public void Items(string name, int count, int minItems, int maxItems, bool isOptional = false)
    {
        if (isOptional && count == 0) return;
        if (count < minItems) Refuse(name, ErrorIds.Constraint, Messages.AtLeast(minItems, "item", count));
        else if (count > maxItems) Refuse(name, ErrorIds.Constraint, Messages.AtMost(maxItems, "item", count));
    }

    /// <summary>A URI is an absolute one.</summary>
    public void Uri(string name, Uri? value)
    {
        if (value is not null && !global::OnRecord.Text.UriFormat.IsUri(value.OriginalString)) Refuse(name, ErrorIds.Format, "must be an absolute URI.");
    }

    /// <summary>A value of an enum is one that the schema knows; 0 is a missing one.</summary>
    public void Enum(string name, int value, EnumTexts texts)
    {
        if (value == 0) ReportMissing(name);
        else if (!texts.IsDefined(value)) Refuse(name, ErrorIds.UnknownValue, Messages.NoSuchValue(texts, null));
    }

    /// <summary>An optional value of an enum is one that the schema knows.</summary>
    public void Enum(string name, int? value, EnumTexts texts)
    {
        if (value is int present && !texts.IsDefined(present)) Refuse(name, ErrorIds.UnknownValue, Messages.NoSuchValue(texts, null));
    }

    /// <summary>A rule of the schema is broken, and that is wrong.</summary>
    public void Error(string ruleId, string message, bool isDuty = false, bool capsGrade = false) =>
        Add(Rules.Broken(null, ruleId, message, ValidationSeverity.Error, isDuty, capsGrade));

    /// <summary>A rule of the schema is broken, and that is probably wrong.</summary>
    public void Warning(string ruleId, string message, bool isDuty = false, bool capsGrade = false) =>
        Add(Rules.Broken(null, ruleId, message, ValidationSeverity.Warning, isDuty, capsGrade));

    /// <summary>A rule of the schema is broken, and that is worth knowing.</summary>
    public void Info(string ruleId, string message, bool isDuty = false, bool capsGrade = false) =>
        Add(Rules.Broken(null, ruleId, message, ValidationSeverity.Info, isDuty, capsGrade));

    /// <summary>A claim or attribution stands on something.</summary>
    /// <param name="present">How many of its grounds are there.</param>
    /// <param name="exactlyOne">False for fields of a claim, of which one is enough.</param>
    /// <param name="narratorFalse">The narrator is there, and false.</param>
    /// <param name="grounds">The names of the grounds, for the message.</param>
    /// <returns>Whether it does.</returns>
    public bool Ground(int present, bool exactlyOne, bool narratorFalse, string grounds)
    {
        switch (RecordRules.JudgeGrounds(present, exactlyOne, narratorFalse))
        {
            case GroundVerdict.None:
                Report(string.Empty, ErrorIds.NoAttribution, "A claim needs an attribution, and nothing says who or what this one stands on. Give " + grounds + ".");
                return false;
            case GroundVerdict.NarratorFalse:
                Report(string.Empty, ErrorIds.NoAttribution, "A narrator that is false says nothing about who makes the claim. Remove it and give " + grounds + ".");
                return false;
            case GroundVerdict.Several:
                Report(string.Empty, ErrorIds.SeveralGrounds, "An attribution stands on one ground, and here are " + Messages.Number(present) + ". Keep one of " + grounds + ".");
                return false;
            default:
                return true;
        }
    }

    /// <summary>A speaker is named or described. Of one that says openly that nobody knows who it is, "unknown" is an answer. The names of the fields are for the message.</summary>
    public bool SpeakerName(string names, bool isUnidentified, string? name1, string? name2 = null, string? name3 = null, string? name4 = null, params string?[] more)
    {
        switch (SpeakerNames.Judge(isUnidentified, name1, name2, name3, name4, more))
        {
            case NameVerdict.None:
                Report(string.Empty, ErrorIds.UnnamedSpeaker, "Nothing says who this speaker is. Give " + names + ".");
                return false;
            case NameVerdict.Placeholder:
                Report(string.Empty, ErrorIds.UnnamedSpeaker, "A placeholder names nobody. Say in " + names + " who this speaker is.");
                return false;
            case NameVerdict.PlaceholderBeside:
                Add(new PendingError(null, ErrorIds.UnnamedSpeaker, ErrorIds.UnnamedSpeaker, "One of " + names + " is a placeholder. Fill it in or remove it.", ValidationSeverity.Warning, ErrorKind.Shape));
                return true;
            default:
                return true;
        }
    }

    internal void ReportMissing(string name) => ReportMissing(name, _recordStart);

    internal void ReportMissing(string name, int recordStart, bool isAttribution = false)
    {
        if (HasErrorAt(name, recordStart)) return;
        if (isAttribution) Report(name, ErrorIds.NoAttribution, "must be given: it says who stands behind this claim.");
        else Report(name, ErrorIds.MissingField, "must be given.");
    }

    /// <summary>One mistake, one error: what could not be read is not refused as well.</summary>
    private void Refuse(string name, string id, string message)
    {
        if (name.Length == 0 || !HasErrorAt(name, _recordStart)) Report(name, id, message);
    }

    private readonly bool HasErrorAt(string name, int recordStart)
    {
        for (int i = recordStart; i < Count; i++)
        {
            if (_errors![i].IsShapeError && _errors[i].IsAbout(name)) return true;
        }

        return false;
    }

    internal void Report(string name, string id, string message, long? offset = null)
    {
        PathNode? path = name.Length == 0 ? null : new PathNode(name, null);
        string text = name.Length == 0 ? message : "'" + name + "' " + message;
        Add(new PendingError(path, id, id, text, ValidationSeverity.Error, ErrorKind.Shape) { Offset = offset });
    }

    internal void ReportUnknown(string name, string recordName, string? meant, long offset) => Add(new PendingError(
        new PathNode(name, null),
        ErrorIds.UnknownField,
        ErrorIds.UnknownField,
        "'" + name + "' is no field of " + recordName + "." + Messages.DidYouMean(meant),
        ValidationSeverity.Error,
        ErrorKind.Shape) { Offset = offset, Meant = meant });

    /// <summary>Something is read and should be written otherwise. An empty name stands for the value itself.</summary>
    internal void Warn(string name, string id, string message, long? offset)
    {
        PathNode? path = name.Length == 0 ? null : new PathNode(name, null);
        string text = name.Length == 0 ? message : "'" + name + "' " + message;
        Add(new PendingError(path, id, id, text, ValidationSeverity.Warning, ErrorKind.Shape) { Offset = offset });
    }

    /// <summary>Takes back errors from the mark on that turn out to be consequences of another one.</summary>
    internal readonly void RemoveAll(int mark, Predicate<PendingError> isConsequence)
    {
        for (int i = Count - 1; i >= mark; i--)
        {
            if (isConsequence(_errors![i])) _errors.RemoveAt(i);
        }
    }

    internal void Add(PendingError error) => (_errors ??= []).Add(error);
}

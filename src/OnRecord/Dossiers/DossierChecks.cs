using System.ComponentModel;
using OnRecord.Attribution;
using OnRecord.Text;

namespace OnRecord.Validation;

/// <summary>Checks one item of a list or map that refers to other records.</summary>
public delegate void CheckReference<in T>(DossierChecks checks, T item);

/// <summary>
/// Checks what the records of a dossier have to do with each other. Generated code names the references, and asks for the
/// records that a rule is about; hand-written checks report through <see cref="Add"/>.
/// </summary>
public sealed partial class DossierChecks
{
    private readonly DossierIndex _index = new();
    private readonly RecordStates _states;
    private RecordChecks _checks;
    private bool _isIncluded;

    private DossierChecks(RecordChecks checks)
    {
        _checks = checks;
        _states = checks.States!;
    }

    /// <summary>Names a list of the dossier.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void List(string name, IReadOnlyList<SchemaRecord>? records)
    {
        if (records is null) return;
        for (int i = 0; i < records.Count; i++)
        {
            if (records[i] is not null) _index.Add(new DossierEntry(records[i], name, i, _isIncluded));
        }
    }

    /// <summary>A record of this type with this id, whose own checks it has passed; null for none.</summary>
    public T? Find<T>(string? id)
        where T : SchemaRecord => id is not null && _index.Find(id)?.Record is T record && _states.IsSound(record) ? record : null;

    /// <summary>All records of a type that have passed their own checks, in the order of the data; those of included dossiers last.</summary>
    public IEnumerable<T> All<T>()
        where T : SchemaRecord
    {
        foreach (DossierEntry entry in _index.Entries)
        {
            if (entry.Record is T record && _states.IsSound(record)) yield return record;
        }
    }

    /// <summary>Reports what a hand-written check found.</summary>
    /// <param name="record">A record of one of the dossier's lists.</param>
    /// <param name="path">The JSON Pointer inside the record to what it is about, such as <c>/against/0</c>; empty for the record as a whole.</param>
    /// <param name="ruleId">The rule's id.</param>
    /// <param name="message">What is wrong and how to mend it, without values of the data but ids.</param>
    /// <param name="severity">How grave it is.</param>
    /// <param name="isDuty">Whether on a dossier of a third party it is worth knowing, and no more.</param>
    public void Add(SchemaRecord record, string path, string ruleId, string message, ValidationSeverity severity, bool isDuty = false)
    {
        if (_index.Find(record) is { IsIncluded: false } entry) _checks.Add(Rules.Broken(entry.Path(PathNode.Parse(path)), ruleId, message, severity, isDuty, capsGrade: false));
    }

    internal static ValidationResult Run(Dossier dossier, IEnumerable<Dossier> included, RecordChecks checks, ITextMap? text)
    {
        DossierChecks run = new(checks);
        dossier.ListRecords(run);
        run._isIncluded = true;
        foreach (Dossier other in included)
        {
            RecordChecks unreported = new() { States = run._states };
            unreported.Check(other, 0);
            other.ListRecords(run);
        }

        ClaimGrades grades = run.CheckAll(dossier);
        return run._checks.ToResult(ValidationLevel.Dossier, text, dossier.Origin == DossierOrigin.ThirdParty, grades);
    }

    private ClaimGrades CheckAll(Dossier dossier)
    {
        foreach (DossierEntry duplicate in _index.Duplicates)
        {
            if (duplicate.IsIncluded) continue;
            DossierEntry first = _index.Find(duplicate.Record.RecordKey!)!;
            Report(duplicate.Path(new PathNode(duplicate.Record.RecordKeyName!, null)), ErrorIds.DuplicateId, "The id '" + duplicate.Record.RecordKey + "' is taken by " + PathNode.ToPointer(first.Path(null)) + ". Ids are unique in a dossier and what it includes.");
        }

        RecordChecks own = _checks;
        RecordChecks unreported = new() { States = _states };
        foreach (DossierEntry entry in _index.Entries)
        {
            _checks = entry.IsIncluded ? unreported : own;
            int mark = _checks.Count;
            CheckRecord(entry.Record);
            _checks.Under(mark, entry.Index);
            _checks.Under(mark, entry.List);
            if (_checks.Caps(mark)) _states.Note(entry.Record, isSound: true, isCapped: true);
            if (entry.IsIncluded) unreported = _checks;
            else own = _checks;
        }

        _checks = own;
        ClaimGrades grades = JudgeAttribution();
        dossier.CheckMore(this);
        return grades;
    }

    private void CheckRecord(SchemaRecord record)
    {
        record.CheckReferences(this);
        if (_states.IsSound(record)) record.CheckDossierRules(this);
    }

    private void Report(PathNode path, string id, string message, ValidationSeverity severity = ValidationSeverity.Error) =>
        _checks.Add(new PendingError(path, id, id, message, severity, ErrorKind.Shape));
}

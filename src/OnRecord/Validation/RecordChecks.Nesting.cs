namespace OnRecord.Validation;

/// <summary>Checks one item of a list or map.</summary>
public delegate void CheckItem<in T>(ref RecordChecks checks, T item);

public partial struct RecordChecks
{
    /// <summary>An embedded record is valid.</summary>
    public void Record(string name, SchemaRecord? record)
    {
        if (record is null || IsReading) return;
        int mark = Count;
        if (_depth == MaxDepth)
        {
            Report(string.Empty, ErrorIds.Limit, Messages.TooDeep(MaxDepth));
        }
        else
        {
            _depth++;
            Check(record, mark);
            _depth--;
        }

        Under(mark, name);
    }

    /// <summary>All records of a list are valid.</summary>
    public void Records<T>(string name, EquatableList<T> records)
        where T : SchemaRecord
    {
        if (IsReading) return;
        int start = Count;
        for (int i = 0; i < records.Count; i++)
        {
            int mark = Count;
            Record(string.Empty, records[i]);
            if (records[i] is null) Report(string.Empty, ErrorIds.WrongKind, Messages.NullInList);
            Under(mark, i);
        }

        Under(start, name);
    }

    /// <summary>All records of a dossier's list are valid.</summary>
    public void Records<TId, T>(string name, RecordList<TId, T>? records)
        where TId : struct, ITextValue<TId>
        where T : SchemaRecord
    {
        if (records is not null) Records(name, records.Records);
    }

    /// <summary>All items of a list are as they should be. Of one that could not be read, that has been said.</summary>
    public void Each<T>(string name, EquatableList<T> items, CheckItem<T> check)
    {
        int start = Count;
        HashSet<int>? unread = IsReading ? IndexesWithErrors(name) : null;
        for (int i = 0; i < items.Count; i++)
        {
            if (unread?.Contains(i) == true) continue;
            int mark = Count;
            check(ref this, items[i]);
            Under(mark, i);
        }

        Under(start, name);
    }

    /// <summary>No two items of a list are equal. Said at the second of the two, and not where items are wrong in themselves.</summary>
    public void Unique<T>(string name, EquatableList<T> items)
    {
        int repeated = Conditions.FirstRepeated(items);
        if (repeated < 0 || (name.Length > 0 && HasErrorAt(name, _recordStart))) return;
        int mark = Count;
        Report(string.Empty, ErrorIds.Constraint, "An item must not stand in the list twice: remove one of the two.");
        Under(mark, repeated);
        Under(mark, name);
    }

    /// <summary>All values of a map are as they should be.</summary>
    public void Each<T>(string name, EquatableMap<T> values, CheckItem<T> check)
    {
        int start = Count;
        foreach (KeyValuePair<string, T> entry in values)
        {
            int mark = Count;
            check(ref this, entry.Value);
            Under(mark, entry.Key);
        }

        Under(start, name);
    }

    private readonly HashSet<int>? IndexesWithErrors(string name)
    {
        HashSet<int>? indexes = null;
        for (int i = _recordStart; i < Count; i++)
        {
            if (_errors![i] is { IsShapeError: true, Path: { } path } && path.IndexUnder(name) is int index) (indexes ??= []).Add(index);
        }

        return indexes;
    }

    /// <summary>Checks a record whose errors so far begin at <paramref name="mark"/>: its members, and where these are sound its rules.</summary>
    internal void Check(SchemaRecord record, int mark)
    {
        int outer = _recordStart;
        _recordStart = mark;
        record.CheckMembers(ref this);
        if (IsSound(mark)) record.CheckRules(ref this);
        States?.Note(record, IsSound(mark), Caps(mark));
        _recordStart = outer;
    }

    /// <summary>Puts a name before the paths of all errors since the mark.</summary>
    internal readonly void Under(int mark, string name)
    {
        if (name.Length == 0) return;
        for (int i = mark; i < Count; i++) _errors![i].Path = new PathNode(name, _errors[i].Path);
    }

    /// <summary>Puts an index before the paths of all errors since the mark.</summary>
    internal readonly void Under(int mark, int index)
    {
        for (int i = mark; i < Count; i++) _errors![i].Path = new PathNode(index, _errors[i].Path);
    }

    /// <summary>Makes the verdict of what was found.</summary>
    internal readonly ValidationResult ToResult(ValidationLevel level, ITextMap? text, bool isThirdParty = false, ClaimGrades? grades = null)
    {
        if (_errors is null && level == ValidationLevel.Record) return ValidationResult.ValidRecord;
        List<ValidationError> errors = [];
        List<ValidationError> warnings = [];
        foreach (PendingError pending in _errors ?? [])
        {
            ValidationError error = pending.Finish(isThirdParty, text);
            (error.Severity == ValidationSeverity.Error ? errors : warnings).Add(error);
        }

        return new ValidationResult(level, InOrder(errors), InOrder(warnings), grades);
    }

    /// <summary>In the order of the text, where there is one; sorting keeps what stands at one place as it was found.</summary>
    private static List<ValidationError> InOrder(List<ValidationError> errors) => [.. errors.OrderBy(static error => error.Line).ThenBy(static error => error.Column)];

    internal readonly bool IsSound(int mark)
    {
        for (int i = mark; i < Count; i++)
        {
            if (_errors![i].IsShapeError) return false;
        }

        return true;
    }

    internal readonly bool Caps(int mark)
    {
        for (int i = mark; i < Count; i++)
        {
            if (_errors![i].CapsGrade) return true;
        }

        return false;
    }
}

using OnRecord.Checking.Plans;
using OnRecord.Checking.Rules;

namespace OnRecord.Checking.Data;

/// <summary>A data file in its place.</summary>
internal sealed record DossierPart(DossierFile File, ShapedFile Shape);

/// <summary>A record, and the file that it is in.</summary>
internal readonly record struct Located(Record Record, DossierPart Part);

/// <summary>What the check of a data file sees: its own records, those that it includes, and those that answer it.</summary>
/// <param name="own">The file that is checked.</param>
/// <param name="included">The files that it includes, directly or not.</param>
/// <param name="later">The files that include it: rules that look back see their records too.</param>
/// <param name="isComplete">False where an include could not be read: then what seems to be missing may be there.</param>
internal sealed class Dossier(DossierPart own, IReadOnlyList<DossierPart> included, IReadOnlyList<DossierPart> later, bool isComplete)
{
    private readonly DossierPart[] _parts = [own, .. included];
    private readonly Dictionary<LookBack, bool> _unresolved = [];

    public DossierPart Own { get; } = own;

    public bool IsComplete { get; } = isComplete && own.Shape.IsWhole && included.All(static part => part.Shape.IsWhole);

    /// <summary>Duties are errors on one's own work alone.</summary>
    public bool IsThirdParty { get; } = own.File.IsThirdParty ?? own.Shape.IsThirdParty ?? false;

    /// <summary>The records that the check is about.</summary>
    public IReadOnlyList<Record> Records => Own.Shape.Records;

    /// <summary>Also those of included files.</summary>
    public IEnumerable<Record> AllRecords => _parts.SelectMany(static part => part.Shape.Records);

    /// <summary>The record with an id. Of two with one, the first stands: that there are two is reported as such.</summary>
    public Located? Find(string id)
    {
        foreach (DossierPart part in _parts)
        {
            if (part.Shape.Find(id) is { } record) return new Located(record, part);
        }

        return null;
    }

    /// <summary>The record with an id, where it is sound and of a type.</summary>
    public Record? FindSound(string id, RecordPlan? type) =>
        Find(id) is { Record: { IsSound: true } record } && (type is null || record.Plan.IsA(type)) ? record : null;

    /// <summary>A record other than the given one that a file has; the first of them.</summary>
    public Located? FindOther(Record record, Func<ShapedFile, Record?> find)
    {
        foreach (DossierPart part in _parts)
        {
            if (find(part.Shape) is { } other && !ReferenceEquals(other, record)) return new Located(other, part);
        }

        return null;
    }

    /// <summary>Where a record is, for messages.</summary>
    public string PlaceOf(Located located)
    {
        string line = "line " + Wording.Number(located.Record.Head.Line + 1);
        return located.Part == Own ? line : line + " of '" + Paths.FileName(located.Part.File.Path) + "'";
    }

    /// <summary>Whether a record with the id stands somewhere that could not be read.</summary>
    public bool HasLost(string id) => !IsComplete || Array.Exists(_parts, part => part.Shape.LostIds.Contains(id));

    /// <summary>Whether a reference leads to a record of its type.</summary>
    public bool Resolves(ScalarValue reference) =>
        reference.Plan is ReferencePlan { Target: var target } && Find(reference.Text) is { Record: { } record } && (target is null || record.Plan.IsA(target));

    /// <summary>Whether a broken record, or one in a text that could not be read, may refer to an id: what it says once it is mended can't be told.</summary>
    public bool MayBeReferred(LookBack back, string id) =>
        !IsComplete || _parts.Concat(later).Any(part => part.Shape.IsReferredByBroken(back, id) || part.Shape.HasLostReference(back));

    /// <summary>Whether some reference along a path leads nowhere. What it was meant to be can't be told before it is mended.</summary>
    public bool HasUnresolved(LookBack back)
    {
        if (_unresolved.TryGetValue(back, out bool known)) return known;
        bool isUnresolved = _parts.Any(part => !part.Shape.References(back).All(Resolves));
        _unresolved.Add(back, isUnresolved);
        return isUnresolved;
    }

    /// <summary>The sound records that refer to an id along a path, also those of files that answer this one.</summary>
    public IEnumerable<Record> Referring(LookBack back, string id) =>
        _parts.Concat(later).SelectMany(part => part.Shape.Referring(back, id));
}

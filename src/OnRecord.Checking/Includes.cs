using OnRecord.Checking.Data;
using OnRecord.Checking.Findings;
using OnRecord.Schema.Findings;

namespace OnRecord.Checking;

/// <summary>Follows the includes of a data file: a file counts once, however often it is named.</summary>
internal sealed class Includes(DossierPart own, IDossierFiles files, FindingSink findings, CancellationToken cancellationToken)
{
    private readonly string _ownPath = Paths.Normalize(own.File.Path);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal) { Paths.Normalize(own.File.Path) };
    private readonly List<DossierPart> _parts = [];
    private bool _isComplete = true;

    public Dossier Read()
    {
        foreach (KeyValuePair<string, SourceSpan> include in own.Shape.Includes)
        {
            Queue<(DossierPart From, string Name)> open = new([(own, include.Key)]);
            while (open.Count > 0)
            {
                (DossierPart from, string name) = open.Dequeue();
                string path = Paths.Combine(from.File.Path, name);
                if (path == _ownPath) ReportCircle(include, from);
                else if (_seen.Add(path) && Open(path, include, isOwn: from == own) is { } part) AddIncludesOf(part, open);
            }
        }

        DossierPart[] later = [.. files.FindIncluders(_ownPath).Where(file => ReferenceEquals(file.Plan, own.File.Plan) && !_seen.Contains(Paths.Normalize(file.Path))).Select(Shape)];
        return new Dossier(own, _parts, later, _isComplete);
    }

    private void AddIncludesOf(DossierPart part, Queue<(DossierPart From, string Name)> open)
    {
        _parts.Add(part);
        foreach (KeyValuePair<string, SourceSpan> next in part.Shape.Includes) open.Enqueue((part, next.Key));
    }

    private DossierPart? Open(string path, KeyValuePair<string, SourceSpan> include, bool isOwn)
    {
        if (Paths.HowToMend(include.Key) is { } mend)
        {
            if (isOwn) findings.Add(ShapeFindings.BadInclude, include.Value, include.Key, mend);
        }
        else if (files.FindDossier(path) is { } file)
        {
            if (ReferenceEquals(file.Plan, own.File.Plan)) return Shape(file);
            if (isOwn) findings.Add(ShapeFindings.BadInclude, include.Value, include.Key, "it is a dossier of another schema. Include dossiers of one schema only.");
        }
        else if (isOwn)
        {
            // What an included file itself includes and isn't there is told where that file is checked.
            findings.Add(
                ShapeFindings.BadInclude, include.Value, include.Key,
                "there is no such data file. The path counts from the folder of this file, with '/', in the case of the disk; in a build, the file must be an OnRecordData item.");
        }

        _isComplete = false;
        return null;
    }

    private void ReportCircle(KeyValuePair<string, SourceSpan> include, DossierPart from) =>
        findings.Add(ShapeFindings.BadInclude, include.Value, include.Key, from == own
            ? "it is this very file. Remove it."
            : "it leads back to this file, by way of '" + Paths.FileName(from.File.Path) + "'. Put what both need into a third file, and include that in both.");

    private DossierPart Shape(DossierFile file) => new(file, file.File.Shape(file.Plan, file.RecordType, cancellationToken));
}

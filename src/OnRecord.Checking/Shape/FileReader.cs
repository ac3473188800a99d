using OnRecord.Checking.Data;
using OnRecord.Checking.Findings;
using OnRecord.Checking.Plans;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Reading;

namespace OnRecord.Checking.Shape;

/// <summary>Reads the records of a data file, and reports what is wrong with each alone.</summary>
internal sealed class FileReader
{
    private readonly CheckPlan _plan;
    private readonly ShapeContext _context;
    private readonly RecordReader _reader;
    private readonly List<Record> _records = [];

    private FileReader(CheckPlan plan, CancellationToken cancellationToken)
    {
        _plan = plan;
        _context = new ShapeContext(cancellationToken);
        _reader = new RecordReader(_context);
    }

    public static ShapedFile Read(DataFile file, CheckPlan plan, string? recordType, CancellationToken cancellationToken)
    {
        FileReader reader = new(plan, cancellationToken);
        DossierHeader header = new();
        foreach (ReadDocument document in file.Documents) reader._context.Take(document);
        if (file.Format == DataFormat.JsonLines) reader.ReadLines(file.Documents, recordType);
        else if (file.Documents[0] is { Root: { } root } document) header = reader.ReadDossier(root, document.IsWhole);
        IEnumerable<Finding> ofText = file.Documents.SelectMany(static document => document.Findings).Select(reader.Conceal);
        return new ShapedFile(reader._records)
        {
            Findings = [.. ofText, .. reader._context.Findings],
            IsThirdParty = header.IsThirdParty,
            Includes = header.Includes,
            LostIds = reader._context.LostIds,
            Confidential = reader._context.Confidential,
            IsWhole = file.Documents.All(static document => document.IsWhole),
        };
    }

    /// <summary>What is wrong with the text of a confidential record is said without the text.</summary>
    private Finding Conceal(Finding finding) => !_context.IsInConfidential(finding.Span) ? finding : finding with
    {
        Arguments = Schema.EquatableArray.Of("The text can't be read here, in a record whose values are confidential. Look for what is quoted, indented or closed wrongly."),
        IsConfidential = true,
        Replacement = null,
    };

    private void ReadLines(IReadOnlyList<ReadDocument> lines, string? recordType)
    {
        RecordPlan? one = _plan.Type(recordType);
        foreach (ReadDocument line in lines)
        {
            _context.ThrowIfCancelled();
            _context.IsMuted = !line.IsWhole;
            Record? record = line.Root is null ? null : one is null ? _reader.ReadAny(_plan.Types, line.Root) : _reader.Read(one, line.Root, one.Name);
            if (!line.IsWhole) record?.Spoil();
            Add(record);
        }
    }

    private DossierHeader ReadDossier(DataNode root, bool isWhole)
    {
        DossierHeader header = new();
        string name = _plan.Schema.Dossier?.Name.Name ?? "dossier";
        string[] known = [.. _plan.Lists.Select(static list => list.Key), .. DossierHeader.Keys];
        if (root is not MappingNode mapping)
        {
            if (isWhole) _context.Report(ShapeFindings.WrongKind, root.Span, "The " + name, "a mapping with its lists: " + string.Join(", ", known), Wording.Kind(root), string.Empty);
            return header;
        }

        for (int i = 0; i < mapping.Entries.Count; i++)
        {
            MappingEntry entry = mapping.Entries[i];
            bool isOpen = !isWhole && i == mapping.Entries.Count - 1;
            if (header.Take(entry, _context)) continue;
            string? meant = _plan.List(entry.Key) is null ? OnRecord.Text.Nearest.To(entry.Key, known.Where(key => mapping[key] is null)) : entry.Key;
            if (meant != entry.Key) _context.ReportUnknownField(entry, "the " + name, known, meant);

            // A misspelt list is read as what it was meant to be, or all that refers to its records would be blamed. What is wrong in it waits.
            if (meant is not null && _plan.List(meant) is { } type) ReadList(type, entry, isOpen, isMuted: meant != entry.Key);
        }

        return header;
    }

    private void ReadList(RecordPlan type, MappingEntry entry, bool isOpen, bool isMuted)
    {
        if (entry.Value is ScalarNode { Kind: ScalarKind.Null }) return;
        if (entry.Value is not SequenceNode list)
        {
            if (!isOpen && !isMuted && !_context.IsMisread(entry.Value)) _context.Report(ShapeFindings.WrongKind, entry.Value.Span, "'" + entry.Key + "'", "a list of " + type.Name + " records", _context.Found(entry.Value), " Begin each record with '- '.");
            return;
        }

        for (int i = 0; i < list.Items.Count; i++)
        {
            _context.ThrowIfCancelled();
            _context.IsMuted = isMuted || (isOpen && i == list.Items.Count - 1);
            Add(_reader.Read(type, list.Items[i], "'" + entry.Key + "'"));
            _context.IsMuted = false;
        }
    }

    private void Add(Record? record)
    {
        if (record is not null) _records.Add(record);
    }
}

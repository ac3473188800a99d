using OnRecord.Checking.Data;
using OnRecord.Checking.Findings;
using OnRecord.Checking.Plans;
using OnRecord.Checking.Shape;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Reading;
using OnRecord.Text;

namespace OnRecord.Checking;

/// <summary>How a data file is written.</summary>
public enum DataFormat
{
    /// <summary>YAML, a dossier a file.</summary>
    Yaml,

    /// <summary>JSON, a dossier a file.</summary>
    Json,

    /// <summary>JSON, a record a line.</summary>
    JsonLines,
}

/// <summary>The text of a data file, read. It knows no path: hosts keep it as long as the text, and check it wherever that stands.</summary>
public sealed class DataFile
{
    /// <summary>What stands in a text in place of bytes that are no UTF-8: hosts hand over texts, and not bytes.</summary>
    private const char LostCharacter = '\uFFFD';

    private ShapedFile? _shape;
    private (CheckPlan Plan, string? RecordType)? _shapedBy;

    private DataFile(DataFormat format, IReadOnlyList<ReadDocument> documents)
    {
        Format = format;
        Documents = documents;
    }

    /// <summary>A file that is there and is not read, such as one that is too large: what refers to its records is not blamed.</summary>
    public static DataFile Unread { get; } = new(DataFormat.Yaml, [new ReadDocument(null, []) { IsWhole = false }]);

    /// <summary>How it is written.</summary>
    public DataFormat Format { get; }

    /// <summary>What its <c>schema</c> says; null where it says nothing, or what is no text, which the check reports.</summary>
    public string? SchemaName => Header("schema") is ScalarNode { Kind: ScalarKind.String } name ? name.Text : null;

    /// <summary>Where that stands.</summary>
    public SourceSpan SchemaPlace => Header("schema")?.Span ?? default;

    /// <summary>What its <c>include</c> names, as written.</summary>
    public IReadOnlyList<string> Includes => Header("include") is SequenceNode list ? [.. list.Items.OfType<ScalarNode>().Select(static item => item.Text)] : [];

    /// <summary>One, or one a line.</summary>
    internal IReadOnlyList<ReadDocument> Documents { get; }

    /// <summary>Reads a text. Whatever it is, the result is a file, and findings when it is checked.</summary>
    public static DataFile Read(string text, DataFormat format, CancellationToken cancellationToken = default)
    {
        IReadOnlyList<ReadDocument> documents = format switch
        {
            DataFormat.Json => [JsonReader.Read(string.Empty, text, ShapeFindings.Reading, cancellationToken)],
            DataFormat.JsonLines => JsonReader.ReadLines(string.Empty, text, ShapeFindings.Reading, cancellationToken),
            _ => [YamlReader.Read(string.Empty, text, ShapeFindings.Reading, cancellationToken)],
        };
        int lost = text.IndexOf(LostCharacter);
        return new DataFile(format, lost < 0 ? documents : [.. documents, new ReadDocument(null, [Lost(text, lost)])]);
    }

    /// <summary>The format that a file's name stands for.</summary>
    public static DataFormat FormatOf(string path) =>
        path.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase) ? DataFormat.JsonLines
        : path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? DataFormat.Json
        : DataFormat.Yaml;

    /// <summary>The ids of the speakers in it, each with the record type that declares the id.</summary>
    public IEnumerable<(Schema.Model.TypeName Type, string Id)> Speakers(CheckPlan plan, CancellationToken cancellationToken = default) =>
        Shape(plan, null, cancellationToken).Records
            .Where(static record => record is { Plan: { Speaker: not null, Model.IdOwner: not null }, Id: not null })
            .Select(static record => (record.Plan.Model.IdOwner!.Value, record.Id!));

    /// <summary>Reads its records by a plan; once, as long as the plan stays the same.</summary>
    internal ShapedFile Shape(CheckPlan plan, string? recordType, CancellationToken cancellationToken)
    {
        lock (Documents)
        {
            if (_shape is not null && _shapedBy == (plan, recordType)) return _shape;
            _shape = FileReader.Read(this, plan, recordType, cancellationToken);
            _shapedBy = (plan, recordType);
            return _shape;
        }
    }

    private static Finding Lost(string text, int offset)
    {
        LineMap lines = new(text);
        int line = lines.Line(offset), column = lines.Column(offset);
        return FindingSink.Make(ShapeFindings.Syntax, new SourceSpan(offset, 1, line, column, line, column + 1), "A character is lost here: these bytes of the file are not UTF-8, or were not when it was made. Write the character, and save the file as UTF-8.");
    }

    internal DataNode? Header(string key) => Format == DataFormat.JsonLines || Documents[0].Root is not MappingNode root ? null : root[key]?.Value;
}

using OnRecord.Schema.Findings;
using OnRecord.Schema.Reading;

namespace OnRecord.Schema.Binding;

/// <summary>Reads a schema file on its own, without what it imports.</summary>
public static class SchemaReader
{
    /// <summary>Reads the text. Whatever it holds, the result is a file and findings, never an exception.</summary>
    /// <param name="path">Project-relative with '/'; the id for a schema of a referenced assembly.</param>
    /// <param name="text">The text.</param>
    /// <param name="cancellation">Stops it.</param>
    public static ParsedSchemaFile Read(string path, string text, CancellationToken cancellation = default)
    {
        ReadDocument document = YamlReader.Read(path, text, ReadingCatalog.Schema, cancellation);
        BindingContext context = new(path, cancellation);
        SchemaFile file = new() { Path = path, IsIncomplete = true };
        if (document.Root is { } root)
        {
            file = SchemaBinder.Bind(context, root, path);
            if (file.Id is not null) file = file with { Text = NodeJson.Write(root) };
        }
        else if (document.Findings.Count == 0)
        {
            context.Report(ReadingFindings.MissingKeyword, default, "onrecord", "the schema", "onrecord: 1");
        }

        IEnumerable<Finding> findings = context.Findings;
        if (document.Findings.FirstOrDefault(static f => f.Descriptor == ReadingFindings.Syntax || f.Descriptor == ReadingFindings.Limit) is { } stop)
        {
            // Where the text breaks off, nobody knows what would have followed.
            file = Incomplete(file);
            findings = findings.Where(f => f.Descriptor != ReadingFindings.MissingKeyword && f.Span.End + 1 < stop.Span.Start);
        }

        return new ParsedSchemaFile(
            file,
            SpanMapBuilder.Build(path, document.Root),
            document.Findings.Concat(findings).OrderBy(static f => f.Span.Start).ToEquatableArray());
    }

    private static SchemaFile Incomplete(SchemaFile file) => file with
    {
        IsIncomplete = true,
        Enums = file.Enums.Select(static e => e with { IsIncomplete = true }).ToEquatableArray(),
        Mixins = file.Mixins.Select(static m => m with { IsIncomplete = true }).ToEquatableArray(),
        Records = file.Records.Select(static r => r with { IsIncomplete = true }).ToEquatableArray(),
    };
}

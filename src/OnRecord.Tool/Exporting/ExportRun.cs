using System.Text;
using OnRecord.Exports;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;
using OnRecord.Schema.Resolving;
using OnRecord.Tool.Files;

namespace OnRecord.Tool.Exporting;

/// <summary>Reads a schema and writes it in a format.</summary>
internal sealed class ExportRun(ToolHost host, ExportFormat format)
{
    private readonly ToolFolder _folder = new(host.Folder);

    /// <summary>Writes it.</summary>
    /// <param name="schema">A file, or the id of the news schema.</param>
    /// <param name="record">Null for all.</param>
    /// <param name="output">The file; null for standard output.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    /// <exception cref="CouldNotRunException">There is no such schema, or no such record in it.</exception>
    public int Run(string schema, string? record, string? output)
    {
        (string name, LoadedSchema loaded) = Load(schema);
        if (loaded.HasErrors)
        {
            foreach (Finding finding in loaded.Findings) host.Error.WriteLine((finding with { Path = name }).ToString());
            return ExitCodes.Findings;
        }

        SchemaModel model = loaded.Resolved.Model;
        ExportResult export = format.Write(model, record is null ? null : Find(model, record));
        foreach (ExportNote note in export.Notes) host.Error.WriteLine(note.ToString());
        if (output is null) host.Output.Write(export.Text);
        else AtomicFile.Write(_folder.FullPath(output), Encoding.UTF8.GetBytes(export.Text));
        return ExitCodes.Clean;
    }

    private (string Name, LoadedSchema Loaded) Load(string schema)
    {
        if (schema == NewsSchema.Id) return (schema, new SchemaLoader(static _ => NewsSchema.Text).Load(schema)!);
        SchemaOnDisk file = SchemaOnDisk.Open(_folder, schema);
        return (file.Name, new SchemaLoader(file.Find, defaultNamespace: "Records").Load(file.Key)!);
    }

    private static TypeName Find(SchemaModel schema, string record)
    {
        foreach (RecordModel own in schema.Records.Concat(schema.ImportedRecords))
        {
            if (own.Name.Name == record || own.Name.ToString() == record) return own.Name;
        }

        string[] names = [.. schema.Records.Select(static own => own.Name.Name)];
        throw new CouldNotRunException("the schema has no record '" + record + "'." + Suggestion.DidYouMeanOrOneOf(record, names));
    }
}

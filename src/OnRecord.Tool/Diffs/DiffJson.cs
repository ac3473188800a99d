using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OnRecord.Evolution;
using OnRecord.Schema.Findings;

namespace OnRecord.Tool.Diffs;

/// <summary>Changes for programs. Lines and columns count from 1, as people do.</summary>
internal static class DiffJson
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a report.</summary>
    public static void Write(DiffReport report, TextWriter output)
    {
        using MemoryStream buffer = new();
        using (Utf8JsonWriter json = new(buffer, Layout)) Write(report, json);
        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void Write(DiffReport report, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteSide(json, "old", report.Old, report.OldVersion);
        WriteSide(json, "new", report.New, report.NewVersion);
        json.WriteString("readers", DiffWording.Of(report.Comparison.Readers));
        json.WriteString("writers", DiffWording.Of(report.Comparison.Writers));
        json.WriteString("requiredStep", report.Comparison.RequiredStep.ToString().ToLowerInvariant());
        if (report.NeededVersion is { } version) json.WriteString("leastVersion", version);
        json.WriteStartArray("changes");
        foreach (SchemaChange change in report.Comparison.Changes) Write(report, change, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter json, string name, string file, string? version)
    {
        json.WriteStartObject(name);
        json.WriteString("file", file);
        if (version is not null) json.WriteString("version", version);
        json.WriteEndObject();
    }

    private static void Write(DiffReport report, SchemaChange change, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("kind", change.Descriptor.Id);
        json.WriteString("message", change.Message);
        json.WriteString("readers", DiffWording.Of(change.Readers));
        json.WriteString("forReaders", change.Descriptor.ForReaders);
        json.WriteString("writers", DiffWording.Of(change.Writers));
        json.WriteString("forWriters", change.Descriptor.ForWriters);
        json.WriteString("mend", change.Descriptor.Mend);
        json.WriteString("pointer", change.Pointer);
        if (report.PlaceOf(change) is { } span)
        {
            json.WriteNumber("line", span.Line + 1);
            json.WriteNumber("column", span.Column + 1);
        }

        json.WriteEndObject();
    }
}
